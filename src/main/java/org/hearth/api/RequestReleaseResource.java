package org.hearth.api;

import jakarta.inject.Inject;
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
import org.hearth.access.Task;
import org.hearth.input.Inputs;
import org.hearth.input.Releases;
import org.hearth.input.RequestView;
import org.hearth.terms.Problem;

/** What is held of one answered request, and who is let read it. */
@Path("requests/{id}/release")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
public class RequestReleaseResource {
    @Inject
    private Asker asker;

    @Inject
    private Inputs inputs;

    @Inject
    private Releases releases;

    @GET
    @Operation(summary = "What is held and what was decided, for its holder alone")
    @APIResponseSchema(ReleaseShapes.Holding.class)
    public Response holding(@PathParam("id") String id) {
        org.hearth.input.Holding holding = releases.holding(asker.openRequest(id), id);
        return Versions.tagged(
                ReleaseShapes.Holding.of(holding), holding.asked().version());
    }

    @POST
    @Operation(summary = "Lets held answers go, or keeps them held, by their holder; needs If-Match")
    @APIResponseSchema(RequestShapes.Whole.class)
    public Response release(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ReleaseShapes.Decision given) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.RELEASE_INPUT)) {
            throw Problem.notAllowed();
        }
        Ask.need("scope", Ask.need("scope", given).scope());
        long version =
                Versions.expected(ifMatch, () -> inputs.open(pass, id).asked().version());
        RequestView view = releases.release(pass, id, given.letting(), version);
        return Versions.tagged(RequestShapes.Whole.of(view), view.asked().version());
    }
}
