package org.hearth.orders;

import java.util.List;

/**
 * A warrant that is asked for.
 *
 * @param kind under which law
 * @param reason why, at most 2,000 characters
 * @param alternatives what was tried first: ids of {@code orders/alternatives.yaml}, at least one
 * @param position what the young person's attorney says, as the asker knows it; empty where they were not reached yet
 */
public record NewWarrant(WarrantKind kind, String reason, List<String> alternatives, String position) {
    public NewWarrant {
        reason = Text.tidy(reason);
        position = Text.tidy(position);
        alternatives = alternatives == null
                ? List.of()
                : alternatives.stream().map(Text::tidy).distinct().toList();
    }
}
