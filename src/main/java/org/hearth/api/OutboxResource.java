package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.post.GivingUp;
import org.hearth.post.Messages;
import org.hearth.post.Queued;
import org.hearth.post.State;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The outbox as the steward keeps it. */
@Path("outbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class OutboxResource {
    @Inject
    private Asker asker;

    @Inject
    private Messages messages;

    /** Messages of one page, and how many stand in each state in all. */
    @Schema(name = "Outbox")
    public record Listed(List<Queued> items, String next, Map<String, Long> counts) {}

    /** Why it is given up. */
    @Schema(name = "GivingUp")
    public record Reason(GivingUp reason) {}

    @GET
    @Operation(summary = "How far each message has come, latest first; never its words, its link or an address")
    public Listed all(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        CourtPass pass = asker.court();
        Page<Queued> page = messages.list(pass, state == null ? null : state(state), after, Ask.limit(limit));
        Map<String, Long> counts = new TreeMap<>();
        messages.counts(pass).forEach((each, count) -> counts.put(each.wire(), count));
        return new Listed(page.items(), page.next(), counts);
    }

    @POST
    @Path("{id}/send-again")
    @Operation(summary = "Sends a stuck message once more, by a person's decision; needs If-Match")
    @APIResponseSchema(Queued.class)
    public Response again(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CourtPass pass = may();
        return tagged(messages.sendAgain(pass, id, version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/give-up")
    @Operation(summary = "Gives a waiting or stuck message up, for a reason; needs If-Match")
    @APIResponseSchema(Queued.class)
    public Response giveUp(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Reason given) {
        CourtPass pass = may();
        GivingUp reason = Ask.need("reason", Ask.need("reason", given).reason());
        return tagged(messages.giveUp(pass, id, reason, version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/came-back")
    @Operation(summary = "Says that a sent message came back to the sender's mailbox; needs If-Match")
    @APIResponseSchema(Queued.class)
    public Response cameBack(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CourtPass pass = may();
        return tagged(messages.cameBack(pass, id, version(pass, id, ifMatch)));
    }

    private CourtPass may() {
        CourtPass pass = asker.court();
        if (!pass.may(Task.KEEP_OUTBOX)) {
            throw Problem.notAllowed();
        }
        return pass;
    }

    private long version(CourtPass pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> messages.one(pass, id).version());
    }

    private static State state(String text) {
        for (State each : State.values()) {
            if (each.wire().equals(text)) {
                return each;
            }
        }
        throw Problem.badInput("state", "problem.no-state");
    }

    private static Response tagged(Queued message) {
        return Versions.tagged(message, message.version());
    }
}
