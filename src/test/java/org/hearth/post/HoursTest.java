package org.hearth.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.terms.CourtTime;
import org.junit.jupiter.api.Test;

/** When somebody may be reached, and when a message is tried again. */
class HoursTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    private static Instant at(LocalDate day, int hour, int minute) {
        return CourtTime.at(day, LocalTime.of(hour, minute));
    }

    @Test
    void theUsualQuietHoursAreFromEightToSeven() {
        assertEquals(at(TUESDAY, 19, 59), Hours.USUAL.opens(at(TUESDAY, 19, 59)));
        assertEquals(at(TUESDAY.plusDays(1), 7, 0), Hours.USUAL.opens(at(TUESDAY, 20, 0)));
        assertEquals(at(TUESDAY, 7, 0), Hours.USUAL.opens(at(TUESDAY, 0, 5)));
        assertEquals(at(TUESDAY, 7, 0), Hours.USUAL.opens(at(TUESDAY, 7, 0)));
    }

    @Test
    void hoursPastMidnightBelongToTheDayOnWhichTheyBegin() {
        Hours late = new Hours(LocalTime.of(22, 0), LocalTime.of(1, 0), Set.of(DayOfWeek.TUESDAY));
        assertEquals(at(TUESDAY.plusDays(1), 0, 30), late.opens(at(TUESDAY.plusDays(1), 0, 30)));
        assertEquals(at(TUESDAY.plusDays(7), 22, 0), late.opens(at(TUESDAY.plusDays(1), 1, 0)));
        assertEquals(at(TUESDAY, 22, 0), late.opens(at(TUESDAY, 0, 30)));
    }

    @Test
    void quietHoursHoldAcrossBothClockChanges() {
        LocalDate spring = LocalDate.of(2027, 3, 14);
        LocalDate autumn = LocalDate.of(2026, 11, 1);
        assertEquals(at(spring, 7, 0), Hours.USUAL.opens(at(spring.minusDays(1), 21, 0)));
        assertEquals(Duration.ofHours(9), Duration.between(at(spring.minusDays(1), 21, 0), at(spring, 7, 0)));
        assertEquals(at(autumn, 7, 0), Hours.USUAL.opens(at(autumn.minusDays(1), 21, 0)));
    }

    @Test
    void aMessageIsTriedAfterOneFiveFifteenAndSixtyMinutesThenHourlyForADay() {
        List<Long> waits = new ArrayList<>();
        Instant first = at(TUESDAY, 9, 0);
        Instant now = first;
        for (int tries = 1; ; tries++) {
            Instant next = Retries.next(tries, Duration.between(first, now), now);
            if (next == null) {
                break;
            }
            waits.add(Duration.between(now, next).toMinutes());
            now = next;
        }
        assertEquals(List.of(1L, 5L, 15L, 60L, 60L), waits.subList(0, 5));
        assertEquals(26, waits.size());
        assertNull(Retries.next(27, Duration.ofHours(24), now));
    }
}
