package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.ClockChange.What;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of a case as its door gives and keeps them, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseClocksHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Parameter
    String database;

    private Hall hall;
    private CaseFiles files;
    private CaseClocks clocks;
    private Caller clerk;

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database);
        files = hall.get(CaseFiles.class);
        clocks = hall.get(CaseClocks.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    private OpenCase newCase(Jurisdiction under, Custody custody, Map<Milestone, LocalDate> days) {
        String number = files.open(
                hall.court(clerk),
                new NewCase(
                        "Marisol",
                        null,
                        under,
                        custody,
                        days,
                        List.of(new NewPetition("300", TODAY.minusDays(9), null)),
                        "en",
                        null,
                        null,
                        null));
        return hall.open(clerk, number);
    }

    private OpenCase removed() {
        return newCase(
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(
                        Milestone.REMOVAL,
                        TODAY.minusDays(10),
                        Milestone.PETITION_FILED,
                        TODAY.minusDays(8),
                        Milestone.DETENTION_HEARING,
                        TODAY.minusDays(7)));
    }

    private List<String> running(OpenCase pass) {
        return clocks.running(pass).stream().map(each -> each.clock().id()).toList();
    }

    @Test
    void aChangeSaysWhatItDidAndAPreviewSaysTheSameWithoutWriting() {
        OpenCase pass = removed();
        long version = files.header(pass).version();
        CaseChange finding = CaseChange.of(Map.of(Milestone.JURISDICTION_FINDING, TODAY));

        ChangedCase shown = clocks.preview(pass, finding, version);
        assertEquals(version, files.header(pass).version());
        assertTrue(running(pass).contains("dep.juris_in"));

        ChangedCase changed = clocks.change(pass, finding, version);
        assertEquals(shown.changes(), changed.changes());
        assertTrue(changed.changes().stream()
                .anyMatch(each -> each.clock().equals("dep.dispo_in") && each.what() == What.STARTED));
        assertEquals(files.header(pass), changed.file());
        assertFalse(running(pass).contains("dep.juris_in"));
    }

    @Test
    void aChangeOfCustodyExchangesTheClocks() {
        OpenCase pass = removed();
        ChangedCase changed = clocks.change(
                pass, CaseChange.of(Custody.OUT), files.header(pass).version());
        List<String> ended = changed.changes().stream()
                .filter(each -> each.what() == What.ENDED)
                .map(ClockChange::clock)
                .toList();
        assertTrue(ended.containsAll(List.of("dep.juris_in", "dep.dispo_60", "dep.dispo_6mo", "dep.case_plan")));
    }

    @Test
    void aStaleOrImpossibleChangeIsRefusedAndNothingIsWritten() {
        OpenCase pass = removed();
        long version = files.header(pass).version();
        CaseChange ahead =
                CaseChange.of(Map.of(Milestone.DISPOSITION, hall.clock().today().plusDays(1)));
        assertEquals("400 bad-input", refused(() -> clocks.change(pass, ahead, version)));
        assertEquals("400 bad-input", refused(() -> clocks.preview(pass, ahead, version)));
        assertEquals("409 changed-meanwhile", refused(() -> clocks.preview(pass, CaseChange.of(Custody.OUT), 99)));
        assertEquals(version, files.header(pass).version());
    }

    @Test
    void anActIsMarkedDoneOnceAndItsClockRunsNoMore() {
        OpenCase pass = removed();
        assertTrue(running(pass).contains("dep.case_plan"));
        List<RunningClock> after = clocks.met(pass, "dep.case_plan", TODAY);
        assertTrue(after.stream().noneMatch(each -> each.clock().id().equals("dep.case_plan")));
        assertFalse(running(pass).contains("dep.case_plan"));
        assertEquals("422 clock-not-running", refused(() -> clocks.met(pass, "dep.case_plan", TODAY)));
    }

    @Test
    void aMarkIsRefusedWithItsReason() {
        OpenCase pass = removed();
        LocalDate tomorrow = hall.clock().today().plusDays(1);
        assertEquals("404 not-found", refused(() -> clocks.met(pass, "dep.none", TODAY)));
        assertEquals("422 clock-by-hearing", refused(() -> clocks.met(pass, "dep.juris_in", TODAY)));
        assertEquals("422 clock-not-running", refused(() -> clocks.met(pass, "dep.psych", TODAY)));
        assertEquals("400 bad-input", refused(() -> clocks.met(pass, "dep.case_plan", null)));
        assertEquals("400 bad-input", refused(() -> clocks.met(pass, "dep.case_plan", tomorrow)));
        assertEquals("400 bad-input", refused(() -> clocks.met(pass, "dep.case_plan", TODAY.minusDays(11))));
    }

    @Test
    void onlyThoseWhoMayChangeACaseChangeItsClocks() {
        OpenCase pass = removed();
        Caller social = hall.enter("social", Role.SOCIAL_WORKER, "Child Welfare", null);
        hall.join(pass, social, Role.SOCIAL_WORKER);
        OpenCase seen = hall.open(social, pass.caseId());
        assertTrue(clocks.running(seen).size() > 3);
        assertEquals("403 not-allowed", refused(() -> clocks.met(seen, "dep.case_plan", TODAY)));
        assertEquals("403 not-allowed", refused(() -> clocks.preview(seen, CaseChange.of(Custody.OUT), 1)));
    }

    @Test
    void theProsecutorSeesTheDelinquencySideOfADualCaseOnly() {
        OpenCase pass = newCase(
                Jurisdiction.DUAL,
                Custody.IN,
                Map.of(
                        Milestone.DETENTION_HEARING,
                        TODAY.minusDays(7),
                        Milestone.WARD_DETENTION_HEARING,
                        TODAY.minusDays(6)));
        Caller prosecutor = hall.enter("da", Role.PROSECUTOR, "District Attorney", null);
        hall.join(pass, prosecutor, Role.PROSECUTOR);
        assertTrue(running(pass).containsAll(List.of("dep.juris_in", "del.juris_in")));
        List<String> seen = running(hall.open(prosecutor, pass.caseId()));
        assertTrue(seen.contains("del.juris_in"));
        assertTrue(seen.stream().noneMatch(each -> each.startsWith("dep.")));
    }

    @Test
    void theListTakesAFixedNumberOfStatements() {
        OpenCase few = newCase(Jurisdiction.DEPENDENCY, Custody.OUT, Map.of());
        OpenCase many = removed();
        clocks.met(many, "dep.case_plan", TODAY);
        assertEquals(statements(few), statements(many));
    }

    private long statements(OpenCase pass) {
        hall.statements();
        clocks.running(pass);
        return hall.statements();
    }

    private static String refused(Executable call) {
        Problem problem = assertThrows(Problem.class, call);
        return problem.kind().status() + " " + problem.code();
    }
}
