package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.ContinuanceCount;
import org.hearth.docket.ContinuanceReason;
import org.hearth.docket.ContinuanceReasons;
import org.hearth.docket.Continuances;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;

/** Why hearings were not held where they were set, and who answers for it. */
@Path("continuances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class ContinuancesResource {
    private static final int USUAL_DAYS = 90;

    @Inject
    private Asker asker;

    @Inject
    private Continuances continuances;

    @Inject
    private ContinuanceReasons reasons;

    @Inject
    private CourtClock clock;

    @GET
    @Operation(
            summary = "The courthouse's continuances by reason and owner from a first to a last day; the last ninety"
                    + " days where none are named; court staff")
    public Page<ContinuanceCount> counts(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        return new Page<>(continuances.counts(asker.court(), first, last), null);
    }

    @GET
    @Path("reasons")
    @Operation(summary = "The court's coded reasons, by who answers for them")
    public Page<ContinuanceReason> reasons() {
        return new Page<>(List.copyOf(reasons.all()), null);
    }
}
