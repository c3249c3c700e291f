package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.terms.CourtTime;

/**
 * A morning or an afternoon: the measure in which young people are kept apart in hallways and waiting rooms.
 *
 * @param day the court's calendar day
 * @param morning true before noon
 */
record HalfDay(LocalDate day, boolean morning) {
    /** The half-day in which an instant lies. */
    static HalfDay of(Instant instant) {
        return new HalfDay(CourtTime.dayOf(instant), CourtTime.timeOf(instant).isBefore(LocalTime.NOON));
    }
}
