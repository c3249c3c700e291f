package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.retention.Hold;
import org.hearth.retention.Holds;
import org.hearth.retention.SealedAway;
import org.hearth.retention.Sealings;

/** One petition of a case: sealed by order, or held. */
@Path("cases/{number}/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class PetitionsResource {
    @Inject
    private Asker asker;

    @Inject
    private Sealings sealings;

    @Inject
    private Holds holds;

    @POST
    @Path("{id}/seal")
    @Operation(
            summary = "Seals one petition with everything that hangs on it, by a judicial officer’s order; the others"
                    + " stay. Answers the order by its own number. 404 for an absent one and one sealed before. 422"
                    + " seal-delinquency")
    @APIResponseSchema(value = SealedAway.class, responseCode = "201")
    public Response seal(@PathParam("number") String number, @PathParam("id") String id, SealBody given) {
        return Response.status(Response.Status.CREATED)
                .entity(sealings.seal(
                        asker.open(number), id, Ask.need("statute", given).order()))
                .build();
    }

    @POST
    @Path("{id}/hold")
    @Operation(summary = "Places a legal hold asked for one petition: nothing of its case is destroyed while it stands")
    @APIResponseSchema(value = Hold.class, responseCode = "201")
    public Response hold(@PathParam("number") String number, @PathParam("id") String id, HoldsResource.New given) {
        Hold placed =
                holds.place(asker.open(number), id, Ask.need("reason", given).reason());
        return Response.status(Response.Status.CREATED)
                .entity(placed)
                .tag(Versions.tag(placed.version()))
                .build();
    }
}
