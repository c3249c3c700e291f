package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Releases;
import org.hearth.input.Routing;
import org.hearth.terms.Problem;

/** What a writer chooses for words that read like privileged content. */
@Path("requests/{id}/routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
public class RequestRoutesResource {
    /**
     * The choice for one question.
     *
     * @param because for {@code keep}: {@code quote}, {@code legal}, {@code my-word} or {@code other}
     */
    @Schema(name = "Route")
    record Choice(String question, Routing choice, String because) {}

    @Inject
    private Asker asker;

    @Inject
    private Releases releases;

    @PUT
    @Operation(
            summary = "Sends one answer to the youth's attorney instead, or says why it is kept; counts at submission")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response route(@PathParam("id") String id, Choice given) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.WRITE_INPUT)) {
            throw Problem.notAllowed();
        }
        Ask.need("question", Ask.need("question", given).question());
        Ask.need("choice", given.choice());
        releases.route(pass, id, given.question(), given.choice(), given.because());
        return Response.noContent().build();
    }
}
