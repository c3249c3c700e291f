package org.hearth.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedList;
import java.util.List;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.OrderStatus;

/**
 * What adults kept of what they owed by order, counted over three whole months each, up to the month before this one: an
 * order belongs to the months in which it was due, and one that the court has lifted was never owed.
 */
final class Promised {
    private static final int MONTHS = 3;

    private Promised() {}

    /**
     * The counts, the earliest first; from the first months in which something was due to the last such.
     *
     * @param who as the source is said
     */
    static List<Count> counts(List<CourtOrder> orders, LocalDate today, String who) {
        List<CourtOrder> owed = orders.stream()
                .filter(each -> each.status() != OrderStatus.LIFTED)
                .toList();
        YearMonth first = owed.stream()
                .map(each -> YearMonth.from(each.due()))
                .min(YearMonth::compareTo)
                .orElse(YearMonth.from(today));
        LinkedList<Count> counts = new LinkedList<>();
        YearMonth last = YearMonth.from(today).minusMonths(1);
        for (YearMonth end = last; !end.isBefore(first); end = end.minusMonths(MONTHS)) {
            Count count = count(owed, end.minusMonths(MONTHS - 1L).atDay(1), end.atEndOfMonth(), who);
            if (!counts.isEmpty() || count.possible() > 0) {
                counts.addFirst(count);
            }
        }
        return counts;
    }

    private static Count count(List<CourtOrder> owed, LocalDate from, LocalDate to, String who) {
        List<CourtOrder> due = owed.stream()
                .filter(each -> !each.due().isBefore(from) && !each.due().isAfter(to))
                .toList();
        long kept =
                due.stream().filter(each -> each.status() == OrderStatus.DONE).count();
        return new Count(from, to, (int) kept, due.size(), Known.RECORD, who);
    }
}
