package org.hearth.casefile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;

/** Which days an event of a case may have. */
class MilestoneRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BORN = LocalDate.of(2010, 3, 5);

    private static final Instant NOON = CourtTime.at(TODAY, LocalTime.NOON);

    private static void check(Map<Milestone, LocalDate> days, LocalDate born, LocalDate today) {
        MilestoneRules.check(days, Map.of(), born, CourtTime.at(today, LocalTime.NOON));
    }

    @Test
    void aMomentLaterTodayIsStillToCome() {
        Map<Milestone, LocalDate> days = Map.of(Milestone.CHILD_MISSING, TODAY);
        assertThrows(
                Problem.class,
                () -> MilestoneRules.check(days, Map.of(Milestone.CHILD_MISSING, NOON.plusSeconds(60)), BORN, NOON));
        assertDoesNotThrow(() -> MilestoneRules.check(days, Map.of(Milestone.CHILD_MISSING, NOON), BORN, NOON));
    }

    private static String refused(Milestone milestone, LocalDate day, LocalDate born) {
        Problem problem = assertThrows(Problem.class, () -> check(Map.of(milestone, day), born, TODAY));
        assertEquals("milestones." + milestone.wire(), problem.errors().get(0).field());
        return problem.errors().get(0).key();
    }

    @Test
    void anEventHasHappened() {
        assertEquals("problem.milestone-future", refused(Milestone.REMOVAL, TODAY.plusDays(1), BORN));
        assertDoesNotThrow(() -> check(Map.of(Milestone.REMOVAL, TODAY), BORN, TODAY));
    }

    @Test
    void anEventLiesAfterBirthAndAfterTheYear2000() {
        assertEquals("problem.milestone-early", refused(Milestone.REMOVAL, LocalDate.of(1999, 12, 31), null));
        assertEquals("problem.milestone-before-birth", refused(Milestone.REMOVAL, BORN.minusDays(1), BORN));
        assertDoesNotThrow(() -> check(Map.of(Milestone.REMOVAL, BORN), BORN, TODAY));
    }

    @Test
    void onlyTheEighteenthBirthdayMayLieAheadAndOnlyWhereItFalls() {
        assertDoesNotThrow(() -> check(Map.of(Milestone.BIRTHDAY_18, BORN.plusYears(18)), BORN, TODAY));
        assertEquals(
                "problem.milestone-birthday",
                refused(Milestone.BIRTHDAY_18, BORN.plusYears(18).plusDays(1), BORN));
        assertEquals("problem.milestone-birthday", refused(Milestone.BIRTHDAY_18, TODAY.plusYears(19), null));
    }

    @Test
    void aBirthdayOfTheTwentyNinthOfFebruaryIsKeptOnEitherDay() {
        LocalDate leap = LocalDate.of(2008, 2, 29);
        for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1)}) {
            assertDoesNotThrow(() -> check(Map.of(Milestone.BIRTHDAY_18, day), leap, TODAY));
        }
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Problem problem = assertThrows(
                Problem.class,
                () -> check(
                        Map.of(Milestone.REMOVAL, TODAY.plusDays(1), Milestone.DISPOSITION, LocalDate.of(1998, 1, 1)),
                        BORN,
                        TODAY));
        assertEquals(2, problem.errors().size());
    }
}
