package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.hearth.casefile.Youth;
import org.hearth.court.NoUseOrder;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;

/** The rules of a release without a database: when it ends, who agrees, when the youth's form is on. */
class LetGoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Youth SIXTEEN = new Youth(Jurisdiction.DEPENDENCY, 16);

    @Test
    void eachEndIsOverOnTheDayAfterItsLast() {
        assertFalse(Until.DATE.isOver(TODAY, null, false, TODAY));
        assertTrue(Until.DATE.isOver(TODAY, null, false, TODAY.plusDays(1)));
        assertFalse(Until.HEARING.isOver(null, TODAY, false, TODAY));
        assertTrue(Until.HEARING.isOver(null, TODAY, false, TODAY.plusDays(1)));
        assertTrue(Until.MAJORITY.isOver(null, TODAY, true, TODAY));
        assertFalse(Until.TAKEN_BACK.isOver(null, TODAY, true, TODAY.plusYears(9)));
    }

    @Test
    void twelveAndOlderDecideAndSoDoesWhoeverIsOfUnknownAge() {
        assertFalse(new Youth(Jurisdiction.DEPENDENCY, 11).decides());
        assertTrue(new Youth(Jurisdiction.DEPENDENCY, 12).decides());
        assertTrue(new Youth(Jurisdiction.DEPENDENCY, null).decides());
    }

    @Test
    void theYouthsFormIsOnUnderA602OnlyFromTheDayOfAnOrderWithAScope() {
        NoUseOrder order = new NoUseOrder(TODAY, "Statements to the team are not used in a 602 proceeding.");
        assertTrue(YouthForm.isOn(Jurisdiction.DEPENDENCY, null, TODAY));
        for (Jurisdiction each : new Jurisdiction[] {Jurisdiction.DELINQUENCY, Jurisdiction.DUAL}) {
            assertFalse(YouthForm.isOn(each, null, TODAY), each.name());
            assertFalse(YouthForm.isOn(each, order, TODAY.minusDays(1)), each.name());
            assertTrue(YouthForm.isOn(each, order, TODAY), each.name());
            assertFalse(YouthForm.isOn(each, new NoUseOrder(TODAY, " "), TODAY), each.name());
        }
    }

    @Test
    void aDecisionThatDoesNotHoldTogetherNamesItsField() {
        assertEquals("summary", fault(new LettingOf().summary("w".repeat(2_001)).done()));
        assertEquals("until", fault(new LettingOf().until(Until.DATE, null).done()));
        assertEquals("until", fault(new LettingOf().until(Until.HEARING, TODAY).done()));
        assertEquals(
                "until",
                fault(new LettingOf().until(Until.DATE, TODAY.minusDays(1)).done()));
        assertEquals("from", fault(new LettingOf().from(TODAY.minusDays(1)).done()));
        assertEquals(
                "agreed", fault(new LettingOf().agreed(Agreement.PAGE, null).done()));
        assertEquals("note", fault(new LettingOf().agreed(Agreement.ALONE, null).done()));
        assertEquals(
                "note",
                fault(new LettingOf().agreed(Agreement.TALKED, "w".repeat(301)).done()));
    }

    private static String fault(Letting letting) {
        return assertThrows(Problem.class, () -> LettingRules.check(letting, SIXTEEN, TODAY))
                .errors()
                .get(0)
                .field();
    }
}
