package org.hearth.api;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.CourtTime;

/** A day or a moment of a query: which of the two is wanted depends on the clock that is asked. */
final class When {
    private static final int DATE = "2026-12-10".length();

    private When() {}

    /** A day of the court, given as a date or as a moment on it. */
    static LocalDate day(String name, String text) {
        String given = Ask.need(name, text).strip();
        return given.length() > DATE ? CourtTime.dayOf(CourtTime.instant(name, given)) : CourtTime.date(name, given);
    }

    /** A moment: with an offset, or a wall time of the court. */
    static Instant moment(String name, String text) {
        return CourtTime.instant(name, Ask.need(name, text));
    }

    /** A moment where one is given, else some moment of the day, for counts that take only the day. */
    static Instant momentOf(String name, String text) {
        String given = Ask.need(name, text).strip();
        return given.length() > DATE
                ? CourtTime.instant(name, given)
                : CourtTime.date(name, given).atStartOfDay(CourtTime.ZONE).toInstant();
    }
}
