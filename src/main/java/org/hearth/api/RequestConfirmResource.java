package org.hearth.api;

import jakarta.inject.Inject;
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
import org.hearth.access.Task;
import org.hearth.input.Identities;
import org.hearth.input.Identity;
import org.hearth.terms.Problem;

/** Whether answers given by link are the person's own. */
@Path("requests/{id}/confirm")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class RequestConfirmResource {
    @Inject
    private Asker asker;

    @Inject
    private Identities identities;

    @POST
    @Operation(summary = "Counsel says that answers given by link are the person's own; needs If-Match")
    @APIResponseSchema(Identity.class)
    public Response confirm(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.CONFIRM_IDENTITY)) {
            throw Problem.notAllowed();
        }
        long version = Versions.expected(ifMatch, () -> identities.of(pass, id).version());
        Identity confirmed = identities.confirm(pass, id, version);
        return Versions.tagged(confirmed, confirmed.version());
    }
}
