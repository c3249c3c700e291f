package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.input.Inputs;
import org.hearth.terms.Page;

/** Who is asked for input to one hearing, and by when. */
@Path("hearings/{id}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class HearingRequestsResource {
    @Inject
    private Asker asker;

    @Inject
    private Inputs inputs;

    @GET
    @Operation(summary = "Every request of the hearing with due date, rule and status")
    public Page<RequestShapes.Line> of(@PathParam("id") String id) {
        OpenCase pass = asker.openCaseOf(id);
        return new Page<>(
                inputs.asked(pass, id).stream().map(RequestShapes.Line::of).toList(), null);
    }
}
