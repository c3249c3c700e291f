package org.hearth.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Page;
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

/** The files as they are kept, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseFilesHallTest {
    private static final LocalDate FILED = LocalDate.of(2026, 9, 1);

    @Parameter
    String database;

    private Hall hall;
    private CaseFiles files;
    private Caller clerk;

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database);
        files = hall.get(CaseFiles.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    private static NewCase given(String name) {
        return new NewCase(
                name,
                LocalDate.of(2010, 3, 5),
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, FILED, Milestone.REMOVAL, FILED.minusDays(2)),
                List.of(new NewPetition("300", FILED, null)),
                "es",
                LocalTime.of(8, 15),
                LocalTime.of(14, 45),
                "By video, camera off.");
    }

    private String newCase(String name) {
        return files.open(hall.court(clerk), given(name));
    }

    @Test
    void whatIsOpenedIsReadBack() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        CaseHeader header = files.header(desk);
        assertEquals("Marisol", header.label());
        assertEquals(16, header.age());
        assertEquals(Custody.IN, header.custody());
        assertEquals(FILED, header.milestone(Milestone.PETITION_FILED).orElseThrow());
        assertEquals("300", header.petitions().get(0).code());
        assertEquals(LocalTime.of(14, 45), header.schoolTo());
        assertEquals("By video, camera off.", header.wish());
        assertEquals("es", header.language());
    }

    @Test
    void aMilestoneIsAppendedAndTheNewestCounts() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        CaseHeader before = files.header(desk);
        CaseHeader after =
                files.change(desk, CaseChange.of(Map.of(Milestone.REMOVAL, FILED.minusDays(3))), before.version());
        assertEquals(FILED.minusDays(3), after.milestone(Milestone.REMOVAL).orElseThrow());
        assertEquals(FILED, after.milestone(Milestone.PETITION_FILED).orElseThrow());
        assertTrue(after.version() > before.version());
        assertEquals(after.version(), files.header(desk).version());
    }

    @Test
    void aMilestoneKeepsItsTimeOfDayUntilItIsNotedAnew() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        Instant at = CourtTime.at(FILED, LocalTime.of(15, 30));
        CaseHeader timed = files.change(
                desk,
                CaseChange.of(
                        null,
                        null,
                        null,
                        Map.of(Milestone.TAKEN_INTO_CUSTODY, FILED),
                        Map.of(Milestone.TAKEN_INTO_CUSTODY, at),
                        null),
                files.header(desk).version());
        assertEquals(Map.of(Milestone.TAKEN_INTO_CUSTODY, at), timed.moments());
        assertEquals(timed, files.header(desk));
        CaseHeader later =
                files.change(desk, CaseChange.of(Map.of(Milestone.TAKEN_INTO_CUSTODY, FILED)), timed.version());
        assertEquals(Map.of(), later.moments());
    }

    @Test
    void aMilestoneStillToComeIsRefusedWhereverItIsEntered() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        LocalDate tomorrow = hall.clock().today().plusDays(1);
        CaseChange change = CaseChange.of(Map.of(Milestone.REMOVAL, tomorrow));
        long version = files.header(desk).version();
        for (Executable each : List.<Executable>of(
                () -> files.change(desk, change, version), () -> files.preview(desk, change, version))) {
            Problem refused = assertThrows(Problem.class, each);
            assertEquals("milestones.removal", refused.errors().get(0).field());
        }
        assertEquals(version, files.header(desk).version());
    }

    @Test
    void aPreviewShowsTheCaseAsItWouldBeAndWritesNothing() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        CaseHeader before = files.header(desk);
        CaseHeader shown = files.preview(desk, CaseChange.of(Custody.OUT), before.version());
        assertEquals(Custody.OUT, shown.custody());
        assertEquals(before, files.header(desk));
    }

    @Test
    void aPetitionSustainedIsTheFindingOfItsSide() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        CaseHeader dual = files.change(
                desk,
                new CaseChange(
                        Jurisdiction.DUAL,
                        null,
                        null,
                        List.of(new NewPetition("602", FILED.plusDays(9), null)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                files.header(desk).version());
        String care = dual.petitions().get(0).id();
        String ward = dual.petitions().get(1).id();
        CaseHeader shown = files.preview(desk, CaseChange.sustained(care, FILED.plusDays(20)), dual.version());
        assertEquals(
                FILED.plusDays(20),
                shown.milestone(Milestone.JURISDICTION_FINDING).orElseThrow());
        CaseHeader found = files.change(desk, CaseChange.sustained(ward, FILED.plusDays(21)), dual.version());
        assertEquals(
                FILED.plusDays(21),
                found.milestone(Milestone.WARD_JURISDICTION_FINDING).orElseThrow());
        assertFalse(found.milestone(Milestone.JURISDICTION_FINDING).isPresent());
        LocalDate ahead = hall.clock().today().plusDays(1);
        assertThrows(Problem.class, () -> files.change(desk, CaseChange.sustained(care, ahead), found.version()));
    }

    @Test
    void onlyADualCaseHasALeadCourt() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        CaseChange lead = CaseChange.of(null, null, LeadCourt.DELINQUENCY, null, null, null);
        long version = files.header(desk).version();
        Problem refused = assertThrows(Problem.class, () -> files.change(desk, lead, version));
        assertEquals("leadCourt", refused.errors().get(0).field());
        CaseHeader dual = files.change(
                desk, CaseChange.of(Jurisdiction.DUAL, null, LeadCourt.DELINQUENCY, null, null, null), version);
        assertEquals(LeadCourt.DELINQUENCY, files.header(desk).leadCourt());
        CaseHeader after = files.change(
                desk, CaseChange.of(Jurisdiction.DEPENDENCY, null, null, null, null, null), dual.version());
        assertNull(after.leadCourt());
    }

    @Test
    void whatAnEventTellsOfIsReadByThoseWithARightToIt() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        files.change(
                desk,
                CaseChange.of(Map.of(Milestone.MEDICATION_ORDER, FILED, Milestone.WARD_PETITION_FILED, FILED)),
                files.header(desk).version());
        Caller educator = hall.enter("educator" + Ids.fresh(), Role.EDUCATOR, "School", null);
        Caller counsel = hall.enter("counsel" + Ids.fresh(), Role.YOUTH_ATTORNEY, "", null);
        hall.join(desk, educator, Role.EDUCATOR);
        hall.join(desk, counsel, Role.YOUTH_ATTORNEY);
        Map<Milestone, LocalDate> school =
                files.header(hall.open(educator, desk.caseId())).milestones();
        assertFalse(
                school.containsKey(Milestone.MEDICATION_ORDER) || school.containsKey(Milestone.WARD_PETITION_FILED));
        assertTrue(files.header(hall.open(counsel, desk.caseId()))
                .milestones()
                .keySet()
                .containsAll(List.of(Milestone.MEDICATION_ORDER, Milestone.WARD_PETITION_FILED)));
    }

    @Test
    void aChangeOverAnOlderVersionIsALostRace() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        long version = files.header(desk).version();
        files.change(desk, CaseChange.of(Custody.OUT), version);
        Problem lost = assertThrows(Problem.class, () -> files.change(desk, CaseChange.of(Custody.IN), version));
        assertEquals("changed-meanwhile", lost.code());
        assertEquals(Custody.OUT, files.header(desk).custody());
    }

    @Test
    void aDelinquencyPetitionIsBeforeItsFindingUntilItIsSustained() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        CaseHeader dual = files.change(
                desk,
                new CaseChange(
                        Jurisdiction.DUAL,
                        null,
                        null,
                        List.of(new NewPetition("602", FILED.plusDays(9), null)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                files.header(desk).version());
        Petition petition = dual.petitions().get(1);
        assertTrue(petition.beforeFinding());
        assertFalse(dual.petitions().get(0).beforeFinding());
        CaseHeader found = files.change(desk, CaseChange.sustained(petition.id(), FILED.plusDays(20)), dual.version());
        assertFalse(found.beforeFinding());
    }

    @Test
    void namesAreSealedAtRestAndOpenByRight() {
        String number = newCase("Marisol");
        Caller steering = hall.enter("steering" + Ids.fresh(), Role.STEERING, "", null);
        assertThrows(Problem.class, () -> files.list(hall.court(steering), null, 10));
        assertEquals("Marisol", files.labels(hall.court(clerk), Set.of(number)).get(number));
        Caller probation = hall.enter("probation" + Ids.fresh(), Role.PROBATION, "Probation", null);
        assertNull(files.labels(hall.court(probation), Set.of(number)).get(number));
    }

    @Test
    void othersListTheCasesTheyStandOnAndStaffListTheCourthouses() {
        String first = newCase("Marisol");
        String second = newCase("Dez");
        Caller probation = hall.enter("probation" + Ids.fresh(), Role.PROBATION, "Probation", null);
        assertEquals(List.of(), files.list(hall.court(probation), null, 10).items());
        hall.join(hall.open(clerk, first), probation, Role.PROBATION);
        List<CaseRow> mine = files.list(hall.court(probation), null, 10).items();
        assertEquals(List.of(first), mine.stream().map(CaseRow::number).toList());
        assertEquals("Marisol", mine.get(0).label());
        Set<String> all = files.list(hall.court(clerk), null, 200).items().stream()
                .map(CaseRow::number)
                .collect(Collectors.toSet());
        assertTrue(all.containsAll(List.of(first, second)));
    }

    @Test
    void aListIsPagedByKeyInAFixedNumberOfStatements() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 23; i++) {
            made.add(newCase("Youth " + i));
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Page<CaseRow> page = files.list(hall.court(clerk), after, 5);
            page.items().forEach(row -> seen.add(row.number()));
            after = page.next();
        } while (after != null);
        assertEquals(seen.size(), Set.copyOf(seen).size());
        assertTrue(seen.containsAll(made));
        assertEquals(seen.stream().sorted().toList(), seen);
        assertEquals(statementsOf(5), statementsOf(20));
    }

    private long statementsOf(int limit) {
        hall.statements();
        files.list(hall.court(clerk), null, limit);
        return hall.statements();
    }

    @Test
    void aListCanBeNarrowed() {
        OpenCase desk = hall.open(clerk, newCase("Marisol"));
        String out = newCase("Dez");
        files.change(hall.open(clerk, out), CaseChange.of(Custody.OUT), 1);
        List<CaseRow> rows = files.find(
                        hall.court(clerk), new CaseFilter(Jurisdiction.DEPENDENCY, Custody.IN), null, 200)
                .items();
        List<String> numbers = rows.stream().map(CaseRow::number).toList();
        assertTrue(numbers.contains(desk.caseId()));
        assertFalse(numbers.contains(out));
    }

    @Test
    void keepingApartHoldsBothWays() {
        OpenCase one = hall.open(clerk, newCase("Marisol"));
        OpenCase two = hall.open(clerk, newCase("Dez"));
        files.keepApart(one, two.caseId(), "Order of 3 Nov 2026");
        files.keepApart(two, one.caseId(), "Order of 3 Nov 2026");
        assertEquals(Set.of(two.caseId()), files.keptApart(one));
        assertEquals(Set.of(one.caseId()), files.keptApart(two));
        assertNotFound(() -> files.keepApart(one, "abcdefghjkmn", "safety"));
    }

    @Test
    void aCaseNobodyKnowsAnswersNotFound() {
        String number = newCase("Marisol");
        Caller probation = hall.enter("probation" + Ids.fresh(), Role.PROBATION, "Probation", null);
        hall.clock().move(Duration.ofHours(1));
        assertNotFound(() -> hall.open(probation, number));
        assertNotFound(() -> hall.open(probation, "abcdefghjkmn"));
    }

    private static void assertNotFound(Executable call) {
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, call).kind());
    }
}
