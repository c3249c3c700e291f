package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.FeedKeys;
import org.hearth.access.FeedLine;
import org.hearth.access.MadeFeed;
import org.hearth.terms.Page;

/** One's own calendar feeds: made, listed without their address, ended. */
@Path("calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar feeds")
public class CalendarFeedsResource {
    @Inject
    private Asker asker;

    @Inject
    private FeedKeys keys;

    /** A fresh feed with its address, which is told this once. */
    public record FreshFeed(String id, String path, Instant made) {}

    @GET
    @Operation(summary = "One's own calendar feeds that stand; never their address")
    public Page<FeedLine> own() {
        return new Page<>(keys.own(asker.court()), null);
    }

    @POST
    @Operation(summary = "Makes a calendar feed and tells its address, once; at most three stand at a time")
    @APIResponseSchema(value = FreshFeed.class, responseCode = "201")
    public Response make() {
        MadeFeed made = keys.make(asker.court());
        return Response.created(URI.create("calendar-feeds/" + made.line().id()))
                .entity(new FreshFeed(made.line().id(), made.path(), made.line().made()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends one of one's own calendar feeds, at once")
    public void end(@PathParam("id") String id) {
        keys.end(asker.court(), id);
    }
}
