package org.hearth;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** A clock that a test sets; it stands still until it is moved. */
public class HallClock implements CourtClock {
    private volatile Instant now = CourtTime.at(LocalDate.of(2026, 11, 17), LocalTime.of(9, 0));

    @Override
    public Instant now() {
        return now;
    }

    /** Sets the court's day, nine in the morning. */
    public void set(LocalDate day) {
        now = CourtTime.at(day, LocalTime.of(9, 0));
    }

    public void move(Duration by) {
        now = now.plus(by);
    }
}
