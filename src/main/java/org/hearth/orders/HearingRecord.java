package org.hearth.orders;

import java.util.List;
import java.util.Objects;
import org.hearth.terms.Problem;

/**
 * What happened at a hearing, as the clerk or the judicial officer records it.
 *
 * @param appearances who took part, and how
 * @param findings what the court found, from the hearing type's checklist
 * @param orders what the court ordered
 * @param affirmation what the court said the young person did well; empty where nothing was said. It goes to the hearing
 *     note and comes back on the next summary; it is no part of the minute order
 */
public record HearingRecord(
        List<Appearance> appearances, List<Finding> findings, List<OrderDraft> orders, String affirmation) {
    public HearingRecord {
        appearances = whole("appearances", appearances);
        findings = whole("findings", findings);
        orders = whole("orders", orders);
        affirmation = Text.tidy(affirmation);
    }

    /** A record in which nothing is said yet. */
    public static HearingRecord empty() {
        return new HearingRecord(null, null, null, null);
    }

    private static <T> List<T> whole(String field, List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.stream().anyMatch(Objects::isNull)) {
            throw Problem.badInput(field, "problem.required");
        }
        return List.copyOf(list);
    }
}
