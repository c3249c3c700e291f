package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.hearth.notice.Manner;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Sent is not filed, filed is not served. */
class FilingRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    private static ServedGiven given(Manner manner, LocalDate on, boolean consent) {
        return new ServedGiven("mother", manner, on, "A. Clerk", consent, null);
    }

    private static String refused(Executable act) {
        Problem problem = assertThrows(Problem.class, act);
        return problem.errors().isEmpty()
                ? problem.code()
                : problem.errors().get(0).field() + " "
                        + problem.errors().get(0).key();
    }

    @Test
    void aFilingIsNeitherBeforeItWasSentNorAhead() {
        assertDoesNotThrow(() -> FilingRules.checkFiled(DAY, false, DAY, DAY));
        assertEquals(
                "on problem.filed-before-sent",
                refused(() -> FilingRules.checkFiled(DAY, false, DAY.minusDays(1), DAY)));
        assertEquals(
                "on problem.filing-ahead", refused(() -> FilingRules.checkFiled(DAY, false, DAY.plusDays(1), DAY)));
        assertEquals("on problem.no-date", refused(() -> FilingRules.checkFiled(DAY, false, null, DAY)));
        assertDoesNotThrow(() -> FilingRules.checkFiled(DAY, true, DAY.minusDays(1), DAY));
    }

    @Test
    void aServiceNeedsAFilingBeforeIt() {
        ServedGiven mailed = given(Manner.FIRST_CLASS_MAIL, DAY, false);
        assertEquals("not-filed", refused(() -> FilingRules.checkServed(null, mailed, DAY)));
        assertDoesNotThrow(() -> FilingRules.checkServed(DAY, mailed, DAY));
        assertEquals(
                "on problem.served-before-filed",
                refused(() -> FilingRules.checkServed(DAY.plusDays(1), mailed, DAY.plusDays(1))));
        assertEquals(
                "on problem.served-ahead",
                refused(() -> FilingRules.checkServed(DAY, given(Manner.PERSONAL, DAY.plusDays(1), false), DAY)));
    }

    @Test
    void electronicServiceNeedsConsentAndAReportIsNotPublished() {
        assertEquals(
                "no-e-service-consent-report",
                refused(() -> FilingRules.checkServed(DAY, given(Manner.ELECTRONIC, DAY, false), DAY)));
        assertDoesNotThrow(() -> FilingRules.checkServed(DAY, given(Manner.ELECTRONIC, DAY, true), DAY));
        for (Manner each : new Manner[] {Manner.PUBLICATION, Manner.ORAL, Manner.WAIVER}) {
            assertEquals(
                    "manner problem.filing-manner",
                    refused(() -> FilingRules.checkServed(DAY, given(each, DAY, false), DAY)));
        }
    }

    @Test
    void whoeverServesIsSomebodyElseThanThePersonServed() {
        assertEquals(
                "by problem.served-by-party",
                refused(() -> new ServedGiven("A. Mother", Manner.PERSONAL, DAY, "a. mother", false, null)));
        assertEquals(
                "person problem.served-whom",
                refused(() -> new ServedGiven(" ", Manner.PERSONAL, DAY, "A. Clerk", false, null)));
    }
}
