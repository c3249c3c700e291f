package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.summary.BlockId;
import org.hearth.summary.Summaries;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** "Is anything in the reports wrong?": corrections stand beside the report, and never change it. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class CorrectionsHallTest {
    private static final String REPORT = "On time for three talks this month.";
    private static final String WRONG = "It was five talks.";

    private static TeamInCourt court;
    private static Corrections corrections;

    @Parameter
    String database;

    private String report;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        court = new TeamInCourt(database);
        corrections = court.hall.get(Corrections.class);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        court.hall.close();
    }

    @BeforeEach
    void aReport() {
        court.newCase(LocalDate.of(2010, 3, 5));
        report = court.submit(Role.SOCIAL_WORKER, Map.of("strength", REPORT));
    }

    private static boolean readsIn(Role role) {
        return court.heard(role).stream().anyMatch(each -> each != null && each.contains(WRONG));
    }

    @Test
    void counselsCorrectionStandsRightAfterTheAnswerForThoseWhoMayReadBoth() {
        corrections.write(court.as(Role.YOUTH_ATTORNEY), report, "strength", WRONG);
        for (Role role :
                List.of(Role.JUDGE, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL, Role.SOCIAL_WORKER, Role.YOUTH)) {
            List<String> heard = court.heard(role);
            int at = heard.indexOf(REPORT);
            assertTrue(at >= 0 && heard.get(at + 1).contains(WRONG), role + " reads " + heard);
        }
        for (Role role : List.of(Role.EDUCATOR, Role.CAREGIVER, Role.ADVOCATE, Role.PROSECUTOR)) {
            assertFalse(readsIn(role), role.name());
        }
        List<String> block = court
                .hall
                .get(Summaries.class)
                .read(court.as(Role.JUDGE), court.hearing())
                .block(BlockId.GOALS)
                .items()
                .stream()
                .map(each -> each.text())
                .toList();
        assertTrue(block.get(block.indexOf(REPORT) + 1).contains(WRONG), block.toString());
    }

    @Test
    void theYouthsCorrectionIsHeldUntilItIsReleasedAndCanBeTakenBack() {
        String id = corrections
                .write(court.as(Role.YOUTH), report, "strength", WRONG)
                .get(0)
                .id();
        assertFalse(readsIn(Role.JUDGE));
        assertFalse(readsIn(Role.SOCIAL_WORKER));
        assertTrue(readsIn(Role.YOUTH_ATTORNEY));
        assertEquals(List.of(), corrections.of(court.as(Role.SOCIAL_WORKER), report));
        assertRefused(Problem.Kind.NOT_FOUND, () -> corrections.one(court.as(Role.JUDGE), id));
        corrections.release(court.as(Role.YOUTH_ATTORNEY), id, null, version(id));
        assertTrue(readsIn(Role.JUDGE));
        assertTrue(readsIn(Role.SOCIAL_WORKER));
        assertFalse(readsIn(Role.PROSECUTOR));
        corrections.takeBack(court.as(Role.YOUTH), id, version(id));
        assertFalse(readsIn(Role.JUDGE));
        assertFalse(readsIn(Role.YOUTH_ATTORNEY));
    }

    private static long version(String id) {
        return corrections.one(court.as(Role.YOUTH_ATTORNEY), id).version();
    }

    @Test
    void theReportsAuthorFindsItInTheInboxAndAnswersAndTheReportStaysAsItWas() {
        String id = corrections
                .write(court.as(Role.YOUTH_ATTORNEY), report, "strength", WRONG)
                .get(0)
                .id();
        var inbox = court.hall.court(court.caller(Role.SOCIAL_WORKER));
        assertTrue(corrections.toMe(inbox).stream().anyMatch(each -> each.id().equals(id)));
        assertRefused(
                Problem.Kind.NOT_ALLOWED, () -> corrections.reply(court.as(Role.PROBATION), id, "No.", version(id)));
        corrections.reply(court.as(Role.SOCIAL_WORKER), id, "Five, you are right.", version(id));
        assertTrue(corrections.toMe(inbox).stream().noneMatch(each -> each.id().equals(id)));
        assertTrue(court.heard(Role.JUDGE).stream().anyMatch(each -> each.contains("Five, you are right.")));
        assertEquals(
                REPORT,
                court.inputs.open(court.as(Role.JUDGE), report).answers().get("strength"));
    }

    @Test
    void anAuthorWhoReadsNoPositionsStillReadsWhatIsCorrectedInTheirReport() {
        String schools = court.submit(Role.BEHAVIORAL_HEALTH, Map.of("strength", "Keeps visits."));
        corrections.write(court.as(Role.YOUTH_ATTORNEY), schools, "strength", WRONG);
        assertTrue(readsIn(Role.BEHAVIORAL_HEALTH));
        assertTrue(readsIn(Role.JUDGE));
        assertFalse(readsIn(Role.EDUCATOR));
    }

    @Test
    void onlyTheYouthAndTheirAttorneyCorrectAndOnlyWhatTheyCanRead() {
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> corrections.write(court.as(Role.PARENT_ATTORNEY), report, "strength", WRONG));
        assertRefused(Problem.Kind.UNMET_RULE, () -> corrections.write(court.as(Role.YOUTH), report, "nothing", WRONG));
        assertRefused(Problem.Kind.BAD_INPUT, () -> corrections.write(court.as(Role.YOUTH), report, "strength", " "));
        String notYet = court.of(Role.PROBATION).id();
        assertRefused(Problem.Kind.UNMET_RULE, () -> corrections.write(court.as(Role.YOUTH), notYet, null, WRONG));
    }

    private static void assertRefused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
