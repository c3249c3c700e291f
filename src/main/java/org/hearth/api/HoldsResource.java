package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.retention.Hold;
import org.hearth.retention.Holds;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The legal holds of one case. */
@Path("cases/{number}/holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class HoldsResource {
    @Inject
    private Asker asker;

    @Inject
    private Holds holds;

    /** Why, in 1 to 500 characters. */
    public record New(String reason) {}

    @GET
    @Operation(summary = "The legal holds that stand on this case; court staff")
    public Page<Hold> standing(@PathParam("number") String number) {
        return new Page<>(holds.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Places a legal hold: nothing of the case is destroyed while it stands, whatever is due")
    @APIResponseSchema(value = Hold.class, responseCode = "201")
    public Response place(@PathParam("number") String number, New given) {
        Hold placed =
                holds.place(asker.open(number), null, Ask.need("reason", given).reason());
        return Response.status(Response.Status.CREATED)
                .entity(placed)
                .tag(Versions.tag(placed.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Lifts a hold")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response lift(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = asker.open(number);
        long version = Versions.expected(ifMatch, () -> holds.of(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .version());
        holds.lift(pass, id, version);
        return Response.noContent().build();
    }
}
