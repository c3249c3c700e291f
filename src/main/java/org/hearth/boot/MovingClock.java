package org.hearth.boot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** The court's clock: the machine's, or one moved to another day on which time runs on. */
public class MovingClock implements CourtClock {
    private final InstantSource machine;
    private final Duration offset;
    private final ThreadLocal<Instant> replayed = new ThreadLocal<>();
    private final ThreadLocal<Instant> latest = new ThreadLocal<>();

    /** For the container's proxy alone: a clock that is not moved. */
    protected MovingClock() {
        this(InstantSource.system(), Duration.ZERO);
    }

    /** One that reads the machine's time there. */
    MovingClock(InstantSource machine, Duration offset) {
        this.machine = machine;
        this.offset = offset;
    }

    /** A clock on which today is {@code day} and the time of day is the real one. */
    static MovingClock on(LocalDate day) {
        ZonedDateTime now = ZonedDateTime.now(CourtTime.ZONE);
        return new MovingClock(InstantSource.system(), Duration.between(now, now.with(day)));
    }

    /** A clock that goes with the machine's. */
    static MovingClock real() {
        return new MovingClock();
    }

    @Override
    public Instant now() {
        Instant moment = replayed.get();
        if (moment != null) {
            return moment;
        }
        Instant now = machine.instant().plus(offset);
        Instant last = latest.get();
        return last == null || now.isBefore(last) ? now : last;
    }

    /** Does something on {@code day} to its end: on this thread alone midnight does not come before it is done. */
    public void within(LocalDate day, Runnable act) {
        latest.set(CourtTime.at(day.plusDays(1), LocalTime.MIDNIGHT).minusMillis(1));
        try {
            act.run();
        } finally {
            latest.remove();
        }
    }

    /** Does something as if it happened at {@code moment}, on this thread alone: how the demo court gets its past. */
    public <T> T at(Instant moment, Supplier<T> act) {
        replayed.set(moment);
        try {
            return act.get();
        } finally {
            replayed.remove();
        }
    }
}
