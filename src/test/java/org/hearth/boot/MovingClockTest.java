package org.hearth.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The court's clock on another day. */
class MovingClockTest {
    @Test
    void onAnotherDayTimeRunsOn() {
        MovingClock clock = MovingClock.on(LocalDate.of(2026, 12, 10));
        assertEquals(LocalDate.of(2026, 12, 10), clock.today());
        Instant first = clock.now();
        assertFalse(clock.now().isBefore(first));
    }

    @Test
    void thePastIsReplayedOnOneThreadAlone() throws InterruptedException {
        MovingClock clock = MovingClock.real();
        Instant then = Instant.parse("2026-09-01T17:00:00Z");
        Instant[] elsewhere = new Instant[1];
        Instant seen = clock.at(then, () -> {
            Thread other = new Thread(() -> elsewhere[0] = clock.now());
            other.start();
            join(other);
            return clock.now();
        });
        assertEquals(then, seen);
        assertTrue(elsewhere[0].isAfter(then));
        assertTrue(clock.now().isAfter(then));
    }

    @Test
    void whatIsBegunOnADayIsDoneOnThatDayThoughMidnightComesMeanwhile() {
        Instant[] machine = {Instant.parse("2026-12-11T07:59:58Z")};
        MovingClock clock = new MovingClock(() -> machine[0], Duration.ZERO);
        LocalDate day = LocalDate.of(2026, 12, 10);
        clock.within(day, () -> {
            assertEquals(machine[0], clock.now());
            machine[0] = machine[0].plusSeconds(60);
            assertEquals(day, clock.today());
            Instant before = Instant.parse("2026-09-01T17:00:00Z");
            assertEquals(before, clock.at(before, clock::now));
            assertEquals(day, clock.today());
        });
        assertEquals(day.plusDays(1), clock.today());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
