package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.hearth.input.Corrected;
import org.hearth.input.Corrections;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** What is corrected in a report; it stands beside the report. */
@Path("requests/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class RequestCorrectionsResource {
    /**
     * What is wrong.
     *
     * @param question which answer; left out for the report as a whole
     */
    @Schema(name = "NewCorrection")
    record Wrong(String question, String words) {}

    @Inject
    private Asker asker;

    @Inject
    private Corrections corrections;

    @GET
    @Operation(summary = "The corrections of one report that the asker may read, the earliest first")
    public Page<Corrected> of(@PathParam("id") String id) {
        return new Page<>(corrections.of(asker.openRequest(id), id), null);
    }

    @POST
    @Operation(summary = "Writes a correction, by the youth or the youth's attorney; the youth's is held")
    @APIResponseSchema(value = Corrected.class, responseCode = "201")
    public Response write(@PathParam("id") String id, Wrong given) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.WRITE_CORRECTIONS)) {
            throw Problem.notAllowed();
        }
        Ask.need("words", Ask.need("words", given).words());
        Page<Corrected> all = new Page<>(corrections.write(pass, id, given.question(), given.words()), null);
        return Response.status(Response.Status.CREATED).entity(all).build();
    }
}
