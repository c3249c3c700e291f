package org.hearth.court;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.hearth.terms.Entry;

/**
 * Days on which the county's court is closed by an order rather than by the calendar (Gov. Code 68115, CCP 12b).
 *
 * @param from the first closed day
 * @param to the last closed day
 * @param source the order
 */
record Closure(LocalDate from, LocalDate to, String reason, String source) {
    private static final int LONGEST = 366;

    static Closure read(Entry entry) {
        entry.only("from", "to", "reason", "source");
        LocalDate from = entry.date("from");
        LocalDate to = entry.has("to") ? entry.date("to") : from;
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw entry.fault("to", "write the last closed day, not before from and at most a year after it");
        }
        return new Closure(from, to, entry.text("reason"), entry.text("source"));
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
