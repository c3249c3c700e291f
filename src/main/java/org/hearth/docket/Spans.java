package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.terms.CourtTime;

/** Spans of time as the slot rules count and say them. */
final class Spans {
    private static final int HALF_HOUR = 30;

    private Spans() {}

    /** Half-hours begun. */
    static int halfHours(long minutes) {
        return (int) ((minutes + HALF_HOUR - 1) / HALF_HOUR);
    }

    /** A rule's findings as a person reads them: days and moments in words. */
    static Object[] said(Object... args) {
        return Stream.of(args).map(Spans::said).toArray();
    }

    private static Object said(Object arg) {
        if (arg instanceof LocalDate day) {
            return say(day);
        }
        return arg instanceof Instant moment ? CourtTime.say(moment, Locale.US) : arg;
    }

    /** A day as a person reads it. */
    static String say(LocalDate day) {
        return CourtTime.say(day, Locale.US);
    }
}
