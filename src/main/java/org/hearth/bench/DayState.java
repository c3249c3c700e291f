package org.hearth.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a courthouse's day stands at its end.
 *
 * @param date the day
 * @param closedAt when it was closed; null while it is open
 * @param closedBy who closed it; null while it is open
 * @param reopenedAt when it was last opened again; null where it never was
 * @param reopenedBy who opened it again
 * @param reopenedWhy why
 * @param open what waits since that day or before, the oldest first, carried over or not
 * @param onto what was carried over onto this day and is still open
 * @param version for the lost race; 0 before the first closing
 */
public record DayState(
        LocalDate date,
        Instant closedAt,
        String closedBy,
        Instant reopenedAt,
        String reopenedBy,
        String reopenedWhy,
        List<OpenThing> open,
        List<OpenThing> onto,
        long version) {
    public DayState {
        open = List.copyOf(open);
        onto = List.copyOf(onto);
    }

    /** True once it is closed. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** What is neither done nor carried over, and so keeps the day from closing. */
    public List<OpenThing> left() {
        return open.stream().filter(each -> !each.isBeyond(date)).toList();
    }
}
