package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
import org.hearth.input.Holding;
import org.hearth.input.OwnWords;
import org.hearth.input.Releases;
import org.hearth.terms.Problem;

/** What a young person chooses for their own words. */
@Path("requests/{id}/choice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
public class RequestChoiceResource {
    @Inject
    private Asker asker;

    @Inject
    private Releases releases;

    @Inject
    private OwnWords words;

    @POST
    @Operation(summary = "The youth chooses who may read; it goes out when their attorney says so too; needs If-Match")
    @APIResponseSchema(ReleaseShapes.Holding.class)
    public Response choose(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReleaseShapes.Choice given) {
        OpenCase pass = may(id);
        Ask.need("readers", Ask.need("readers", given).readers());
        words.choose(pass, id, ReleaseShapes.set("readers", given.readers()), version(pass, id, ifMatch));
        return holding(pass, id);
    }

    @DELETE
    @Operation(summary = "The youth takes everything back from everybody at once; needs If-Match")
    @APIResponseSchema(ReleaseShapes.Holding.class)
    public Response takeBack(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = may(id);
        words.takeBack(pass, id, version(pass, id, ifMatch));
        return holding(pass, id);
    }

    private OpenCase may(String id) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.OWN_WORDS)) {
            throw Problem.notAllowed();
        }
        return pass;
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(
                ifMatch, () -> releases.holding(pass, id).asked().version());
    }

    private Response holding(OpenCase pass, String id) {
        Holding holding = releases.holding(pass, id);
        return Versions.tagged(
                ReleaseShapes.Holding.of(holding), holding.asked().version());
    }
}
