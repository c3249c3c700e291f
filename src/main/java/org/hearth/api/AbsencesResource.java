package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.Returns;
import org.hearth.orders.Absence;
import org.hearth.orders.Absences;

/** What was done in one time away. */
@Path("absences/{id}/done")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class AbsencesResource {
    @Inject
    private Asker asker;

    @Inject
    private Absences absences;

    @Inject
    private Returns returns;

    /**
     * One thing that was done.
     *
     * @param thing its id in {@code orders/absence.yaml}
     * @param by who did it, or sent the notice
     * @param at when
     */
    public record Done(String thing, String by, Instant at) {}

    @POST
    @Operation(summary = "Notes that one thing was done; the same said twice is noted once")
    public Absence did(@PathParam("id") String id, Done done) {
        Done given = Ask.need("thing", done);
        return returns.did(asker.openCaseOf(id), id, given.thing(), given.by(), given.at());
    }

    @DELETE
    @Path("{done}")
    @Operation(summary = "Takes back what the asker wrote down")
    public void takeBack(@PathParam("id") String id, @PathParam("done") String done) {
        absences.takeBack(asker.openCaseOf(id), done);
    }
}
