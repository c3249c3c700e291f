package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.input.Barrier;
import org.hearth.input.Barriers;
import org.hearth.terms.Page;

/** What stands in the way in one case, and who owns it. */
@Path("cases/{number}/barriers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class CaseBarriersResource {
    @Inject
    private Asker asker;

    @Inject
    private Barriers barriers;

    @GET
    @Operation(summary = "The barriers named beside concerns, newest first, with their owner and the agency’s reply")
    public Page<Barrier> barriers(@PathParam("number") String number) {
        return new Page<>(barriers.of(asker.open(number)), null);
    }
}
