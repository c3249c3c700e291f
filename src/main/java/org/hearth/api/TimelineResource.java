package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.progress.Known;
import org.hearth.progress.Turn;
import org.hearth.progress.TurnDay;
import org.hearth.progress.Turns;
import org.hearth.summary.Moment;
import org.hearth.summary.Timelines;
import org.hearth.terms.Page;

/** A young person's time with the court, day by day. */
@Path("cases/{number}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class TimelineResource {
    @Inject
    private Asker asker;

    @Inject
    private Timelines timelines;

    @Inject
    private Turns turns;

    /** A move of home by somebody's act, or a return. */
    public record Told(Turn turn, LocalDate day, Known known) {}

    @GET
    @Operation(summary = "Hearings, moves, returns, affirmations, what was given and goals, the newest first")
    public Page<Moment> of(
            @PathParam("number") String number, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return timelines.page(asker.open(number), after, Ask.limit(limit));
    }

    @POST
    @Operation(summary = "Notes a move of home, as the act of whoever decided it, or a return")
    @APIResponseSchema(value = TurnDay.class, responseCode = "201")
    public Response note(@PathParam("number") String number, Told told) {
        Told given = Ask.need("turn", told);
        TurnDay made = turns.note(asker.open(number), given.turn(), given.day(), given.known());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }
}
