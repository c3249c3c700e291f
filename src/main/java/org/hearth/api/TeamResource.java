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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Bases;
import org.hearth.access.Basis;
import org.hearth.access.EndEvent;
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
    private Bases bases;

    @Inject
    private CourtClock clock;

    /**
     * A person who comes onto the team.
     *
     * @param person the person's key
     * @param basis the paragraph, order, release or team it rests on
     * @param from today where it is left out
     * @param until null while it lasts
     * @param basisKey the basis by its key; gives words, copy, last day and event where these are left out
     * @param copy whether papers may be taken out; yes where neither it nor a basis says
     * @param endsWith the event after which it ends by itself
     * @param replaces the standing of the same part that ends with the first day of this one
     */
    public record Joining(
            @Schema(required = true) String person,
            @Schema(required = true) Role role,
            @Schema(required = true) String basis,
            LocalDate from,
            LocalDate until,
            String basisKey,
            Boolean copy,
            EndEvent endsWith,
            String replaces) {
        private NewStanding from(LocalDate today) {
            LocalDate first = from == null ? today : from;
            return new NewStanding(person, role, basis, null, first, until, basisKey, copy, endsWith, replaces);
        }
    }

    /** The key of a new standing. */
    public record Joined(String id) {}

    @GET
    @Operation(summary = "The team of today, by role and name")
    public Page<Member> team(@PathParam("number") String number) {
        return new Page<>(standings.team(asker.open(number)), null);
    }

    @GET
    @Path("former")
    @Operation(summary = "Those who stood on the team before, with the event that ended it; only the clerk")
    public Page<Member> former(@PathParam("number") String number) {
        return new Page<>(standings.former(asker.open(number)), null);
    }

    @GET
    @Path("bases")
    @Operation(summary = "What a standing may rest on: WIC 827 paragraph, order, release, team, with copy and end")
    public Page<Basis> bases(@PathParam("number") String number) {
        asker.open(number);
        return new Page<>(List.copyOf(bases.all()), null);
    }

    @POST
    @Operation(summary = "Puts a person on the team; only the clerk")
    @APIResponseSchema(value = Joined.class, responseCode = "201")
    public Response join(@PathParam("number") String number, Joining given) {
        OpenCase pass = asker.open(number);
        String id = standings.join(pass, given.from(clock.today()));
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
