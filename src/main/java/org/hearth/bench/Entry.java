package org.hearth.bench;

import java.util.List;
import org.hearth.orders.Appearance;
import org.hearth.orders.Finding;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;

/**
 * What was written about one hearing in a pack, while the court had no network.
 *
 * @param hearing the hearing's key
 * @param version of the hearing, as it stood when the pack was made
 * @param appearances who took part, and how
 * @param findings what the court found
 * @param orders what the court ordered
 * @param affirmation what the court said the young person did well; empty where nothing was said
 */
public record Entry(
        String hearing,
        long version,
        List<Appearance> appearances,
        List<Finding> findings,
        List<OrderDraft> orders,
        String affirmation) {
    public Entry {
        appearances = appearances == null ? List.of() : List.copyOf(appearances);
        findings = findings == null ? List.of() : List.copyOf(findings);
        orders = orders == null ? List.of() : List.copyOf(orders);
    }

    /** The same as a hearing is recorded. */
    public HearingRecord record() {
        return new HearingRecord(appearances, findings, orders, affirmation);
    }

    /** False where somebody's way of taking part, or an order's words, owner or day, is not written yet. */
    boolean isWhole() {
        return appearances.stream()
                        .allMatch(each -> each.mode() != null && !each.person().isEmpty())
                && findings.stream().noneMatch(each -> each.value().isEmpty())
                && orders.stream()
                        .allMatch(each -> each.due() != null
                                && !each.text().isEmpty()
                                && !each.responsible().isEmpty());
    }
}
