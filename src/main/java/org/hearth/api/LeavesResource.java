package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Leave;
import org.hearth.docket.LeaveKind;
import org.hearth.docket.Leaves;
import org.hearth.docket.NewLeave;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** When judicial officers and people of the teams are not there. */
@Path("leaves")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class LeavesResource {
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 370;

    @Inject
    private Asker asker;

    @Inject
    private Leaves leaves;

    @Inject
    private CourtClock clock;

    /**
     * A leave.
     *
     * @param judge the judicial officer's key; null for a person
     * @param person the person's key; null for a judicial officer
     * @param hearings what stands in it and must be moved or covered, as far as one may know of it
     */
    public record Body(
            String id,
            String judge,
            String person,
            LocalDate from,
            LocalDate to,
            LeaveKind kind,
            List<HearingBody> hearings) {
        static Body of(Leave leave) {
            return new Body(
                    leave.id(),
                    leave.officer(),
                    leave.person(),
                    leave.from(),
                    leave.to(),
                    leave.kind(),
                    leave.standing().stream().map(HearingBody::of).toList());
        }
    }

    /**
     * A leave as it is told; no reason is kept.
     *
     * @param judge a judicial officer's key, or null
     * @param person a person's key, or null
     * @param kind {@code other} where it is left out
     */
    public record New(String judge, String person, LocalDate from, LocalDate to, LeaveKind kind) {}

    @GET
    @Operation(summary = "Leave that touches any of those days; three months from today where none are named")
    public Page<Body> all(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        LocalDate first = from == null ? clock.today() : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        if (ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw Problem.badInput("to", "problem.too-many-days", MOST_DAYS);
        }
        return new Page<>(
                leaves.between(asker.court(), first, last).stream()
                        .map(Body::of)
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "Notes a leave; the hearings that stand in it are named and stay until they are moved")
    @APIResponseSchema(value = Body.class, responseCode = "201")
    public Response add(New given) {
        Leave leave = leaves.add(
                asker.court(), new NewLeave(given.judge(), given.person(), given.from(), given.to(), given.kind()));
        return Response.created(URI.create("leaves/" + leave.id()))
                .entity(Body.of(leave))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a leave back")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response end(@PathParam("id") String id) {
        leaves.end(asker.court(), id);
        return Response.noContent().build();
    }
}
