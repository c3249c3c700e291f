package org.hearth.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;

/** How a change of a case is read from the wire: days, moments, and what is neither. */
class CaseBodyTest {
    private static CaseChange read(String milestones) {
        return Json.MAPPER
                .readValue("{\"leadCourt\":\"DELINQUENCY\",\"milestones\":" + milestones + "}", CaseBody.Patch.class)
                .given();
    }

    private static Problem.FieldError refused(String milestones) {
        return assertThrows(Problem.class, () -> read(milestones)).errors().get(0);
    }

    @Test
    void aMilestoneIsADayOrAMomentOfThatDay() {
        CaseChange change = read("{\"removal\":\"2026-11-18\",\"takenIntoCustody\":\"2026-11-18T15:30\"}");

        assertEquals(LeadCourt.DELINQUENCY, change.leadCourt());
        LocalDate day = LocalDate.of(2026, 11, 18);
        assertEquals(Map.of(Milestone.REMOVAL, day, Milestone.TAKEN_INTO_CUSTODY, day), change.milestones());
        assertEquals(Map.of(Milestone.TAKEN_INTO_CUSTODY, Instant.parse("2026-11-18T23:30:00Z")), change.moments());
    }

    @Test
    void aMomentWithAnOffsetFallsOnTheCourtsDay() {
        assertEquals(
                LocalDate.of(2026, 11, 17),
                read("{\"childMissing\":\"2026-11-18T06:30:00Z\"}").milestones().get(Milestone.CHILD_MISSING));
    }

    @Test
    void whatIsNoDayIsNamedWithItsMilestone() {
        assertEquals(
                "milestones.removal", refused("{\"removal\":\"2026-02-29\"}").field());
        assertEquals("milestones.removal", refused("{\"removal\":\"soon\"}").field());
        assertEquals("milestones.removal", refused("{\"removal\":null}").field());
        assertEquals(
                "problem.gap-instant",
                refused("{\"takenIntoCustody\":\"2027-03-14T02:30\"}").key());
        assertEquals(
                "milestones.childMissing",
                refused("{\"childMissing\":\"+999999999-12-31T23:00:00-08:00\"}")
                        .field());
        assertEquals(
                "problem.unknown-milestone",
                refused("{\"moved\":\"2026-11-18\"}").key());
    }
}
