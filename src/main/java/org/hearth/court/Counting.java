package org.hearth.court;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.hearth.terms.CourtTime;

/**
 * How the law counts, one method a rule.
 *
 * <p>Sources: CCP 12 (first day out, last day in), 12a (a last day on a holiday moves on), 12c (backward), 135; CRC 1.10,
 * 1.11; Gov. Code 6803-6804 (months); CRC 5.752(b) (hours without non-court days).
 */
final class Counting {
    private final CourtCalendar calendar;

    Counting(CourtCalendar calendar) {
        this.calendar = calendar;
    }

    /** CCP 12: the day of the event is out, the last day is in. Months keep the day number or end with the month. */
    LocalDate forward(LocalDate event, int count, Unit unit) {
        CourtCalendar.known(event);
        return switch (unit) {
            case COURT_DAYS -> calendar.plus(event, count);
            case CALENDAR_DAYS -> event.plusDays(count);
            case MONTHS -> event.plusMonths(count);
            case HOURS, COURT_HOURS -> throw new IllegalArgumentException("hours count from an instant");
        };
    }

    /** CCP 12c: back from the hearing, whose own day is out. */
    LocalDate backward(LocalDate hearing, int count, Unit unit) {
        return forward(hearing, -count, unit);
    }

    /** Hours from an event: as they run, or only those of court days. */
    Instant forward(Instant event, int hours, Unit unit) {
        Duration length = Duration.ofHours(hours);
        return unit == Unit.HOURS ? event.plus(length) : throughCourtDays(event, length);
    }

    /** Hours back from a hearing: as they run, or only those of court days. */
    Instant backward(Instant hearing, int hours, Unit unit) {
        Duration length = Duration.ofHours(hours);
        return unit == Unit.HOURS ? hearing.minus(length) : backThroughCourtDays(hearing, length);
    }

    /** Where a day count ends on a day the court is closed: the last court day before, which is always safe. */
    LocalDate target(LocalDate nominal) {
        return calendar.onOrBefore(nominal);
    }

    /** CCP 12a: where a deadline ends on a day the court is closed, the next court day is still in time. */
    LocalDate rolledOn(LocalDate nominal) {
        return calendar.onOrAfter(nominal);
    }

    /** Court days give all their hours, other days none; a count that ends with a day ends at its midnight. */
    private Instant throughCourtDays(Instant event, Duration length) {
        ZonedDateTime at = event.atZone(CourtTime.ZONE);
        Duration left = length;
        while (true) {
            ZonedDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay(CourtTime.ZONE);
            Duration here = hoursOf(at.toLocalDate(), at, midnight);
            if (left.compareTo(here) <= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(here);
            at = midnight;
        }
    }

    private Instant backThroughCourtDays(Instant hearing, Duration length) {
        ZonedDateTime at = hearing.atZone(CourtTime.ZONE);
        Duration left = length;
        while (true) {
            ZonedDateTime midnight = at.minusNanos(1).toLocalDate().atStartOfDay(CourtTime.ZONE);
            Duration here = hoursOf(midnight.toLocalDate(), midnight, at);
            if (left.compareTo(here) <= 0) {
                return at.minus(left).toInstant();
            }
            left = left.minus(here);
            at = midnight;
        }
    }

    private Duration hoursOf(LocalDate day, ZonedDateTime from, ZonedDateTime to) {
        return calendar.isCourtDay(day) ? Duration.between(from, to) : Duration.ZERO;
    }
}
