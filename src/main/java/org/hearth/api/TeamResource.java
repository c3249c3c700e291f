package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Member;
import org.hearth.access.NewStanding;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Role;

/** Who stands on a case, in which standing, from, until. */
@Path("cases/{number}/team")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class TeamResource {
    @Inject
    private Asker asker;

    @Inject
    private Standings standings;

    @Inject
    private CourtClock clock;

    /**
     * A person who comes onto the team.
     *
     * @param person the person's key
     * @param basis the paragraph, order, release or team it rests on
     * @param from today where it is left out
     * @param until null while it lasts
     */
    public record Joining(String person, Role role, String basis, LocalDate from, LocalDate until) {}

    /** The key of a new standing. */
    public record Joined(String id) {}

    @GET
    @Operation(summary = "The team of today, by role and name")
    public Page<Member> team(@PathParam("number") String number) {
        return new Page<>(standings.team(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Puts a person on the team; only the clerk")
    @APIResponseSchema(value = Joined.class, responseCode = "201")
    public Response join(@PathParam("number") String number, Joining given) {
        OpenCase pass = asker.open(number);
        LocalDate from = given.from() == null ? clock.today() : given.from();
        String id = standings.join(
                pass, new NewStanding(given.person(), given.role(), given.basis(), null, from, given.until()));
        return Response.created(URI.create("cases/" + number + "/team/" + id))
                .entity(new Joined(id))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends a standing; the person reads nothing of the case from now on")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response leave(@PathParam("number") String number, @PathParam("id") String id) {
        standings.leave(asker.open(number), id);
        return Response.noContent().build();
    }
}
