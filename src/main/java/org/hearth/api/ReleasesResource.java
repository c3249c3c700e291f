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
import org.hearth.input.OwnWords;
import org.hearth.input.Releases;
import org.hearth.input.RequestView;

/** One decision of a holder: confirmed, taken back, or answered by the youth. {@code If-Match} is the request's. */
@Path("releases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
public class ReleasesResource {
    @Inject
    private Asker asker;

    @Inject
    private Releases releases;

    @Inject
    private OwnWords words;

    @POST
    @Path("confirm")
    @Operation(summary = "Lets go what the youth has chosen, by the youth's attorney; needs the request's If-Match")
    @APIResponseSchema(RequestShapes.Whole.class)
    public Response confirm(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = Allowed.on(asker, id, Task.RELEASE_INPUT);
        return tagged(releases.confirm(pass, id, version(pass, id, ifMatch)));
    }

    @POST
    @Path("withdraw")
    @Operation(summary = "Takes one release back at once, by the youth's attorney; needs the request's If-Match")
    @APIResponseSchema(RequestShapes.Whole.class)
    public Response withdraw(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = Allowed.on(asker, id, Task.RELEASE_INPUT);
        return tagged(releases.withdraw(pass, id, version(pass, id, ifMatch)));
    }

    @POST
    @Path("answer")
    @Operation(summary = "The youth says yes or no to what their attorney would let go; needs the request's If-Match")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response answer(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ReleaseShapes.YesOrNo given) {
        OpenCase pass = Allowed.on(asker, id, Task.OWN_WORDS);
        boolean yes = Ask.need("yes", Ask.need("yes", given).yes());
        words.answer(pass, id, yes, version(pass, id, ifMatch));
        return Response.noContent().build();
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> releases.version(pass, id));
    }

    private static Response tagged(RequestView view) {
        return Versions.tagged(RequestShapes.Whole.of(view), view.asked().version());
    }
}
