package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.orders.Conversation;
import org.hearth.orders.ConversationGround;
import org.hearth.orders.Conversations;
import org.hearth.orders.NewConversation;
import org.hearth.terms.Page;

/** The honest conversations of one case. */
@Path("cases/{number}/conversations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class CaseConversationsResource {
    @Inject
    private Asker asker;

    @Inject
    private Conversations conversations;

    /**
     * A conversation.
     *
     * @param ground why it was had
     * @param talkedAt when
     * @param talkedBy who talked with the young person
     * @param options what was offered, one to ten
     * @param choice what the young person chose or asked for; left out where they did not choose
     * @param decision what was decided
     * @param why why the decision is another than the choice; left out where it is the same
     */
    public record Talk(
            ConversationGround ground,
            Instant talkedAt,
            String talkedBy,
            List<String> options,
            String choice,
            String decision,
            String why) {}

    @GET
    @Operation(summary = "Every conversation, the newest first; none on a judge’s page before a finding")
    public Page<Conversation> of(@PathParam("number") String number) {
        return new Page<>(conversations.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Writes down what was offered, chosen and decided; the same told twice is one")
    @APIResponseSchema(value = Conversation.class, responseCode = "201")
    public Response record(@PathParam("number") String number, Talk talk) {
        Talk given = Ask.need("ground", talk);
        boolean differs = given.why() != null && !given.why().isBlank();
        NewConversation told = new NewConversation(
                given.ground(),
                given.talkedAt(),
                given.talkedBy(),
                given.options(),
                given.choice(),
                given.decision(),
                given.why(),
                differs);
        return Response.created(URI.create("cases/" + number + "/conversations"))
                .entity(conversations.record(asker.open(number), told))
                .build();
    }
}
