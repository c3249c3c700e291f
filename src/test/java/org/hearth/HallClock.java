package org.hearth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    /** The same as the machine's clock would be read. */
    public Clock asClock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public void move(Duration by) {
        now = now.plus(by);
    }
}
