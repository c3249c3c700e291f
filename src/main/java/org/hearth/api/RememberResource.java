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
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Bench;
import org.hearth.orders.Remembered;

/** Notes what the court said at a hearing it would ask about. */
@Path("hearings/{id}/remembered")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Affirmations")
public class RememberResource {
    @Inject
    private Asker asker;

    @Inject
    private Bench bench;

    /**
     * What was said.
     *
     * @param text what the court will ask about, at most 300 characters
     * @param by who said it; may be left out for the judicial officer of the hearing
     */
    public record Given(String text, String by) {}

    @POST
    @Operation(summary = "Notes what the court said it would ask about; said twice, it is noted once")
    @APIResponseSchema(value = Remembered.class, responseCode = "201")
    public Response remember(@PathParam("id") String id, Given given) {
        OpenCase pass = Allowed.on(asker, id, Task.RECORD_HEARING);
        Given said = Ask.need("text", given);
        Remembered remembered = bench.remember(pass, id, said.text(), said.by());
        return Response.status(Response.Status.CREATED)
                .entity(remembered)
                .tag(Versions.tag(remembered.version()))
                .build();
    }
}
