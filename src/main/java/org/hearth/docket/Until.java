package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/**
 * How long a hearing trails: to a time or to a day.
 *
 * @param day the court's calendar day
 * @param startsAt the time on it; null where it trails to the day as a whole
 */
public record Until(LocalDate day, Instant startsAt) {
    private static final int DATE = "2026-12-10".length();

    public Until {
        if (day == null) {
            throw Problem.badInput("until", "problem.trails-until");
        }
    }

    /** To a time. */
    public static Until of(Instant instant) {
        return new Until(CourtTime.dayOf(instant), instant);
    }

    /**
     * A day or a time as the wire has it.
     *
     * @return null for null and for blank text
     * @throws Problem bad input on {@code until} when it is neither
     */
    public static Until parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String given = text.strip();
        return given.length() > DATE
                ? of(CourtTime.instant("until", given))
                : new Until(CourtTime.date("until", given), null);
    }

    /** True once it is over. */
    boolean before(Instant now) {
        return startsAt == null ? day.isBefore(CourtTime.dayOf(now)) : startsAt.isBefore(now);
    }

    /** As the wire has it: {@code 2026-12-10}, or the time with the court's offset. */
    public String wire() {
        return startsAt == null
                ? day.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(CourtTime.wire(startsAt));
    }
}
