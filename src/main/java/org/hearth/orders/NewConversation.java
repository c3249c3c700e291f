package org.hearth.orders;

import java.time.Instant;
import java.util.List;

/**
 * A conversation as it is told.
 *
 * @param ground why it was had
 * @param talkedAt when
 * @param talkedBy who talked with the young person
 * @param options what was offered, one to ten
 * @param choice what the young person chose or asked for; empty where they did not choose
 * @param decision what was decided
 * @param why why the decision is another than the choice; needed where it differs
 * @param differs true where the decision is another than the choice
 */
public record NewConversation(
        ConversationGround ground,
        Instant talkedAt,
        String talkedBy,
        List<String> options,
        String choice,
        String decision,
        String why,
        boolean differs) {
    public NewConversation {
        talkedBy = Text.tidy(talkedBy);
        options = options == null
                ? List.of()
                : options.stream()
                        .map(Text::tidy)
                        .filter(each -> !each.isEmpty())
                        .toList();
        choice = Text.tidy(choice);
        decision = Text.tidy(decision);
        why = Text.tidy(why);
    }
}
