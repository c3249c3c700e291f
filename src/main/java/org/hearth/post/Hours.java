package org.hearth.post;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.terms.CourtTime;

/**
 * When somebody may be reached, in court time: from an hour up to another, which may lie past midnight, on some days or
 * on all. The day is the one on which the span begins.
 *
 * @param from first moment; the same as {@code to} for all day long
 * @param to first moment that is too late
 * @param days never empty
 */
record Hours(LocalTime from, LocalTime to, Set<DayOfWeek> days) {
    private static final int WEEK = 7;

    /** What counts where nobody said anything else: not from 20:00 to 07:00. */
    static final Hours USUAL = outside(LocalTime.of(20, 0), LocalTime.of(7, 0));

    Hours {
        days = days == null || days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : Set.copyOf(days);
    }

    /** All hours but the quiet ones, every day. */
    static Hours outside(LocalTime quietFrom, LocalTime quietTo) {
        return new Hours(quietTo, quietFrom, null);
    }

    /** The first moment from {@code now} on when this person may be reached; {@code now} itself where that is open. */
    Instant opens(Instant now) {
        LocalDate today = CourtTime.dayOf(now);
        for (LocalDate day = today.minusDays(1); !day.isAfter(today.plusDays(WEEK)); day = day.plusDays(1)) {
            Instant start = CourtTime.at(day, from);
            if (days.contains(day.getDayOfWeek()) && now.isBefore(end(day))) {
                return start.isAfter(now) ? start : now;
            }
        }
        throw new IllegalStateException("a week without an hour in it");
    }

    /** The first moment of another day. */
    Instant opensAfter(LocalDate day) {
        return opens(CourtTime.at(day.plusDays(1), LocalTime.MIDNIGHT));
    }

    private Instant end(LocalDate day) {
        return CourtTime.at(to.isAfter(from) ? day : day.plusDays(1), to);
    }
}
