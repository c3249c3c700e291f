package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.docket.CallTime;
import org.junit.jupiter.api.Test;

/** How long a hearing let people wait. */
class WaitTest {
    private static final Instant NINE = Instant.parse("2026-12-10T17:00:00Z");

    @Test
    void waitingBeginsWhenTheYoungPersonCameIn() {
        Wait wait = Wait.of(called(24), NINE.minusSeconds(600));
        assertEquals(34, wait.waited());
        assertEquals(24, wait.late());
    }

    @Test
    void withoutACheckInItBeginsAtTheTimeSet() {
        assertEquals(24, Wait.of(called(24), null).waited());
        assertEquals(24, Wait.of(called(24), NINE.plusSeconds(3600)).waited(), "who came after the call did not wait");
    }

    @Test
    void whatIsCalledEarlyLetNobodyWait() {
        Wait wait = Wait.of(called(-5), null);
        assertEquals(0, wait.waited());
        assertEquals(-5, wait.late());
    }

    @Test
    void nothingIsCountedBeforeTheCall() {
        Wait wait = Wait.of(new CallTime("h", "dept-3", LocalDate.of(2026, 12, 10), NINE, null, null), NINE);
        assertNull(wait.waited());
        assertNull(wait.late());
    }

    private static CallTime called(int minutes) {
        return new CallTime("h", "dept-3", LocalDate.of(2026, 12, 10), NINE, NINE.plusSeconds(minutes * 60L), null);
    }
}
