package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AlarmRulesTest {
    private static final Instant TOLD = Instant.parse("2026-12-09T23:30:00Z");

    @Test
    void whatStoodAroundItIsAskedForWithinTwentyFourHours() {
        assertEquals(Instant.parse("2026-12-10T23:30:00Z"), AlarmRules.contextDue(TOLD));
    }

    @Test
    void anHourBegunPastItsTimeIsAnHourLate() {
        Instant due = AlarmRules.contextDue(TOLD);
        assertEquals(0, AlarmRules.hoursLate(due, due));
        assertEquals(1, AlarmRules.hoursLate(due, due.plusSeconds(1)));
        assertEquals(2, AlarmRules.hoursLate(due, due.plusSeconds(3600)));
    }

    @Test
    void judgeReadsItOnlyWhereCounselCanAnswerAndNoFindingIsAwaited() {
        assertTrue(AlarmRules.reaches(Role.JUDGE, true, false, true));
        assertFalse(AlarmRules.reaches(Role.JUDGE, true, true, true));
        assertFalse(AlarmRules.reaches(Role.JUDGE, true, false, false));
        assertFalse(AlarmRules.reaches(Role.JUDGE, false, false, true));
    }

    @Test
    void counselAndAgenciesReadItBeforeAFindingToo() {
        for (Role role : new Role[] {Role.YOUTH_ATTORNEY, Role.PROBATION, Role.CLERK}) {
            assertTrue(AlarmRules.reaches(role, true, true, false), role.name());
        }
        assertFalse(AlarmRules.reaches(Role.EDUCATOR, false, false, true));
    }

    @Test
    void anAlarmNeedsItsKindAndAFewWords() {
        refused(() -> new NewAlarm(null, null, null, "Outside the school.", null));
        refused(() -> new NewAlarm(null, null, AlarmKind.DANGER, " ", null));
        refused(() -> new NewAlarm(null, null, AlarmKind.DANGER, "x".repeat(NewAlarm.LONGEST + 1), null));
    }

    private static void refused(Executable raising) {
        assertEquals(
                Problem.Kind.BAD_INPUT,
                org.junit.jupiter.api.Assertions.assertThrows(Problem.class, raising)
                        .kind());
    }

    @Test
    void whatIsNotKnownYetStaysSo() {
        Circumstances around = new Circumstances("After the last bus.", " ", null, "County Transit");
        assertEquals(around, Circumstances.of(around.json()));
        assertEquals(null, around.need());
        assertTrue(new Circumstances(null, "", null, null).isUnknown());
    }
}
