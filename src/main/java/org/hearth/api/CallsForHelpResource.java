package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.calling.CallsForHelp;
import org.hearth.calling.HelpHeard;
import org.hearth.calling.HelpWaiting;
import org.hearth.terms.Page;

/** "I need someone today": called by a youth, caregiver or parent, seen by who is on call and the youth's attorney. */
@Path("calls-for-help")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls for help")
public class CallsForHelpResource {
    @Inject
    private Asker asker;

    @Inject
    private CallsForHelp calls;

    @POST
    @Operation(summary = "Calls for somebody; answers at once with the name and number of who is on call")
    public HelpHeard ask() {
        return calls.ask(asker.court());
    }

    @GET
    @Operation(summary = "What waits for the asker, who is on call or the youth's attorney; empty for everybody else")
    public Page<HelpWaiting> waiting() {
        return new Page<>(calls.waiting(asker.court()), null);
    }

    @POST
    @Path("{id}/reached")
    @Operation(summary = "Says that the asker has reached the caller")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response reached(@PathParam("id") String id) {
        calls.reached(asker.court(), id);
        return Response.noContent().build();
    }
}
