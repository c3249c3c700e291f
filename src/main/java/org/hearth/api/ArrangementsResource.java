package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementChange;
import org.hearth.calling.ArrangementStatus;
import org.hearth.calling.CalendarCall;

/** One thing arranged for a hearing. */
@Path("arrangements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar call")
public class ArrangementsResource {
    @Inject
    private Asker asker;

    @Inject
    private CalendarCall call;

    /**
     * A step, or counsel's answer whether their client is alone and free to talk.
     *
     * @param confirmedBy who confirmed it, as told
     * @param details the facility, the agency or the link
     * @param alone counsel's answer; nothing else goes with it
     */
    public record Step(ArrangementStatus status, String confirmedBy, String details, Boolean alone) {}

    @GET
    @Operation(summary = "One thing arranged, with its version as ETag")
    @APIResponseSchema(ArrangementBody.class)
    public Response one(@PathParam("id") String id) {
        return tagged(call.arrangement(asker.openCaseOf(id), id));
    }

    @PATCH
    @Operation(summary = "Takes a step: 422 arrangement-step where it does not follow; or counsel’s alone yes or no")
    @APIResponseSchema(ArrangementBody.class)
    public Response step(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Step step) {
        OpenCase pass = asker.openCaseOf(id);
        long version =
                Versions.expected(ifMatch, () -> call.arrangement(pass, id).version());
        if (step.alone() != null) {
            return tagged(call.alone(pass, id, step.alone(), version));
        }
        ArrangementChange change = new ArrangementChange(step.status(), step.confirmedBy(), step.details());
        return tagged(call.step(pass, id, change, version));
    }

    private static Response tagged(Arrangement thing) {
        return Versions.tagged(ArrangementBody.of(thing), thing.version());
    }
}
