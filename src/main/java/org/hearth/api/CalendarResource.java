package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.FeedKeys;
import org.hearth.exchange.Feed;
import org.hearth.exchange.Feeds;

/** A person's appointments for a calendar program, which signs in nowhere: whoever knows the address has the times. */
@Path("calendar")
@Produces(CalendarResource.CALENDAR)
@Tag(name = "Calendar feeds")
public class CalendarResource {
    static final String CALENDAR = "text/calendar";

    @Inject
    private FeedKeys keys;

    @Inject
    private Feeds feeds;

    @Context
    private HttpServletRequest asked;

    @GET
    @Path("{token: [A-Za-z0-9_-]+}.ics")
    @NoSignIn
    @Produces(CALENDAR)
    @Operation(summary = "The appointments behind one address: times alone, RFC 5545; 404 for an unknown or ended one")
    public Response feed(@PathParam("token") String token, @Context Request request) {
        Feed feed = feeds.of(keys.open(token, asked.getRemoteAddr()));
        EntityTag mark = new EntityTag(feed.mark());
        Response.ResponseBuilder same = request.evaluatePreconditions(mark);
        if (same != null) {
            return same.tag(mark).build();
        }
        return Response.ok(feed.text(), CALENDAR + ";charset=utf-8")
                .tag(mark)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"calendar.ics\"")
                .build();
    }
}
