package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar as it is kept, on both databases. Each test takes days of its own. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocketHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static final Instant TODAYS_NINE = CourtTime.at(TODAY, LocalTime.of(9, 0));

    @Parameter
    String database;

    private Hall hall;
    private Docket docket;
    private Sittings sittings;
    private Continuances continuances;
    private CaseClocks clocks;
    private Caller clerk;
    private Caller judge;
    private int weeks;

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database);
        docket = hall.get(Docket.class);
        sittings = hall.get(Sittings.class);
        continuances = hall.get(Continuances.class);
        clocks = hall.get(CaseClocks.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        sittings.hold(hall.job("sittings"), TODAY, TODAY.plusDays(300));
        weeks = 0;
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    private OpenCase newCase(Jurisdiction jurisdiction, Custody custody, Map<Milestone, LocalDate> milestones) {
        String code = jurisdiction == Jurisdiction.DELINQUENCY ? "602" : "300";
        String number = hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                "Marisol",
                                null,
                                jurisdiction,
                                custody,
                                milestones,
                                List.of(new NewPetition(code, TODAY.minusDays(60), null)),
                                "en",
                                null,
                                null,
                                null));
        return hall.open(clerk, number);
    }

    private OpenCase plainCase() {
        return newCase(Jurisdiction.DEPENDENCY, Custody.OUT, Map.of());
    }

    /** A Tuesday that no other test uses: dept-3 sits in the morning, both rooms in the afternoon. */
    private synchronized LocalDate freeTuesday() {
        weeks++;
        return LocalDate.of(2026, 12, 1).plusWeeks(weeks);
    }

    private Sitting sitting(String courtroom, LocalDate day, boolean morning) {
        return sittings.between(hall.court(clerk), day, day).stream()
                .filter(each ->
                        each.courtroom().equals(courtroom) && each.from().isBefore(LocalTime.NOON) == morning)
                .findFirst()
                .orElseThrow();
    }

    private static NewHearing interim(Sitting sitting, int hour, int minute) {
        return new NewHearing(
                "dep.interim", sitting.id(), CourtTime.at(sitting.day(), LocalTime.of(hour, minute)), 20, null, null);
    }

    private static String code(Problem problem) {
        return problem.kind().status() + " " + problem.code();
    }

    private String refused(OpenCase pass, NewHearing hearing) {
        return code(assertThrows(Problem.class, () -> docket.set(pass, hearing)));
    }

    @Test
    void aWeekHoldsItsHearingsInTimeOrderAndTheMonthTheirNumbers() {
        LocalDate day = freeTuesday();
        Hearing later = docket.set(plainCase(), interim(sitting("dept-3", day, false), 14, 0));
        Hearing first = docket.set(plainCase(), interim(sitting("dept-3", day, true), 9, 0));
        LocalDate monday = day.minusDays(1);
        assertEquals(
                List.of(first.id(), later.id()),
                docket.between(hall.court(clerk), monday, monday.plusDays(4), "dept-3").stream()
                        .map(Hearing::id)
                        .toList());
        assertEquals(
                List.of(new DayLoad(day, "dept-3", 2, 40)),
                docket.loads(hall.court(clerk), monday, monday.plusDays(4)));
    }

    @Test
    void sittingsAreMadeOnCourtDaysOnceAndNoMore() {
        assertEquals(0, sittings.hold(hall.job("sittings"), TODAY, TODAY.plusDays(300)));
        assertEquals(
                List.of(), sittings.between(hall.court(clerk), LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)));
    }

    @Test
    void aHearingIsSetAdvisedReadAndNext() {
        OpenCase pass = plainCase();
        Advice advice = docket.advise(pass, new SlotAsk("dep.interim", 20, null, null, 5));
        assertEquals(5, advice.slots().size());
        Slot best = advice.slots().get(0);
        assertFalse(best.reasons().isEmpty());
        Hearing set = docket.set(pass, new NewHearing("dep.interim", best.sitting(), best.startsAt(), 20, null, null));
        assertEquals(HearingStatus.SET, set.status());
        assertEquals(set, docket.hearing(pass, set.id()));
        assertEquals(set, docket.next(pass).orElseThrow());
        assertEquals(List.of(set), docket.ofCase(pass));
        assertEquals(
                set, docket.nextOf(hall.court(clerk), Set.of(pass.caseId())).get(pass.caseId()));
        assertTrue(docket.day(hall.court(clerk), set.day(), null).contains(set));
        assertTrue(docket.day(hall.court(clerk), set.day(), set.courtroom()).contains(set));
    }

    @Test
    void theSameSlotTwiceIsTaken() {
        LocalDate day = freeTuesday();
        OpenCase pass = plainCase();
        docket.set(pass, interim(sitting("dept-3", day, true), 9, 0));
        assertEquals("409 slot-taken", refused(pass, interim(sitting("dept-3", day, true), 9, 0)));
        assertEquals("409 slot-taken", refused(plainCase(), interim(sitting("dept-3", day, true), 9, 10)));
    }

    @Test
    void wrongPlacesAreRefusedWithTheirRule() {
        LocalDate day = freeTuesday();
        Sitting morning = sitting("dept-3", day, true);
        OpenCase pass = plainCase();
        assertEquals("400 bad-input", refused(pass, interim(morning, 9, 5)));
        assertEquals("400 bad-input", refused(pass, interim(morning, 11, 50)));
        assertEquals("400 bad-input", refused(pass, new NewHearing("x", morning.id(), TODAYS_NINE, 20, null, null)));
        assertEquals(
                "400 bad-input", refused(pass, new NewHearing("dep.interim", "nowhere", TODAYS_NINE, 20, null, null)));
        assertEquals(
                "422 type-not-fitting",
                refused(pass, new NewHearing("del.review", morning.id(), TODAYS_NINE, 20, null, null)));
        assertEquals("422 in-the-past", refused(pass, interim(sitting("dept-3", TODAY, true), 9, 0)));
    }

    @Test
    void beyondTheLimitOnlyAJudicialOfficerSetsAndTheBasisIsMarked() {
        OpenCase pass = newCase(Jurisdiction.DEPENDENCY, Custody.IN, Map.of(Milestone.JURISDICTION_FINDING, TODAY));
        Sitting late = sitting("dept-3", freeTuesday(), true);
        NewHearing plain =
                new NewHearing("dep.dispo", late.id(), CourtTime.at(late.day(), LocalTime.of(9, 0)), 40, null, null);
        Basis basis = new Basis(Basis.Kind.GOOD_CAUSE, "The father was located yesterday.");
        NewHearing based =
                new NewHearing("dep.dispo", late.id(), CourtTime.at(late.day(), LocalTime.of(9, 0)), 40, null, basis);
        assertEquals("422 outside-clock", refused(pass, plain));
        assertEquals("403 not-allowed", refused(pass, based));
        Hearing set = docket.set(hall.open(judge, pass.caseId()), based);
        assertEquals("good-cause: The father was located yesterday.", set.basis());
        assertEquals(LocalDate.of(2026, 12, 3), set.limit().outer());
        Hearing inside = docket.set(hall.open(judge, plainCase().caseId()), interim(late, 10, 0));
        assertNull(inside.basis());
    }

    @Test
    void twoWhoAreKeptApartAreNotCalledToOneHalfDay() {
        LocalDate day = freeTuesday();
        OpenCase one = plainCase();
        OpenCase two = plainCase();
        hall.get(CaseFiles.class).keepApart(one, two.caseId(), "Order of 3 Nov 2026");
        docket.set(one, interim(sitting("dept-3", day, false), 13, 30));
        assertEquals("422 keep-apart", refused(two, interim(sitting("dept-5", day, false), 15, 30)));
        docket.set(two, interim(sitting("dept-3", day, true), 9, 0));
    }

    @Test
    void youthAndCounselAreNeverInTwoPlaces() {
        LocalDate day = freeTuesday();
        Caller counsel = hall.enter("counsel" + Ids.fresh(), Role.YOUTH_ATTORNEY, "Law office", null);
        Caller worker = hall.enter("worker" + Ids.fresh(), Role.SOCIAL_WORKER, "County", null);
        OpenCase one = plainCase();
        OpenCase two = plainCase();
        OpenCase three = plainCase();
        for (OpenCase each : List.of(one, two)) {
            hall.join(each, counsel, Role.YOUTH_ATTORNEY);
        }
        for (OpenCase each : List.of(one, three)) {
            hall.join(each, worker, Role.SOCIAL_WORKER);
        }
        docket.set(one, interim(sitting("dept-3", day, false), 13, 30));
        assertEquals("422 person-busy", refused(two, interim(sitting("dept-5", day, false), 13, 40)));
        assertEquals("422 person-busy", refused(one, interim(sitting("dept-5", day, false), 13, 40)));
        docket.set(three, interim(sitting("dept-5", day, false), 13, 40));
    }

    @Test
    void aHearingMovesWithAReasonAndItsOldPlaceIsFree() {
        LocalDate day = freeTuesday();
        Sitting morning = sitting("dept-3", day, true);
        OpenCase pass = plainCase();
        Hearing set = docket.set(pass, interim(morning, 9, 0));
        Change late = new Change(MoveReason.REPORT_LATE, "County child welfare");
        Move move = new Move(morning.id(), CourtTime.at(day, LocalTime.of(9, 10)), late, null);
        Hearing moved = continuances.move(pass, set.id(), move, set.version());
        assertEquals(set.id(), moved.id());
        assertEquals(set.startsAt().plus(10, ChronoUnit.MINUTES), moved.startsAt());
        assertTrue(moved.version() > set.version());
        assertEquals(
                "409 changed-meanwhile",
                code(assertThrows(Problem.class, () -> continuances.move(pass, set.id(), move, set.version()))));
        docket.set(plainCase(), interim(morning, 8, 50));
    }

    @Test
    void aHearingTakenOffLeavesItsPlaceAndDoesNotChangeAnyMore() {
        LocalDate day = freeTuesday();
        Sitting morning = sitting("dept-3", day, true);
        OpenCase pass = plainCase();
        Hearing set = docket.set(pass, interim(morning, 9, 0));
        Change change = new Change(MoveReason.NO_LONGER_NEEDED, "Court");
        Hearing off = continuances.vacate(pass, set.id(), change, set.version());
        assertEquals(HearingStatus.VACATED, off.status());
        assertTrue(docket.next(pass).isEmpty());
        assertFalse(docket.day(hall.court(clerk), day, null).contains(off));
        docket.set(plainCase(), interim(morning, 9, 0));
        assertEquals(
                "422 transition-refused",
                code(assertThrows(
                        Problem.class, () -> docket.mark(pass, off.id(), HearingStatus.CALLED, off.version()))));
    }

    @Test
    void aHearingIsMarkedThroughItsDay() {
        OpenCase pass = plainCase();
        Hearing set = docket.set(pass, interim(sitting("dept-3", freeTuesday(), true), 9, 0));
        Hearing here = docket.mark(pass, set.id(), HearingStatus.HERE, set.version());
        Hearing heard = docket.mark(pass, set.id(), HearingStatus.HEARD, here.version());
        assertEquals(HearingStatus.HEARD, heard.status());
        assertTrue(docket.next(pass).isEmpty());
        assertEquals(
                "409 changed-meanwhile",
                code(assertThrows(
                        Problem.class, () -> docket.mark(pass, set.id(), HearingStatus.CALLED, here.version()))));
    }

    @Test
    void othersSeeTheHearingsOfTheCasesTheyStandOnAndTheProsecutorDelinquencyOnly() {
        LocalDate day = freeTuesday();
        OpenCase dependency = plainCase();
        OpenCase ward = newCase(Jurisdiction.DELINQUENCY, Custody.OUT, Map.of());
        Hearing care = docket.set(dependency, interim(sitting("dept-3", day, true), 9, 0));
        Hearing progress = docket.set(
                ward,
                new NewHearing(
                        "del.review",
                        sitting("dept-3", day, true).id(),
                        CourtTime.at(day, LocalTime.of(9, 20)),
                        20,
                        null,
                        null));
        Caller prosecutor = hall.enter("da" + Ids.fresh(), Role.PROSECUTOR, "DA", null);
        Caller worker = hall.enter("worker" + Ids.fresh(), Role.SOCIAL_WORKER, "County", null);
        hall.join(dependency, worker, Role.SOCIAL_WORKER);
        for (OpenCase each : List.of(dependency, ward)) {
            hall.join(each, prosecutor, Role.PROSECUTOR);
        }
        assertEquals(List.of(care), docket.day(hall.court(worker), day, null));
        assertEquals(List.of(progress), docket.day(hall.court(prosecutor), day, null));
        OpenCase seen = hall.open(prosecutor, dependency.caseId());
        assertEquals(List.of(), docket.ofCase(seen));
        assertEquals(List.of(), hall.get(CaseFiles.class).header(seen).petitions());
        assertEquals(
                Problem.Kind.NOT_FOUND,
                assertThrows(Problem.class, () -> docket.hearing(seen, care.id()))
                        .kind());
    }

    @Test
    void theClocksThatRunAreSaidMostPressingFirstUntilTheirHearingIsHeld() {
        OpenCase pass = newCase(
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(
                        Milestone.PETITION_FILED,
                        LocalDate.of(2026, 11, 10),
                        Milestone.DETENTION_HEARING,
                        LocalDate.of(2026, 11, 12)));
        List<RunningClock> running = clocks.running(pass);
        assertEquals("dep.juris", running.get(0).type());
        assertEquals(LocalDate.of(2026, 12, 7), running.get(0).due());
        assertTrue(running.get(0).open());
        assertTrue(running.stream().noneMatch(each -> each.type().equals("dep.detention")));
        CaseFiles files = hall.get(CaseFiles.class);
        files.change(
                pass,
                CaseChange.of(Map.of(Milestone.JURISDICTION_FINDING, TODAY)),
                files.header(pass).version());
        assertEquals("dep.dispo", clocks.running(pass).get(0).type());
    }

    @Test
    void aHearingIsAboutItsPetition() {
        OpenCase pass = plainCase();
        Hearing set = docket.set(pass, interim(sitting("dept-3", freeTuesday(), true), 9, 0));
        String petition =
                hall.get(CaseFiles.class).header(pass).petitions().get(0).id();
        assertEquals(petition, set.petition());
    }

    @Test
    void everyQuestionTakesAFixedNumberOfStatements() {
        LocalDate day = freeTuesday();
        Sitting morning = sitting("dept-3", day, true);
        OpenCase first = plainCase();
        docket.set(first, interim(morning, 8, 30));
        long few = statements(() -> docket.day(hall.court(clerk), day, null));
        long fewSlots = statements(() -> docket.advise(first, new SlotAsk("dep.interim", 20, day, day, 5)));
        for (int i = 1; i < 9; i++) {
            docket.set(plainCase(), interim(morning, 8 + (30 + 20 * i) / 60, (30 + 20 * i) % 60));
        }
        assertEquals(few, statements(() -> docket.day(hall.court(clerk), day, null)));
        assertEquals(
                fewSlots,
                statements(() -> docket.advise(first, new SlotAsk("dep.interim", 20, day, day.plusDays(90), 5))));
    }

    private long statements(Runnable question) {
        hall.statements();
        question.run();
        return hall.statements();
    }

    @Test
    void ofTwoWhoWantTheSameSlotOneWins() throws Exception {
        Sitting morning = sitting("dept-3", freeTuesday(), true);
        race(List.of(plainCase(), plainCase()), each -> interim(morning, 9, 0));
    }

    @Test
    void ofEightWhoWantTheSameSlotOneWins() throws Exception {
        Sitting morning = sitting("dept-3", freeTuesday(), true);
        race(Collections.nCopies(8, null).stream().map(any -> plainCase()).toList(), each -> interim(morning, 9, 0));
    }

    @Test
    void ofEightWhoWantTheSameCounselInTwoRoomsOneWins() throws Exception {
        LocalDate day = freeTuesday();
        Caller counsel = hall.enter("counsel" + Ids.fresh(), Role.YOUTH_ATTORNEY, "Law office", null);
        List<OpenCase> cases = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            OpenCase each = plainCase();
            hall.join(each, counsel, Role.YOUTH_ATTORNEY);
            cases.add(each);
        }
        Sitting three = sitting("dept-3", day, false);
        Sitting five = sitting("dept-5", day, false);
        race(cases, each -> interim(cases.indexOf(each) % 2 == 0 ? three : five, 14, 0));
    }

    @Test
    void ofTwoWhoMustNotMeetOneWinsTheHalfDay() throws Exception {
        LocalDate day = freeTuesday();
        OpenCase one = plainCase();
        OpenCase two = plainCase();
        hall.get(CaseFiles.class).keepApart(one, two.caseId(), "Order of 3 Nov 2026");
        Sitting three = sitting("dept-3", day, false);
        Sitting five = sitting("dept-5", day, false);
        race(List.of(one, two), each -> interim(each == one ? three : five, 14, 0));
    }

    @Test
    void aSittingIsAddedWhereRoomAndJudgeAreFree() {
        LocalDate day = freeTuesday();
        Sitting three = sitting("dept-3", day, true);
        Sitting extra = sittings.add(hall.court(clerk), extra("commissioner-b", day, 8));
        assertEquals("409 sitting-clash", refusedSitting(extra("judge-a", day, 11)));
        assertEquals("409 sitting-clash", refusedSitting(extra("commissioner-b", day, 9)));
        assertEquals("422 court-closed", refusedSitting(extra("commissioner-b", day.plusDays(4), 9)));
        assertEquals("400 bad-input", refusedSitting(extra("nobody", day, 9)));
        docket.set(plainCase(), interim(three, 9, 0));
        docket.set(plainCase(), interim(extra, 9, 0));
    }

    private static NewSitting extra(String officer, LocalDate day, int hour) {
        return new NewSitting("dept-5", officer, day, LocalTime.of(hour, 0), LocalTime.of(12, 0), 60, 10);
    }

    private String refusedSitting(NewSitting given) {
        return code(assertThrows(Problem.class, () -> sittings.add(hall.court(clerk), given)));
    }

    /** All ask at once; one gets the place, the others a 409 or 422, and nothing half is left behind. */
    private void race(List<OpenCase> cases, Function<OpenCase, NewHearing> wish) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(cases.size());
        CyclicBarrier start = new CyclicBarrier(cases.size());
        List<Future<Object>> answers = new ArrayList<>();
        for (OpenCase each : cases) {
            answers.add(threads.submit((Callable<Object>) () -> {
                start.await();
                try {
                    return docket.set(each, wish.apply(each));
                } catch (Problem problem) {
                    return problem;
                }
            }));
        }
        int won = 0;
        for (Future<Object> answer : answers) {
            if (answer.get() instanceof Hearing) {
                won++;
            } else {
                assertTrue(Set.of(409, 422)
                        .contains(((Problem) answer.get()).kind().status()));
            }
        }
        threads.shutdown();
        assertEquals(1, won);
        long kept = cases.stream().mapToLong(each -> docket.ofCase(each).size()).sum();
        assertEquals(1, kept);
    }
}
