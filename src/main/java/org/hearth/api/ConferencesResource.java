package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.input.ConferenceLine;
import org.hearth.input.Conferences;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;

/** The team's conference of a day. */
@Path("conferences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team conference")
public class ConferencesResource {
    @Inject
    private Asker asker;

    @Inject
    private CourtClock clock;

    @Inject
    private Conferences conferences;

    @GET
    @Operation(summary = "The cases of a day on whose roster the asker has a place; without a date, today’s")
    public Page<ConferenceLine> day(@QueryParam("date") LocalDate date) {
        return new Page<>(conferences.day(asker.court(), date == null ? clock.today() : date), null);
    }
}
