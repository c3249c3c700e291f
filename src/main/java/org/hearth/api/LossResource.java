package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Loss;
import org.hearth.docket.LossReason;
import org.hearth.docket.Replans;

/** One sitting that will not be held. */
@Path("sittings/{id}/loss")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class LossResource {
    @Inject
    private Asker asker;

    @Inject
    private Replans replans;

    /** Why a sitting is lost: {@code judge-ill}, {@code building-closed} and others. */
    public record Why(String reason) {}

    @POST
    @Operation(summary = "Previews where the hearings of a lost sitting go; applied by a call of its own")
    @APIResponseSchema(value = ReplanBody.class, responseCode = "201")
    public Response lose(@PathParam("id") String id, Why why) {
        LossReason reason = LossReason.of(why == null ? null : why.reason());
        return ReplanBody.made(replans.lose(asker.court(), Loss.of(id, reason)));
    }
}
