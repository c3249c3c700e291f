package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final Instant NOON = Instant.parse("2026-12-10T20:00:00Z");

    private final Turn turn = new Turn("post", "first", NOON);

    @Test
    void aTurnStaysWithTheNodeThatHasIt() {
        assertTrue(turn.isOpenTo("first", NOON.plusSeconds(19)));
        assertFalse(turn.isOpenTo("second", NOON.plusSeconds(19)));
    }

    @Test
    void aDeadNodesTurnGoesToTheNext() {
        assertTrue(turn.isOpenTo("second", NOON.plus(Turn.KEPT)));
    }

    @Test
    void aTurnGivenBeforeTheClockWasSetBackBindsNobody() {
        assertTrue(turn.isOpenTo("second", NOON.minusSeconds(3600)));
    }
}
