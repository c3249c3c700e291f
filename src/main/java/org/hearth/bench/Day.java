package org.hearth.bench;

import java.time.LocalDate;
import java.util.List;
import org.hearth.calling.Arrangement;
import org.hearth.orders.OpenOrders;

/**
 * A day as one reader sees it.
 *
 * @param date the court's day
 * @param items in the order in which each courtroom calls them
 * @param open what the courthouse has not yet signed or entered; null for those who are not its staff
 * @param late what is arranged for hearings from today on, past its day and not confirmed; none for those who are not
 *     staff
 * @param carried what was carried over onto this day and is still open; none for those who are not staff
 * @param changes how often the day has changed, so that a live page knows whether it is behind
 */
public record Day(
        LocalDate date,
        List<DayItem> items,
        OpenOrders open,
        List<Arrangement> late,
        List<OpenThing> carried,
        long changes) {
    public Day {
        items = List.copyOf(items);
        late = List.copyOf(late);
        carried = List.copyOf(carried);
    }
}
