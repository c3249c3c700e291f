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
import org.hearth.progress.Corner;
import org.hearth.progress.CornerPerson;
import org.hearth.terms.Problem;

/** Somebody in a youth's corner. */
@Path("corner/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class CornerPersonResource {
    @Inject
    private Asker asker;

    @Inject
    private Corner corner;

    @POST
    @Path("release")
    @Operation(summary = "Releases one; needs If-Match")
    @APIResponseSchema(CornerPerson.class)
    public Response release(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = may(id, Task.RELEASE_INPUT);
        CornerPerson kept = corner.release(pass, id, Versions.expected(ifMatch, () -> present(pass, id)));
        return Versions.tagged(kept, kept.version());
    }

    @DELETE
    @Operation(summary = "Takes one down; needs If-Match")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response takeDown(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = may(id, Task.WRITE_GOALS);
        corner.takeDown(pass, id, Versions.expected(ifMatch, () -> present(pass, id)));
        return Response.noContent().build();
    }

    private OpenCase may(String id, Task task) {
        OpenCase pass = asker.openCaseOf(id);
        if (!pass.may(task)) {
            throw Problem.notAllowed();
        }
        return pass;
    }

    private long present(OpenCase pass, String id) {
        return corner.of(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .version();
    }
}
