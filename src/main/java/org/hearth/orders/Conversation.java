package org.hearth.orders;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.Role;

/**
 * An honest conversation before a move that somebody else decides, or in danger, as this reader may read it.
 *
 * @param id its key
 * @param ground why it was had
 * @param talkedAt when
 * @param talkedBy who talked with the young person; null where this reader has no right to it, as all that follows
 * @param options what was offered; empty where this reader has no right to it
 * @param choice what the young person chose or asked for; empty where they did not choose
 * @param decision what was decided
 * @param why why the decision is another than the choice; empty where it is the same
 * @param withheldBy the rule that withholds it; null where it is shown
 * @param recordedBy who wrote it down
 * @param recordedRole in which standing
 * @param recordedAt when
 */
public record Conversation(
        String id,
        ConversationGround ground,
        Instant talkedAt,
        String talkedBy,
        List<String> options,
        String choice,
        String decision,
        String why,
        String withheldBy,
        String recordedBy,
        Role recordedRole,
        Instant recordedAt)
        implements Serializable {
    public Conversation {
        options = List.copyOf(options);
    }

    /** True where the decision is another than what the young person chose. */
    public boolean differs() {
        return why != null && !why.isEmpty();
    }
}
