package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.DayPart;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.casefile.Wishes;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Sittings, leave, held places and what is asked of a place, on both databases. Each test takes weeks of its own. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlotsHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final String INTERIM = "dep.interim";

    @Parameter
    String database;

    private Hall hall;
    private Docket docket;
    private Sittings sittings;
    private Leaves leaves;
    private Holds holds;
    private Caller clerk;
    private Caller judge;
    private int weeks;

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database);
        docket = hall.get(Docket.class);
        sittings = hall.get(Sittings.class);
        leaves = hall.get(Leaves.class);
        holds = hall.get(Holds.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        sittings.hold(hall.job("sittings"), TODAY, TODAY.plusDays(300));
        weeks = 0;
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    private OpenCase newCase(Custody custody, Map<Milestone, LocalDate> milestones) {
        String number = hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                "Marisol",
                                null,
                                Jurisdiction.DEPENDENCY,
                                custody,
                                milestones,
                                List.of(new NewPetition("300", TODAY.minusDays(60), null)),
                                "en",
                                null,
                                null,
                                null));
        return hall.open(clerk, number);
    }

    private OpenCase plainCase() {
        return newCase(Custody.OUT, Map.of());
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

    private static Instant at(Sitting sitting, int hour, int minute) {
        return CourtTime.at(sitting.day(), LocalTime.of(hour, minute));
    }

    private static NewHearing interim(Sitting sitting, int hour, int minute, int minutes, String overbook) {
        return new NewHearing(INTERIM, sitting.id(), at(sitting, hour, minute), minutes, null, null, overbook, null);
    }

    private static NewHearing interim(Sitting sitting, int hour, int minute) {
        return interim(sitting, hour, minute, 20, null);
    }

    private static String refused(Runnable act) {
        Problem problem = assertThrows(Problem.class, act::run);
        return problem.kind().status() + " " + problem.code();
    }

    private static NewSitting extra(String officer, LocalDate day, int from, int to) {
        return new NewSitting("dept-5", officer, day, LocalTime.of(from, 0), LocalTime.of(to, 0), 60, 10);
    }

    @Test
    void aFullSittingIsFilledFurtherOnlyByANamedActWhichIsMarked() {
        Sitting morning = sitting("dept-3", freeTuesday(), true);
        docket.set(plainCase(), interim(morning, 8, 30, 190, null));
        OpenCase pass = plainCase();
        assertEquals("422 sitting-full", refused(() -> docket.set(pass, interim(morning, 11, 40))));
        Hearing set = docket.set(pass, interim(morning, 11, 40, 20, "The youth goes home tonight."));
        assertEquals("The youth goes home tonight.", set.overbook().reason());
        assertEquals(hall.clock().now(), set.overbook().at());
        assertEquals(set, docket.hearing(pass, set.id()));
        assertEquals(
                "409 slot-taken", refused(() -> docket.set(plainCase(), interim(morning, 11, 40, 20, "One more"))));
        Hearing plain = docket.set(plainCase(), interim(sitting("dept-5", morning.day(), false), 14, 0, 20, "No need"));
        assertNull(plain.overbook());
    }

    @Test
    void aHeldPlaceIsTakenForOthersAndBecomesTheHearingOfItsCase() {
        Sitting morning = sitting("dept-3", freeTuesday(), true);
        OpenCase mine = plainCase();
        OpenCase other = plainCase();
        Hold hold = holds.hold(mine, new NewHold(INTERIM, morning.id(), at(morning, 9, 0), 20, null));
        assertEquals(CourtTime.at(TODAY.plusDays(2), LocalTime.MIDNIGHT), hold.until());
        assertEquals(List.of(hold), holds.of(mine));
        assertEquals("409 slot-taken", refused(() -> docket.set(other, interim(morning, 9, 10))));
        assertEquals(
                "409 slot-taken",
                refused(() -> holds.hold(other, new NewHold(INTERIM, morning.id(), at(morning, 8, 50), 20, null))));
        docket.set(mine, interim(morning, 9, 0));
        assertEquals(List.of(), holds.of(mine));
    }

    @Test
    void aHoldLapsesByItselfAndCanBeReleased() {
        Sitting morning = sitting("dept-3", freeTuesday(), true);
        OpenCase mine = plainCase();
        OpenCase other = plainCase();
        Instant now = hall.clock().now();
        holds.hold(mine, new NewHold(INTERIM, morning.id(), at(morning, 9, 0), 20, now.plusSeconds(3600)));
        Hold kept = holds.hold(mine, new NewHold(INTERIM, morning.id(), at(morning, 10, 0), 20, null));
        hall.clock().move(Duration.ofSeconds(3601));
        docket.set(other, interim(morning, 9, 0));
        assertEquals(List.of(kept), holds.of(mine));
        hall.clock().set(TODAY);
        assertEquals("404 not-found", refused(() -> holds.release(other, kept.id())));
        holds.release(mine, kept.id());
        docket.set(plainCase(), interim(morning, 10, 0));
        assertEquals(
                "400 bad-input",
                refused(() -> holds.hold(
                        mine,
                        new NewHold(INTERIM, morning.id(), at(morning, 11, 0), 20, now.plusSeconds(20L * 24 * 3600)))));
    }

    @Test
    void aHoldKeepsItsCounselFreeAndItsYouthsApart() {
        LocalDate day = freeTuesday();
        Caller counsel = hall.enter("counsel" + Ids.fresh(), Role.YOUTH_ATTORNEY, "Law office", null);
        OpenCase mine = plainCase();
        OpenCase shared = plainCase();
        OpenCase apart = plainCase();
        hall.join(mine, counsel, Role.YOUTH_ATTORNEY);
        hall.join(shared, counsel, Role.YOUTH_ATTORNEY);
        hall.get(CaseFiles.class).keepApart(mine, apart.caseId(), "Order of 3 Nov 2026");
        Sitting three = sitting("dept-3", day, false);
        Sitting five = sitting("dept-5", day, false);
        holds.hold(mine, new NewHold(INTERIM, three.id(), at(three, 13, 30), 20, null));
        assertEquals("422 person-busy", refused(() -> docket.set(shared, interim(five, 13, 40))));
        assertEquals("422 keep-apart", refused(() -> docket.set(apart, interim(five, 15, 0))));
    }

    @Test
    void ofEightWhoHoldOrSetTheSamePlaceOneWins() throws Exception {
        Sitting morning = sitting("dept-3", freeTuesday(), true);
        List<Callable<Object>> acts = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(8);
        for (int i = 0; i < 8; i++) {
            OpenCase pass = plainCase();
            boolean hold = i % 2 == 0;
            acts.add(() -> {
                start.await();
                try {
                    return hold
                            ? holds.hold(pass, new NewHold(INTERIM, morning.id(), at(morning, 9, 0), 20, null))
                            : docket.set(pass, interim(morning, 9, 0));
                } catch (Problem problem) {
                    return problem.code();
                }
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        int won = 0;
        for (Future<Object> each : threads.invokeAll(acts)) {
            won += each.get() instanceof String ? 0 : 1;
        }
        threads.shutdown();
        assertEquals(1, won);
    }

    @Test
    void aJudgesLeaveForbidsAndATeamMembersCostsAndWhatStandsInItIsNamed() {
        LocalDate day = freeTuesday();
        Sitting three = sitting("dept-3", day, true);
        Caller worker = hall.enter("worker" + Ids.fresh(), Role.SOCIAL_WORKER, "County", null);
        OpenCase pass = plainCase();
        hall.join(pass, worker, Role.SOCIAL_WORKER);
        Hearing standing = docket.set(pass, interim(three, 9, 0));
        Leave judges =
                leaves.add(hall.court(clerk), new NewLeave("judge-a", null, day, day.plusDays(1), LeaveKind.ILLNESS));
        assertEquals(List.of(standing), judges.standing());
        assertEquals("422 judge-away", refused(() -> docket.set(plainCase(), interim(three, 10, 0))));
        leaves.end(hall.court(clerk), judges.id());
        Leave workers = leaves.add(hall.court(clerk), new NewLeave(null, worker.person(), day, day, null));
        assertEquals(List.of(standing), workers.standing());
        assertEquals(List.of(workers), leaves.between(hall.court(clerk), day, day));
        Why why = docket.why(pass, new SlotAsk(INTERIM, 20, null, null, 5), three.id(), at(three, 10, 0));
        assertTrue(why.free());
        assertTrue(why.rules().stream().anyMatch(each -> each.rule().equals("team-away") && each.cost() > 0));
        assertEquals(
                "400 bad-input",
                refused(() ->
                        leaves.add(hall.court(clerk), new NewLeave("nobody", null, day, day, LeaveKind.ILLNESS))));
        assertEquals("404 not-found", refused(() -> leaves.end(hall.court(clerk), "nothing")));
    }

    @Test
    void noBasisSetsAHearingBeforeADisqualifiedJudge() {
        Sitting three = sitting("dept-3", freeTuesday(), true);
        OpenCase pass = plainCase();
        Disqualifications barred = hall.get(Disqualifications.class);
        Disqualification noted = barred.note(pass, "judge-a", "CCP 170.6", null);
        assertEquals(TODAY, noted.since());
        assertEquals(noted, barred.note(pass, "judge-a", "CCP 170.6", null));
        assertEquals(List.of(noted), barred.of(pass));
        assertEquals("422 judge-disqualified", refused(() -> docket.set(pass, interim(three, 9, 0))));
        Basis order = new Basis(Basis.Kind.COURT_ORDER, "Ordered.");
        Caller other = hall.enter("other" + Ids.fresh(), Role.JUDGE, "", "commissioner-b");
        assertEquals("404 not-found", refused(() -> hall.open(judge, pass.caseId())));
        assertEquals(
                "422 judge-disqualified",
                refused(() -> docket.set(
                        hall.open(other, pass.caseId()),
                        new NewHearing(INTERIM, three.id(), at(three, 9, 0), 20, null, order))));
        assertEquals("400 bad-input", refused(() -> barred.note(pass, "nobody", "CCP 170.6", null)));
        assertEquals("400 bad-input", refused(() -> barred.note(pass, "judge-a", "CCP 170.6", TODAY.plusDays(1))));
        Advice advice = docket.advise(pass, new SlotAsk(INTERIM, 20, three.day(), three.day(), 5));
        assertTrue(advice.slots().stream().allMatch(each -> each.officer().equals("commissioner-b")));
    }

    @Test
    void afterALimitThatHasPassedTheEarliestPlacesAreOfferedAndACauseIsAskedFor() {
        OpenCase pass = newCase(Custody.IN, Map.of(Milestone.JURISDICTION_FINDING, TODAY.minusDays(40)));
        Advice advice = docket.advise(pass, new SlotAsk("dep.dispo", 40, null, null, 3));
        assertTrue(advice.slots().stream().allMatch(Slot::late));
        Slot first = advice.slots().get(0);
        assertTrue(first.reasons().get(0).text().contains("has passed"), first.reasons()::toString);
        NewHearing plain = new NewHearing("dep.dispo", first.sitting(), first.startsAt(), 40, null, null, null, null);
        assertEquals("422 cause-needed", refused(() -> docket.set(pass, plain)));
        Change cause = new Change(MoveReason.REPORT_LATE, "County child welfare");
        Hearing set = docket.set(
                pass, new NewHearing("dep.dispo", first.sitting(), first.startsAt(), 40, null, null, null, cause));
        assertEquals(first.startsAt(), set.startsAt());
        assertNull(set.basis());
    }

    @Test
    void whyAnswersWithEveryRuleBrokenOrWithTheRank() {
        Sitting morning = sitting("dept-3", freeTuesday(), true);
        OpenCase pass = plainCase();
        hall.get(Disqualifications.class).note(pass, "judge-a", "CCP 170.1", null);
        docket.set(plainCase(), interim(morning, 9, 0));
        SlotAsk ask = new SlotAsk(INTERIM, 20, null, null, 5);
        Why barred = docket.why(pass, ask, morning.id(), at(morning, 9, 10));
        assertFalse(barred.free());
        assertNull(barred.rank());
        assertEquals(
                List.of("disqualified", "room-busy", "judge-busy"),
                barred.rules().stream()
                        .filter(each -> each.kind() == Reason.Kind.HARD)
                        .map(Reason::rule)
                        .toList());
        Advice advice = docket.advise(pass, ask);
        Slot third = advice.slots().get(2);
        Why free = docket.why(pass, ask, third.sitting(), third.startsAt());
        assertTrue(free.free());
        assertEquals(3, free.rank());
        assertEquals(third.cost(), free.cost());
        assertEquals("400 bad-input", refused(() -> docket.why(pass, ask, morning.id(), at(morning, 9, 5))));
        assertEquals("400 bad-input", refused(() -> docket.why(pass, ask, "nowhere", at(morning, 9, 0))));
    }

    @Test
    void aReviewIsNotOfferedBeforeNoticeCanBeGivenInTime() {
        OpenCase pass = newCase(
                Custody.IN,
                Map.of(
                        Milestone.REMOVAL, TODAY.minusDays(100),
                        Milestone.JURISDICTION_FINDING, TODAY.minusDays(80),
                        Milestone.DISPOSITION, TODAY.minusDays(70),
                        Milestone.ENTERED_FOSTER_CARE, TODAY.minusDays(80)));
        Advice advice = docket.advise(pass, new SlotAsk("dep.rev6", null, null, null, 50));
        assertFalse(advice.slots().isEmpty());
        assertTrue(advice.slots().stream()
                .allMatch(each -> !CourtTime.dayOf(each.startsAt()).isBefore(TODAY.plusDays(15))));
        Sitting soon = sitting("dept-3", TODAY.plusDays(7), true);
        NewHearing early = new NewHearing("dep.rev6", soon.id(), at(soon, 9, 0), 30, null, null);
        assertEquals("422 notice-time", refused(() -> docket.set(pass, early)));
        Basis waiver = new Basis(Basis.Kind.WAIVER, "Both parents waive notice on the record.");
        Hearing set = docket.set(
                hall.open(judge, pass.caseId()),
                new NewHearing("dep.rev6", soon.id(), at(soon, 9, 0), 30, null, waiver));
        assertTrue(set.basis().startsWith("waiver"));
    }

    @Test
    void siblingsAreAdvisedNextToOneAnotherAndAWishIsHeard() {
        LocalDate day = freeTuesday();
        Sitting morning = sitting("dept-3", day, true);
        OpenCase older = plainCase();
        OpenCase younger = plainCase();
        hall.get(CaseFiles.class).linkSibling(older, younger.caseId());
        docket.set(older, interim(morning, 10, 0));
        Slot best = docket.advise(younger, new SlotAsk(INTERIM, 20, day, day.plusDays(20), 1))
                .slots()
                .get(0);
        assertTrue(
                List.of(at(morning, 9, 40), at(morning, 10, 20)).contains(best.startsAt()), best.startsAt()::toString);
        Wishes wishes = hall.get(Wishes.class);
        OpenCase late = plainCase();
        assertNull(wishes.part(late));
        wishes.wish(
                late, DayPart.AFTERNOON, hall.get(CaseFiles.class).header(late).version());
        assertEquals(DayPart.AFTERNOON, wishes.part(late));
        Slot offered = docket.advise(late, new SlotAsk(INTERIM, 20, day, day, 1))
                .slots()
                .get(0);
        assertTrue(CourtTime.timeOf(offered.startsAt()).isAfter(LocalTime.NOON));
    }

    @Test
    void aSittingThatClashesIsRefusedByNamingTheOther() {
        LocalDate day = freeTuesday();
        Problem clash =
                assertThrows(Problem.class, () -> sittings.add(hall.court(clerk), extra("judge-a", day, 9, 11)));
        assertEquals(409, clash.kind().status());
        assertTrue(
                clash.say(Words.ENGLISH).contains("Dept. 3 sits before Judge Marian Alder"), clash.say(Words.ENGLISH));
    }

    @Test
    void lengthsOutsideTheRangeAreRefusedWithTheRange() {
        LocalDate day = freeTuesday();
        assertEquals("400 bad-input", refused(() -> extra("judge-a", day, 8, 8)));
        assertEquals("400 bad-input", refused(() -> extra("judge-a", day, 8, 18)));
        assertEquals("400 bad-input", refused(() -> interim(sitting("dept-3", day, true), 9, 0, 0, null)));
        assertEquals("400 bad-input", refused(() -> interim(sitting("dept-3", day, true), 9, 0, 600, null)));
    }

    @Test
    void aTimeCertainSittingTakesHearingsAtItsStartsOnly() {
        LocalDate day = freeTuesday();
        Sitting certain = sittings.add(
                hall.court(clerk),
                new NewSitting(
                        "dept-5",
                        "commissioner-b",
                        day,
                        LocalTime.of(8, 0),
                        LocalTime.of(12, 0),
                        120,
                        10,
                        List.of(LocalTime.of(9, 15), LocalTime.of(8, 0))));
        assertEquals(List.of(LocalTime.of(8, 0), LocalTime.of(9, 15)), certain.starts());
        assertEquals(certain, sittings.sitting(hall.court(clerk), certain.id()));
        assertEquals("400 bad-input", refused(() -> docket.set(plainCase(), interim(certain, 9, 0))));
        docket.set(plainCase(), interim(certain, 9, 15));
    }

    @Test
    void sittingsRepeatBetweenTwoDaysOnCourtDaysAllOrNone() {
        LocalDate day = freeTuesday();
        NewSitting first = extra("commissioner-b", day, 9, 11);
        Repeat repeat = new Repeat(Set.of(DayOfWeek.TUESDAY), day, day.plusDays(28), 2);
        List<LocalDate> made = sittings.repeat(hall.court(clerk), first, repeat).stream()
                .map(Sitting::day)
                .toList();
        assertEquals(List.of(day, day.plusWeeks(2), day.plusWeeks(4)), made);
        assertEquals("409 sitting-clash", refused(() -> sittings.repeat(hall.court(clerk), first, repeat)));
        assertEquals("400 bad-input", refused(() -> new Repeat(Set.of(DayOfWeek.TUESDAY), day, null, 1)));
        assertEquals("400 bad-input", refused(() -> new Repeat(Set.of(DayOfWeek.TUESDAY), day, day.plusDays(371), 1)));
        weeks += 4;
    }

    @Test
    void aSittingIsCoveredAndChangedOnlySoThatNothingFallsOut() {
        LocalDate day = freeTuesday();
        Sitting morning = sitting("dept-3", day, true);
        OpenCase pass = plainCase();
        Hearing set = docket.set(pass, interim(morning, 9, 0, 60, null));
        Sitting shorter = sittings.change(
                hall.court(clerk),
                morning.id(),
                new SittingChange("commissioner-b", LocalTime.of(9, 0), null, 100, null, null),
                morning.version());
        assertEquals("commissioner-b", shorter.officer());
        assertEquals("commissioner-b", docket.hearing(pass, set.id()).officer());
        assertEquals("409 changed-meanwhile", refused(() -> change(shorter, morning.version(), null, 120)));
        assertEquals(
                "422 sitting-outside", refused(() -> change(shorter, shorter.version(), LocalTime.of(9, 10), null)));
        assertEquals("422 sitting-holds-more", refused(() -> change(shorter, shorter.version(), null, 50)));
        assertEquals("400 bad-input", refused(() -> change(shorter, shorter.version(), null, 600)));
        hall.get(Disqualifications.class).note(pass, "judge-a", "CCP 170.6", null);
        assertEquals(
                "422 judge-disqualified",
                refused(() -> sittings.change(
                        hall.court(clerk),
                        shorter.id(),
                        new SittingChange("judge-a", null, null, null, null, null),
                        shorter.version())));
    }

    private void change(Sitting sitting, long version, LocalTime from, Integer capacity) {
        sittings.change(
                hall.court(clerk), sitting.id(), new SittingChange(null, from, null, capacity, null, null), version);
    }
}
