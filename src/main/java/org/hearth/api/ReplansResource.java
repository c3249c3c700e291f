package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Replans;

/** Previews of what becomes of lost sittings' hearings, applied all or nothing. */
@Path("replans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class ReplansResource {
    @Inject
    private Asker asker;

    @Inject
    private Replans replans;

    @GET
    @Operation(summary = "One replan")
    public ReplanBody one(@PathParam("id") String id) {
        return ReplanBody.of(replans.replan(asker.court(), id));
    }

    @POST
    @Path("apply")
    @Operation(summary = "Moves every hearing of it or none: 409 replan-stale when the calendar has changed")
    public ReplanBody apply(@PathParam("id") String id) {
        return ReplanBody.of(replans.apply(asker.court(), id));
    }

    @POST
    @Path("undo")
    @Operation(summary = "Takes it back on the same day: 422 with the reason where an old place is no longer free")
    public ReplanBody undo(@PathParam("id") String id) {
        return ReplanBody.of(replans.undo(asker.court(), id));
    }
}
