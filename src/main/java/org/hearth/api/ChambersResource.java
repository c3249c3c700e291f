package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.calling.Chambers;
import org.hearth.calling.ChambersMatter;
import org.hearth.calling.ChambersOutcome;
import org.hearth.calling.ChambersState;
import org.hearth.calling.MatterStep;
import org.hearth.terms.Page;

/** Matters decided in chambers, without an appearance. */
@Path("chambers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar call")
public class ChambersResource {
    @Inject
    private Asker asker;

    @Inject
    private Chambers chambers;

    /**
     * A step, or the judge's decision.
     *
     * @param state where it comes to; decided with an outcome is the judge's alone
     * @param completed the day it was complete, when it comes back; today where it is left out
     * @param missing what is missing, when it is returned
     * @param outcome what was decided
     * @param hearing the hearing it is set for
     */
    public record Step(
            ChambersState state, LocalDate completed, String missing, ChambersOutcome outcome, String hearing) {}

    @GET
    @Operation(summary = "What waits, most pressing first; with a state, only those")
    public Page<ChambersBody> queue(@QueryParam("state") ChambersState state) {
        return new Page<>(
                chambers.queue(asker.court(), state).stream()
                        .map(ChambersBody::of)
                        .toList(),
                null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One matter, with its version as ETag")
    @APIResponseSchema(ChambersBody.class)
    public Response one(@PathParam("id") String id) {
        return tagged(chambers.matter(asker.openCaseOf(id), id));
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Takes a step, or decides; an order that must be signed has no effect before")
    @APIResponseSchema(ChambersBody.class)
    public Response step(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Step step) {
        OpenCase pass = asker.openCaseOf(id);
        long version =
                Versions.expected(ifMatch, () -> chambers.matter(pass, id).version());
        if (step.state() == ChambersState.DECIDED) {
            return tagged(chambers.decide(pass, id, step.outcome(), step.hearing(), version));
        }
        MatterStep given = new MatterStep(step.state(), step.completed(), step.missing());
        return tagged(chambers.move(pass, id, given, version));
    }

    private static Response tagged(ChambersMatter matter) {
        return Versions.tagged(ChambersBody.of(matter), matter.version());
    }
}
