package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.hearth.orders.Affirmations;
import org.hearth.orders.Remembered;
import org.hearth.orders.RememberedState;
import org.hearth.terms.Problem;

/** One thing that the court said it would ask about. */
@Path("remembered/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Affirmations")
public class RememberedResource {
    @Inject
    private Asker asker;

    @Inject
    private Affirmations affirmations;

    /**
     * What became of it.
     *
     * @param state {@code ASKED} or {@code SET_ASIDE}
     * @param why needed to set it aside
     */
    public record Became(RememberedState state, String why) {}

    @GET
    @Operation(summary = "What the court said it would ask about, with its version as ETag")
    @APIResponseSchema(Remembered.class)
    public Response read(@PathParam("id") String id) {
        return tagged(affirmations.remembered(asker.openCaseOf(id), id));
    }

    @PUT
    @Operation(summary = "Says that the court has asked, or sets it aside; needs If-Match")
    @APIResponseSchema(Remembered.class)
    public Response settle(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Became became) {
        OpenCase pass = Allowed.on(asker, id, Task.RECORD_HEARING);
        RememberedState state = Ask.need("state", Ask.need("state", became).state());
        long version = Versions.expected(
                ifMatch, () -> affirmations.remembered(pass, id).version());
        if (state == RememberedState.STANDING) {
            throw Problem.badInput("state", "problem.remembered-state");
        }
        return tagged(
                state == RememberedState.ASKED
                        ? affirmations.asked(pass, id, version)
                        : affirmations.setAside(pass, id, became.why(), version));
    }

    private static Response tagged(Remembered remembered) {
        return Versions.tagged(remembered, remembered.version());
    }
}
