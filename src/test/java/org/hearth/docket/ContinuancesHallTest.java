package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.input.RequestStatus;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
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

/** What becomes of a hearing after it was set, on both databases. Each test takes places of its own. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContinuancesHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final String AGENCY = "County child welfare";
    private static final Change LATE = new Change(MoveReason.REPORT_LATE, AGENCY);
    private static final String FACTS = "The social study was served this morning.";

    @Parameter
    String database;

    private Hall hall;
    private Docket docket;
    private Continuances continuances;
    private Transfers transfers;
    private Caller clerk;
    private Caller judge;
    private Caller worker;
    private Caller advocate;
    private List<Sitting> sittings;
    private int places;

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database);
        docket = hall.get(Docket.class);
        continuances = hall.get(Continuances.class);
        transfers = hall.get(Transfers.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        worker = hall.enter("worker", Role.SOCIAL_WORKER, AGENCY, null);
        advocate = hall.enter("advocate", Role.ADVOCATE, "Safe Harbor", null);
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(300));
        sittings = hall.get(Sittings.class).between(hall.court(clerk), TODAY.plusDays(60), TODAY.plusDays(300));
        places = 0;
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    private OpenCase newCase(Custody custody, Map<Milestone, LocalDate> milestones) {
        NewPetition petition = new NewPetition("300", TODAY.minusDays(60), TODAY.minusDays(40));
        String number = hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                "Marisol",
                                null,
                                Jurisdiction.DEPENDENCY,
                                custody,
                                milestones,
                                List.of(petition),
                                "en",
                                null,
                                null,
                                null));
        OpenCase pass = hall.open(clerk, number);
        hall.join(pass, worker, Role.SOCIAL_WORKER);
        hall.join(pass, advocate, Role.ADVOCATE);
        return pass;
    }

    private OpenCase plainCase() {
        return newCase(Custody.OUT, Map.of());
    }

    private OpenCase judges(OpenCase pass) {
        return hall.open(judge, pass.caseId());
    }

    /** A place that no other test uses, one of five in a morning of Dept. 3. */
    private synchronized Move freePlace() {
        places++;
        Sitting sitting = sittings.stream()
                .filter(each -> each.courtroom().equals("dept-3") && each.from().isBefore(LocalTime.NOON))
                .skip(places / 5)
                .findFirst()
                .orElseThrow();
        Instant start = CourtTime.at(sitting.day(), sitting.from().plusMinutes(30L * (places % 5)));
        return new Move(sitting.id(), start, LATE, null);
    }

    private Sitting sitting(LocalDate day, String courtroom) {
        return hall.get(Sittings.class).between(hall.court(clerk), day, day).stream()
                .filter(each ->
                        each.courtroom().equals(courtroom) && each.from().isBefore(LocalTime.NOON))
                .findFirst()
                .orElseThrow();
    }

    private Move to(LocalDate day, String courtroom, Change change, Basis basis) {
        Sitting sitting = sitting(day, courtroom);
        return new Move(sitting.id(), CourtTime.at(day, LocalTime.of(9, 0)), change, basis);
    }

    private Hearing set(OpenCase pass) {
        Move place = freePlace();
        return docket.set(pass, new NewHearing("dep.interim", place.sitting(), place.startsAt(), 20, null, null));
    }

    private Hearing dispo(OpenCase pass, LocalDate day, int hour) {
        Sitting sitting = sitting(day, "dept-3");
        Instant start = CourtTime.at(day, LocalTime.of(hour, 0));
        return docket.set(pass, new NewHearing("dep.dispo", sitting.id(), start, 45, null, null));
    }

    private Hearing mark(OpenCase pass, Hearing hearing, HearingStatus... statuses) {
        Hearing now = hearing;
        for (HearingStatus each : statuses) {
            Stage stage = each == HearingStatus.UNDER_SUBMISSION ? new Stage(null, null, dueDay()) : Stage.NONE;
            now = docket.mark(pass, now.id(), new Mark(each, stage), now.version());
        }
        return now;
    }

    private static LocalDate dueDay() {
        return TODAY.plusDays(14);
    }

    private static String code(Executable act) {
        Problem problem = assertThrows(Problem.class, act);
        return problem.kind().status() + " " + problem.code();
    }

    private static NewTransfer away() {
        return new NewTransfer(
                NewTransfer.Direction.OUT,
                "Placer County, Dept. 30",
                "Ana Ruiz, 555-0133",
                "Her social worker told her on Monday, with her aunt there.",
                TODAY.plusDays(7));
    }

    // the table, through the door

    @Test
    void everyPairGoesThroughTheDoorAsTheTableSays() {
        List<HearingStatus> some =
                List.of(HearingStatus.CALLED, HearingStatus.UNDER_SUBMISSION, HearingStatus.OFF_CALENDAR);
        for (HearingStatus from : database.equals("derby") ? List.of(HearingStatus.values()) : some) {
            OpenCase pass = judges(plainCase());
            Hearing standing = brought(pass, from);
            for (HearingStatus to : HearingStatus.values()) {
                for (Transition.Act act : acts(to)) {
                    if (allows(HearingStates.of(from, to), act)) {
                        Hearing now = standing == null ? brought(pass, from) : standing;
                        standing = null;
                        assertEquals(to, step(pass, now, to, act).status(), from + " to " + to);
                    } else {
                        Hearing now = standing == null ? brought(pass, from) : standing;
                        standing = now;
                        String refused =
                                to.off() && act == Transition.Act.MARK ? "400 bad-input" : "422 transition-refused";
                        assertEquals(refused, code(() -> step(pass, now, to, act)), from + " to " + to);
                    }
                }
            }
        }
    }

    private static List<Transition.Act> acts(HearingStatus to) {
        return to == HearingStatus.SET
                ? List.of(Transition.Act.MARK, Transition.Act.MOVE)
                : to.off() ? List.of(Transition.Act.MARK, Transition.Act.TAKE_OFF) : List.of(Transition.Act.MARK);
    }

    private static boolean allows(Transition pair, Transition.Act act) {
        Transition.Act judges = act == Transition.Act.MARK ? Transition.Act.JUDGE : Transition.Act.JUDGE_MOVE;
        return pair.acts().contains(act)
                || act != Transition.Act.TAKE_OFF && pair.acts().contains(judges);
    }

    private Hearing step(OpenCase pass, Hearing now, HearingStatus to, Transition.Act act) {
        return switch (act) {
            case MOVE -> continuances.move(pass, now.id(), freePlace(), now.version());
            case TAKE_OFF -> off(pass, now, to);
            default -> mark(pass, now, to);
        };
    }

    private Hearing off(OpenCase pass, Hearing now, HearingStatus to) {
        return switch (to) {
            case OFF_CALENDAR -> continuances.offCalendar(pass, now.id(), LATE, now.version());
            case VACATED -> continuances.vacate(pass, now.id(), LATE, now.version());
            default -> transfers.out(pass, now.id(), away(), LATE, now.version());
        };
    }

    private Hearing brought(OpenCase pass, HearingStatus to) {
        Hearing set = set(pass);
        return switch (to) {
            case SET -> set;
            case PASSED -> mark(pass, set, HearingStatus.CALLED, to);
            case SECOND_CALL -> mark(pass, set, HearingStatus.CALLED, HearingStatus.PASSED, to);
            case UNDER_SUBMISSION -> mark(pass, set, HearingStatus.CALLED, to);
            case ORDERS_TO_SIGN, DONE -> mark(pass, set, HearingStatus.HEARD, to);
            case OFF_CALENDAR, VACATED, TRANSFERRED_OUT -> off(pass, set, to);
            default -> mark(pass, set, to);
        };
    }

    // the call

    @Test
    void whatAStatusLeavesOpenIsKeptUntilTheNextAndEachCallIsTimed() {
        OpenCase pass = judges(plainCase());
        Hearing set = set(pass);
        Stage trails = new Stage(Until.parse("2026-11-18"), null, null);
        Hearing trailing = docket.mark(pass, set.id(), new Mark(HearingStatus.TRAILING, trails), set.version());
        assertEquals(trails, docket.hearing(pass, set.id()).stage());
        Instant two = CourtTime.at(TODAY, LocalTime.of(14, 0));
        trailing = docket.mark(
                pass,
                set.id(),
                new Mark(HearingStatus.TRAILING, new Stage(Until.of(two), null, null)),
                trailing.version());
        assertEquals(two, trailing.stage().trailsUntil().startsAt());
        Stage argued = new Stage(null, SubmittedHow.AFTER_ARGUMENT, null);
        Hearing submitted = docket.mark(pass, set.id(), new Mark(HearingStatus.SUBMITTED, argued), trailing.version());
        assertEquals(argued, submitted.stage());
        Hearing taken = mark(pass, submitted, HearingStatus.UNDER_SUBMISSION);
        assertEquals(dueDay(), docket.hearing(pass, set.id()).stage().decisionDue());
        assertEquals(Stage.NONE, mark(pass, taken, HearingStatus.HEARD).stage());
        List<HearingHistory.Marked> calls = continuances.history(pass, set.id()).markings();
        assertEquals(5, calls.size());
        assertEquals(HearingStatus.TRAILING, calls.get(0).status());
        assertNotNull(calls.get(0).by());
    }

    @Test
    void whatDoesNotBelongToAStatusIsRefusedByItsField() {
        OpenCase pass = judges(plainCase());
        Hearing called = mark(pass, set(pass), HearingStatus.CALLED);
        for (LocalDate due : List.of(TODAY, LocalDate.of(2026, 11, 26), TODAY.plusDays(91))) {
            Mark mark = new Mark(HearingStatus.UNDER_SUBMISSION, new Stage(null, null, due));
            assertEquals("400 bad-input", code(() -> docket.mark(pass, called.id(), mark, called.version())), "" + due);
        }
        assertEquals("400 bad-input", code(() -> Mark.of(HearingStatus.UNDER_SUBMISSION)));
        assertEquals(
                "400 bad-input",
                code(() -> new Mark(HearingStatus.CALLED, new Stage(Until.parse("2026-11-18"), null, null))));
        Mark past = new Mark(HearingStatus.TRAILING, new Stage(Until.parse("2026-11-16"), null, null));
        assertEquals("400 bad-input", code(() -> docket.mark(pass, called.id(), past, called.version())));
        assertEquals("400 bad-input", code(() -> Until.parse("tomorrow")));
    }

    @Test
    void onlyTheJudicialOfficerTakesAMatterUnderSubmission() {
        OpenCase pass = plainCase();
        Hearing called = mark(pass, set(pass), HearingStatus.CALLED);
        assertEquals("403 not-allowed", code(() -> mark(pass, called, HearingStatus.UNDER_SUBMISSION)));
        Hearing taken = mark(judges(pass), called, HearingStatus.UNDER_SUBMISSION);
        assertEquals("403 not-allowed", code(() -> continuances.move(pass, taken.id(), freePlace(), taken.version())));
        assertEquals(HearingStatus.HEARD, mark(pass, taken, HearingStatus.HEARD).status());
    }

    // continuances

    @Test
    void aContinuanceKeepsTheKeyAndSaysWhoAnswersForIt() {
        OpenCase pass = plainCase();
        Hearing set = mark(pass, set(pass), HearingStatus.HERE, HearingStatus.CALLED);
        Move move = freePlace();
        Change unnamed = new Change(MoveReason.REPORT_LATE, null, FACTS);
        Hearing moved = continuances.move(
                pass, set.id(), new Move(move.sitting(), move.startsAt(), unnamed, null), set.version());
        assertEquals(set.id(), moved.id());
        assertEquals(HearingStatus.SET, moved.status());
        HearingHistory.Changed change =
                continuances.history(pass, set.id()).changes().get(0);
        assertEquals(AGENCY, change.owner());
        assertEquals("A report came late", change.why());
        assertEquals(set.startsAt(), change.was());
        assertEquals(move.startsAt(), change.now());
        assertEquals(FACTS, change.facts());
        OpenCase confidant = hall.open(advocate, pass.caseId());
        assertNull(continuances.history(confidant, set.id()).changes().get(0).facts());
        Change unknown = new Change(MoveReason.of("weather"), null);
        Move wrong = new Move(move.sitting(), move.startsAt(), unknown, null);
        assertEquals("400 bad-input", code(() -> continuances.move(pass, set.id(), wrong, moved.version())));
    }

    @Test
    void aMovedHearingKeepsItsRequestsAndOnePutBackAsksAnew() {
        OpenCase pass = plainCase();
        Hearing set = set(pass);
        Inputs inputs = hall.get(Inputs.class);
        List<Asked> asked = inputs.asked(pass, set.id());
        assertFalse(asked.isEmpty());
        Hearing moved = continuances.move(pass, set.id(), freePlace(), set.version());
        List<Asked> kept = inputs.asked(pass, set.id());
        assertEquals(
                asked.stream().map(Asked::id).sorted().toList(),
                kept.stream().map(Asked::id).sorted().toList());
        Hearing off = continuances.offCalendar(pass, set.id(), LATE, moved.version());
        assertTrue(docket.next(pass).isEmpty());
        assertTrue(inputs.asked(pass, set.id()).stream().allMatch(each -> each.status() == RequestStatus.EXCUSED));
        continuances.move(pass, set.id(), freePlace(), off.version());
        assertTrue(inputs.asked(pass, set.id()).stream().allMatch(each -> each.status() == RequestStatus.ASKED));
        assertTrue(docket.next(pass).isPresent());
    }

    @Test
    void anOldPlaceIsFreeWhicheverWayTheHearingWentOff() {
        for (HearingStatus way : List.of(HearingStatus.OFF_CALENDAR, HearingStatus.TRANSFERRED_OUT)) {
            OpenCase pass = plainCase();
            Hearing set = set(pass);
            Hearing off = off(pass, set, way);
            assertFalse(docket.day(hall.court(clerk), set.day(), null).contains(off));
            docket.set(plainCase(), new NewHearing("dep.interim", set.sitting(), set.startsAt(), 20, null, null));
        }
    }

    @Test
    void theWallIsShownAndTheJudicialOfficerDecides() {
        OpenCase pass = newCase(
                Custody.IN,
                Map.of(Milestone.DETENTION_HEARING, LocalDate.of(2026, 10, 1), Milestone.JURISDICTION_FINDING, TODAY));
        Hearing set = dispo(pass, LocalDate.of(2026, 11, 24), 9);
        LocalDate beyond = LocalDate.of(2027, 4, 6);
        Consequence weighed = continuances
                .preview(pass, set.id(), List.of(CourtTime.at(beyond, LocalTime.of(9, 0))), MoveReason.REPORT_LATE)
                .get(0);
        assertTrue(weighed.needsBasis());
        assertEquals(
                List.of("dep.dispo_in", "dep.dispo_60", "dep.dispo_6mo"),
                weighed.clocks().stream()
                        .filter(Consequence.Bound::passed)
                        .map(Consequence.Bound::clock)
                        .toList());
        assertTrue(weighed.clocks().get(2).wall());
        assertEquals(LocalDate.of(2027, 4, 1), weighed.clocks().get(2).last());
        assertTrue(weighed.text().stream().anyMatch(each -> each.contains("names no ground beyond it")), "" + weighed);
        assertFalse(weighed.clocks().get(0).steps().isEmpty(), "the count is explained");
        assertFalse(weighed.notices().isEmpty());
        assertFalse(weighed.reports().isEmpty());
        Move plain = to(beyond, "dept-3", LATE, null);
        assertEquals("422 outside-clock", code(() -> continuances.move(pass, set.id(), plain, set.version())));
        Basis basis = new Basis(Basis.Kind.GOOD_CAUSE, "The relative’s home study ends in March.");
        Move based = to(beyond, "dept-3", LATE, basis);
        assertEquals("403 not-allowed", code(() -> continuances.move(pass, set.id(), based, set.version())));
        Hearing moved = continuances.move(judges(pass), set.id(), based, set.version());
        assertEquals(beyond, moved.day());
        OpenCase other = newCase(Custody.IN, Map.of(Milestone.DETENTION_HEARING, LocalDate.of(2026, 10, 1)));
        Sitting late = sitting(beyond, "dept-3");
        Instant eleven = CourtTime.at(beyond, LocalTime.of(11, 0));
        NewHearing wish = new NewHearing("dep.dispo", late.id(), eleven, 45, null, basis);
        assertEquals(eleven, docket.set(judges(other), wish).startsAt(), "a judicial officer sets beyond the wall too");
        assertEquals("good-cause: The relative’s home study ends in March.", moved.basis());
        assertEquals(
                "The relative’s home study ends in March.",
                continuances.history(pass, set.id()).changes().get(0).facts());
    }

    @Test
    void aHearingThatWasSetMayMoveAlthoughTheCustodyChangedSince() {
        OpenCase pass = newCase(Custody.IN, Map.of(Milestone.JURISDICTION_FINDING, TODAY));
        Hearing set = dispo(pass, LocalDate.of(2026, 11, 24), 11);
        CaseFiles files = hall.get(CaseFiles.class);
        files.change(pass, CaseChange.of(Custody.OUT), files.header(pass).version());
        assertFalse(continuances
                .preview(pass, set.id(), List.of(set.startsAt()), null)
                .get(0)
                .text()
                .isEmpty());
        Move later = to(LocalDate.of(2026, 11, 25), "dept-3", LATE, null);
        assertEquals(
                LocalDate.of(2026, 11, 25),
                continuances.move(pass, set.id(), later, set.version()).day());
    }

    @Test
    void theMinutesNeedTheFactsAfterTheLimitAndAStipulationAloneIsNotEnough() {
        OpenCase pass = newCase(Custody.OUT, Map.of(Milestone.JURISDICTION_FINDING, LocalDate.of(2026, 11, 12)));
        Hearing set = dispo(pass, LocalDate.of(2026, 12, 8), 10);
        LocalDate rolled = LocalDate.of(2026, 12, 14);
        assertEquals(
                "422 facts-missing",
                code(() -> continuances.move(pass, set.id(), to(rolled, "dept-5", LATE, null), set.version())));
        Change stipulated = new Change(MoveReason.of("stipulation"), null, "All counsel agree.");
        Move stipulation = to(LocalDate.of(2026, 12, 10), "dept-3", stipulated, null);
        assertEquals("422 not-good-cause", code(() -> continuances.move(pass, set.id(), stipulation, set.version())));
        Hearing judged = continuances.move(judges(pass), set.id(), stipulation, set.version());
        Change told = new Change(MoveReason.REPORT_LATE, null, FACTS);
        Hearing moved = continuances.move(pass, set.id(), to(rolled, "dept-5", told, null), judged.version());
        assertEquals(rolled, moved.day());
        assertNull(moved.basis(), "inside the outer limit nothing is marked");
    }

    @Test
    void continuancesAreCountedByReasonAndOwner() {
        hall.clock().set(TODAY.plusDays(1));
        OpenCase pass = plainCase();
        Change bus = new Change(MoveReason.TRANSPORT_FAILED, "Sheriff’s transport");
        Hearing now = set(pass);
        for (int i = 0; i < 3; i++) {
            Move place = freePlace();
            now = continuances.move(
                    pass, now.id(), new Move(place.sitting(), place.startsAt(), bus, null), now.version());
        }
        continuances.vacate(pass, now.id(), bus, now.version());
        LocalDate day = TODAY.plusDays(1);
        ContinuanceCount count =
                continuances.counts(hall.court(clerk), day, day).get(0);
        hall.clock().set(TODAY);
        assertEquals("Sheriff’s transport", count.owner());
        assertEquals(ReasonOwner.TRANSPORT, count.kind());
        assertEquals(3, count.moved());
        assertEquals(1, count.takenOff());
        assertEquals("403 not-allowed", code(() -> continuances.counts(hall.court(worker), day, day)));
    }

    @Test
    void everyQuestionTakesAFixedNumberOfStatements() {
        OpenCase pass = plainCase();
        Hearing set = set(pass);
        List<Instant> one = List.of(set.startsAt());
        List<Instant> five = List.of(
                set.startsAt(),
                set.startsAt().plusSeconds(60),
                set.startsAt().plusSeconds(120),
                set.startsAt().plusSeconds(180),
                set.startsAt().plusSeconds(240));
        long weighed = statements(() -> continuances.preview(pass, set.id(), one, null));
        long few = statements(() -> continuances.history(pass, set.id()));
        long counted = statements(() -> continuances.counts(hall.court(clerk), TODAY, TODAY));
        long open = statements(() -> transfers.open(hall.court(clerk)));
        Hearing now = set;
        for (int i = 0; i < 4; i++) {
            now = continuances.move(pass, now.id(), freePlace(), now.version());
            transfers.note(pass, away());
        }
        assertEquals(weighed, statements(() -> continuances.preview(pass, set.id(), five, null)));
        assertEquals(few, statements(() -> continuances.history(pass, set.id())));
        assertEquals(counted, statements(() -> continuances.counts(hall.court(clerk), TODAY, TODAY)));
        assertEquals(open, statements(() -> transfers.open(hall.court(clerk))));
    }

    private long statements(Runnable question) {
        hall.statements();
        question.run();
        return hall.statements();
    }

    // transfers

    @Test
    void aHandOffStandsOpenUntilTheReceivingSideConfirmsIt() {
        OpenCase pass = plainCase();
        Hearing set = set(pass);
        transfers.out(pass, set.id(), away(), new Change(MoveReason.TRANSFERRED, null), set.version());
        Transfer open = transfers.ofCase(hall.open(worker, pass.caseId())).get(0);
        assertEquals("Ana Ruiz, 555-0133", open.contact());
        assertEquals(set.id(), open.hearing());
        assertTrue(transfers.open(hall.court(clerk)).stream()
                .anyMatch(each -> each.id().equals(open.id())));
        assertEquals("400 bad-input", code(() -> transfers.confirm(pass, open.id(), " ", open.version())));
        Transfer confirmed = transfers.confirm(pass, open.id(), "Ana Ruiz", open.version());
        assertFalse(confirmed.open());
        assertEquals(
                "422 transfer-confirmed",
                code(() -> transfers.confirm(pass, open.id(), "Ana Ruiz", confirmed.version())));
        assertTrue(transfers.open(hall.court(clerk)).stream()
                .noneMatch(each -> each.id().equals(open.id())));
        assertEquals("404 not-found", code(() -> transfers.one(plainCase(), open.id())));
        assertEquals("403 not-allowed", code(() -> transfers.note(hall.open(worker, pass.caseId()), away())));
    }

    @Test
    void aCaseThatComesInNeedsNoHandOffTextButSomebodyToCall() {
        OpenCase pass = plainCase();
        NewTransfer in = new NewTransfer(NewTransfer.Direction.IN, "Yolo County", "Lee, 555-0140", null, TODAY);
        assertNull(transfers.note(pass, in).handOff());
        assertEquals(
                "400 bad-input",
                code(() -> new NewTransfer(NewTransfer.Direction.OUT, "Yolo County", "Lee", null, TODAY)));
        assertEquals(
                "400 bad-input",
                code(() -> transfers.note(
                        pass, new NewTransfer(NewTransfer.Direction.IN, "Yolo", "Lee", null, TODAY.minusDays(1)))));
    }

    // siblings

    @Test
    void siblingsAreSetOneAfterTheOtherOrNotAtAll() {
        OpenCase one = plainCase();
        OpenCase two = plainCase();
        OpenCase three = plainCase();
        Sitting sitting = sitting(LocalDate.of(2026, 12, 15), "dept-3");
        Instant start = CourtTime.at(sitting.day(), LocalTime.of(9, 0));
        NewHearing wish = new NewHearing("dep.interim", sitting.id(), start, 15, null, null);
        assertEquals("400 bad-input", code(() -> docket.setTogether(one, wish, List.of(two))));
        hall.get(CaseFiles.class).linkSibling(one, two.caseId());
        hall.get(CaseFiles.class).linkSibling(three, one.caseId());
        List<Hearing> set = docket.setTogether(one, wish, List.of(two, three));
        assertEquals(
                List.of(start, start.plusSeconds(20 * 60), start.plusSeconds(40 * 60)),
                set.stream().map(Hearing::startsAt).toList());
        assertEquals(
                List.of(one.caseId(), two.caseId(), three.caseId()),
                set.stream().map(Hearing::caseId).toList());
        docket.set(
                plainCase(), new NewHearing("dep.interim", sitting.id(), start.plusSeconds(140 * 60), 20, null, null));
        NewHearing later = new NewHearing("dep.interim", sitting.id(), start.plusSeconds(120 * 60), 15, null, null);
        assertEquals("409 slot-taken", code(() -> docket.setTogether(one, later, List.of(two))));
        assertEquals(1, docket.ofCase(one).size(), "all or nothing");
        assertEquals("400 bad-input", code(() -> docket.setTogether(one, wish, List.of(two, two))));
    }

    // many at once

    @Test
    void ofManyWhoMoveIntoOnePlaceOneWinsAndNobodyWaitsInARing() throws Exception {
        Move goal = freePlace();
        List<Callable<Hearing>> moves = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            OpenCase pass = plainCase();
            Hearing set = set(pass);
            moves.add(() -> continuances.move(pass, set.id(), goal, set.version()));
        }
        assertEquals(1, won(moves));
    }

    @Test
    void twoWhoSwapPlacesNeverEndUpOnOne() throws Exception {
        OpenCase one = plainCase();
        OpenCase two = plainCase();
        Hearing first = set(one);
        Hearing second = set(two);
        Move there = new Move(second.sitting(), second.startsAt(), LATE, null);
        Move back = new Move(first.sitting(), first.startsAt(), LATE, null);
        long won = won(List.of(
                () -> continuances.move(one, first.id(), there, first.version()),
                () -> continuances.move(two, second.id(), back, second.version())));
        assertTrue(won <= 1, "a place is free only once its hearing has left");
        assertFalse(docket.hearing(one, first.id())
                .startsAt()
                .equals(docket.hearing(two, second.id()).startsAt()));
    }

    @Test
    void ofTwoWhoChangeOneHearingTheSlowerLosesAndNothingIsHalf() throws Exception {
        OpenCase pass = plainCase();
        Hearing set = set(pass);
        long won = won(List.of(
                () -> continuances.move(pass, set.id(), freePlace(), set.version()),
                () -> continuances.vacate(pass, set.id(), LATE, set.version()),
                () -> docket.mark(pass, set.id(), HearingStatus.HERE, set.version())));
        assertEquals(1, won);
        HearingHistory history = continuances.history(pass, set.id());
        assertEquals(1, history.markings().size());
        assertTrue(history.changes().size() <= 1);
    }

    /** All act at once; the losers get a 409 or a 422. */
    private long won(List<Callable<Hearing>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<Future<Object>> answers = new ArrayList<>();
        for (Callable<Hearing> act : acts) {
            answers.add(threads.submit((Callable<Object>) () -> {
                start.await();
                try {
                    return act.call();
                } catch (Problem problem) {
                    return problem;
                }
            }));
        }
        long won = 0;
        for (Future<Object> answer : answers) {
            if (answer.get() instanceof Problem lost) {
                assertTrue(List.of(409, 422).contains(lost.kind().status()), lost.getMessage());
            } else {
                won++;
            }
        }
        threads.shutdown();
        return won;
    }

    @Test
    void aForeignHearingIsNotFound() {
        Hearing set = set(plainCase());
        OpenCase other = plainCase();
        assertEquals("404 not-found", code(() -> continuances.history(other, set.id())));
        assertEquals("404 not-found", code(() -> continuances.offCalendar(other, Ids.under("x".repeat(12)), LATE, 1)));
    }

    @Test
    void aMoveToWhereItStandsIsAVersionOfItsOwn() {
        OpenCase pass = plainCase();
        Hearing set = set(pass);
        Move same = new Move(set.sitting(), set.startsAt(), LATE, null);
        Hearing moved = continuances.move(pass, set.id(), same, set.version());
        assertEquals(docket.hearing(pass, set.id()).version(), moved.version());
        assertEquals("409 changed-meanwhile", code(() -> continuances.move(pass, set.id(), same, set.version())));
    }
}
