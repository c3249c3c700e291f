package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Hold;
import org.hearth.docket.Holds;
import org.hearth.docket.NewHold;
import org.hearth.terms.Page;

/** Places held for a case before a hearing is set on them. */
@Path("cases/{number}/holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class HoldsResource {
    @Inject
    private Asker asker;

    @Inject
    private Holds holds;

    /**
     * A held place.
     *
     * @param caseId the case's number, {@code case} on the wire
     * @param judge the judicial officer's key
     * @param until when it is free for everybody again
     */
    public record Body(
            String id,
            @JsonProperty("case") String caseId,
            String type,
            String sitting,
            Instant start,
            int minutes,
            String courtroom,
            String judge,
            Instant until) {
        static Body of(Hold hold) {
            return new Body(
                    hold.id(),
                    hold.caseId(),
                    hold.type(),
                    hold.sitting(),
                    hold.startsAt(),
                    hold.minutes(),
                    hold.courtroom(),
                    hold.officer(),
                    hold.until());
        }
    }

    /**
     * A place as it is asked to be held.
     *
     * @param until the end of the next court day where it is left out; at most ten court days on
     */
    public record New(String type, String sitting, Instant start, Integer minutes, Instant until) {}

    @GET
    @Operation(summary = "The places held for the case; those that have lapsed are not among them")
    public Page<Body> held(@PathParam("number") String number) {
        return new Page<>(holds.of(asker.open(number)).stream().map(Body::of).toList(), null);
    }

    @POST
    @Operation(summary = "Holds a place for a while: it is taken for every other case; refused as a hearing would be")
    @APIResponseSchema(value = Body.class, responseCode = "201")
    public Response hold(@PathParam("number") String number, New given) {
        NewHold wanted = new NewHold(
                given.type(), given.sitting(), given.start(), Ask.need("minutes", given.minutes()), given.until());
        Hold hold = holds.hold(asker.open(number), wanted);
        return Response.created(URI.create("cases/" + number + "/holds/" + hold.id()))
                .entity(Body.of(hold))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Releases a held place for everybody")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response release(@PathParam("number") String number, @PathParam("id") String id) {
        holds.release(asker.open(number), id);
        return Response.noContent().build();
    }
}
