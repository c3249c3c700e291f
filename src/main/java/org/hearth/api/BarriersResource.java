package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Task;
import org.hearth.input.Barrier;
import org.hearth.input.Barriers;

/** What the agency that owns a barrier answers to it. */
@Path("barriers/{id}/reply")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class BarriersResource {
    @Inject
    private Asker asker;

    @Inject
    private Barriers barriers;

    /** The answer, at most 2,000 characters. */
    public record Reply(String words) {}

    @POST
    @Operation(summary = "The named agency’s reply; a later one takes the place of its earlier one")
    public Barrier reply(@PathParam("id") String id, Reply given) {
        return barriers.reply(
                Allowed.on(asker, id, Task.REPLY_BARRIER),
                id,
                Ask.need("words", given).words());
    }
}
