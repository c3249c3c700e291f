package org.hearth.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/**
 * A day or a moment of a query, within the court calendar's years: which of the two is wanted depends on the clock that
 * is asked.
 */
final class When {
    private static final int DATE = "2026-12-10".length();

    private When() {}

    /** A day of the court, given as a date or as a moment on it. */
    static LocalDate day(String name, String text) {
        String given = Ask.need(name, text).strip();
        return given.length() > DATE
                ? dayOf(name, CourtTime.instant(name, given))
                : within(name, () -> CourtCalendar.known(CourtTime.date(name, given)));
    }

    /** A moment: with an offset, or a wall time of the court. */
    static Instant moment(String name, String text) {
        Instant moment = CourtTime.instant(name, Ask.need(name, text));
        dayOf(name, moment);
        return moment;
    }

    /** A moment where one is given, else the start of the day, for counts that take only the day. */
    static Instant momentOf(String name, String text) {
        return Ask.need(name, text).strip().length() > DATE
                ? moment(name, text)
                : day(name, text).atStartOfDay(CourtTime.ZONE).toInstant();
    }

    /** True where a date is given rather than a moment; it need not be one of the calendar. */
    static boolean isDay(String text) {
        return text.strip().length() <= DATE;
    }

    /** A count of the court calendar; where it leaves the calendar's years, that is said of the field named. */
    static <T> T within(String name, Supplier<T> count) {
        try {
            return count.get();
        } catch (Problem problem) {
            throw problem.errors().stream()
                    .filter(each -> each.field().equals("date"))
                    .findFirst()
                    .map(each -> Problem.badInput(name, each.key(), each.args().toArray()))
                    .orElse(problem);
        }
    }

    private static LocalDate dayOf(String name, Instant moment) {
        try {
            return within(name, () -> CourtCalendar.known(CourtTime.dayOf(moment)));
        } catch (DateTimeException e) {
            throw Problem.badInput(name, "problem.no-instant");
        }
    }
}
