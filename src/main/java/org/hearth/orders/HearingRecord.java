package org.hearth.orders;

import java.util.List;

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
        appearances = appearances == null ? List.of() : List.copyOf(appearances);
        findings = findings == null ? List.of() : List.copyOf(findings);
        orders = orders == null ? List.of() : List.copyOf(orders);
        affirmation = Text.tidy(affirmation);
    }
}
