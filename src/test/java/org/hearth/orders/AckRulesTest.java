package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The county's acknowledgment, row by row. */
class AckRulesTest {
    private static final Instant SIGNED = Instant.parse("2026-12-10T18:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-11T18:00:00Z");
    private static final String WHEN = "2026-12-10T16:05:00-08:00";

    private final AckRules rules = new AckRules(NOW);

    @Test
    void anOrderThatIsNotEnteredIsEnteredAndTheSameFileAgainChangesNothing() {
        assertEquals(AckRow.Outcome.ENTERED, outcome(new AckRules.Known(SIGNED, null, null)));
        assertEquals(AckRow.Outcome.CONFIRMED, outcome(new AckRules.Known(SIGNED, "M-1", null)));
        Instant there = Instant.parse("2026-12-11T00:05:00Z");
        assertEquals(AckRow.Outcome.UNCHANGED, outcome(new AckRules.Known(SIGNED, "M-1", there)));
    }

    @Test
    void whatIsUnknownUnsignedOrEnteredOtherwiseIsRefusedWithItsColumn() {
        assertEquals("order ack.unknown", fault(row("M-1", WHEN), null));
        assertEquals("order ack.unsigned", fault(row("M-1", WHEN), new AckRules.Known(null, null, null)));
        assertEquals("code ack.other-code", fault(row("M-1", WHEN), new AckRules.Known(SIGNED, "M-2", null)));
    }

    @Test
    void anOrderStandsInTheFileOnce() {
        AckRules.Known known = new AckRules.Known(SIGNED, null, null);
        rules.check(row("M-1", WHEN), known);
        assertEquals("ack.twice", rules.check(row("M-1", WHEN), known).fault());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-12-10T16:05:00-08:00, code ack.code",
        "123456789012345678901, 2026-12-10T16:05:00-08:00, code ack.code",
        "M-1, '', when ack.when",
        "M-1, 10 Dec 2026, when ack.when",
        "M-1, 2026-12-10T16:05:00, when ack.when",
        "M-1, 12/10/26 4:05 PM, when ack.when",
        "M-1, 12/11/2026 10:06 AM, when ack.ahead",
        "M-1, 2026-12-11T10:06:00-08:00, when ack.ahead",
        "M-1, 2026-12-09T23:00:00-08:00, when ack.before"
    })
    void aFaultNamesItsColumnAndItsMend(String code, String when, String fault) {
        assertEquals(fault, fault(row(code, when), new AckRules.Known(SIGNED, null, null)));
    }

    private static AckRow.Outcome outcome(AckRules.Known known) {
        return new AckRules(NOW).check(row("M-1", WHEN), known).outcome();
    }

    private static String fault(Acknowledgment row, AckRules.Known known) {
        AckRow said = new AckRules(NOW).check(row, known);
        assertEquals(AckRow.Outcome.REFUSED, said.outcome());
        return said.column() + " " + said.fault();
    }

    private static Acknowledgment row(String code, String when) {
        return new Acknowledgment(2, "case-order", code, when);
    }
}
