package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
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

/** Lost sittings and plans of many hearings, on both databases. Each test takes days of its own. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Parameter
    String database;

    private Hall hall;
    private Docket docket;
    private Replans replans;
    private Plans plans;
    private Caller clerk;
    private int weeks;

    /** Hears which hearings were told. */
    @ApplicationScoped
    public static class Ear {
        private final List<String> heard = new ArrayList<>();

        void hear(@Observes HearingSet set) {
            heard.add(set.hearing().id());
        }

        List<String> heard() {
            return heard;
        }
    }

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database, Ear.class);
        docket = hall.get(Docket.class);
        replans = hall.get(Replans.class);
        plans = hall.get(Plans.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(300));
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

    private LocalDate freeTuesday() {
        weeks++;
        return LocalDate.of(2026, 12, 1).plusWeeks(weeks);
    }

    private Sitting sitting(LocalDate day, String courtroom, boolean morning) {
        return hall.get(Sittings.class).between(hall.court(clerk), day, day).stream()
                .filter(each ->
                        each.courtroom().equals(courtroom) && each.from().isBefore(LocalTime.NOON) == morning)
                .findFirst()
                .orElseThrow();
    }

    private Hearing interim(OpenCase pass, Sitting sitting, int hour, int minute) {
        return docket.set(
                pass,
                new NewHearing(
                        "dep.interim",
                        sitting.id(),
                        CourtTime.at(sitting.day(), LocalTime.of(hour, minute)),
                        20,
                        null,
                        null));
    }

    private Replan lose(Sitting sitting) {
        return replans.lose(hall.court(clerk), Loss.of(sitting.id(), LossReason.JUDGE_ILL));
    }

    private static String refused(Runnable call) {
        Problem problem = assertThrows(Problem.class, call::run);
        return problem.kind().status() + " " + problem.code();
    }

    @Test
    void aLostSittingsHearingsArePreviewedThenMovedTogetherToldOnceAndTakenBack() {
        Sitting lost = sitting(freeTuesday(), "dept-3", true);
        Hearing one = interim(plainCase(), lost, 9, 0);
        Hearing two = interim(plainCase(), lost, 9, 20);
        Replan replan = lose(lost);
        assertEquals(Replan.State.PREVIEWED, replan.state());
        assertEquals(2, replan.moves().size());
        assertEquals(List.of(), replan.unplaced());
        assertTrue(replan.proved());
        for (ReplanMove move : replan.moves()) {
            assertEquals("Its sitting is lost", move.because());
            assertFalse(move.reasons().isEmpty());
            assertTrue(move.lost() && !move.sitting().equals(lost.id()));
        }
        assertEquals(one, docket.hearing(hall.open(clerk, one.caseId()), one.id()));

        List<String> heard = hall.get(Ear.class).heard();
        heard.clear();
        Replan applied = replans.apply(hall.court(clerk), replan.id());
        assertEquals(Replan.State.APPLIED, applied.state());
        assertEquals(2, heard.size());
        assertTrue(heard.containsAll(List.of(one.id(), two.id())));
        assertTrue(sitting(lost.day(), "dept-3", true).lost());
        for (ReplanMove move : applied.moves()) {
            Hearing moved = docket.hearing(hall.open(clerk, move.caseId()), move.hearing());
            assertEquals(move.start(), moved.startsAt());
            assertEquals(move.sitting(), moved.sitting());
        }
        assertEquals(
                Replan.State.APPLIED,
                replans.apply(hall.court(clerk), replan.id()).state());
        assertEquals(2, heard.size(), "told once");
        assertEquals("422 loss-again", refused(() -> lose(lost)));

        Replan undone = replans.undo(hall.court(clerk), replan.id());
        assertEquals(Replan.State.UNDONE, undone.state());
        assertFalse(sitting(lost.day(), "dept-3", true).lost());
        assertEquals(
                one.startsAt(),
                docket.hearing(hall.open(clerk, one.caseId()), one.id()).startsAt());
        assertEquals("422 replan-undone", refused(() -> replans.apply(hall.court(clerk), replan.id())));
    }

    @Test
    void aReplanOverAChangedCalendarMovesNobody() {
        Sitting lost = sitting(freeTuesday(), "dept-3", true);
        Hearing one = interim(plainCase(), lost, 9, 0);
        interim(plainCase(), lost, 10, 0);
        Replan replan = lose(lost);
        ReplanMove last = replan.moves().get(1);
        docket.set(plainCase(), new NewHearing("dep.interim", last.sitting(), last.start(), 20, null, null));
        assertEquals("409 replan-stale", refused(() -> replans.apply(hall.court(clerk), replan.id())));
        assertEquals(
                one.startsAt(),
                docket.hearing(hall.open(clerk, one.caseId()), one.id()).startsAt());
        assertFalse(sitting(lost.day(), "dept-3", true).lost());
        assertEquals(
                Replan.State.PREVIEWED,
                replans.replan(hall.court(clerk), replan.id()).state());

        Replan fresh = lose(lost);
        interim(plainCase(), lost, 11, 0);
        assertEquals("409 replan-stale", refused(() -> replans.apply(hall.court(clerk), fresh.id())));
    }

    @Test
    void whatHasNoPlaceIsNamedWithItsRuleAndTheChoicesLeft() {
        OpenCase pressing = newCase(
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, TODAY.minusDays(1), Milestone.DETENTION_HEARING, TODAY.minusDays(1)));
        Advice advice = docket.advise(pressing, new SlotAsk("dep.juris", null, null, null, 1));
        LocalDate limit = advice.window().outer();
        Slot slot = advice.slots().get(0);
        docket.set(
                pressing,
                new NewHearing(
                        "dep.juris",
                        slot.sitting(),
                        slot.startsAt(),
                        (int) Duration.between(slot.startsAt(), slot.endsAt()).toMinutes(),
                        null,
                        null));
        List<String> all = hall.get(Sittings.class).between(hall.court(clerk), TODAY, limit).stream()
                .map(Sitting::id)
                .toList();
        Replan replan = replans.lose(hall.court(clerk), new Loss(all, null, null, null, LossReason.BUILDING_CLOSED));
        ReplanMove staying = replan.unplaced().stream()
                .filter(each -> each.caseId().equals(pressing.caseId()))
                .findFirst()
                .orElseThrow();
        assertEquals("outer-limit", staying.rule().rule());
        assertNull(staying.start());
        assertTrue(staying.choices().size() >= 2);
    }

    @Test
    void aWholeDayIsLostAndOnlyOnTheSameDayTakenBack() {
        LocalDate day = freeTuesday();
        interim(plainCase(), sitting(day, "dept-3", true), 9, 0);
        interim(plainCase(), sitting(day, "dept-5", false), 14, 0);
        Replan replan = replans.lose(hall.court(clerk), Loss.of(day, null, null, LossReason.BUILDING_CLOSED));
        assertEquals(3, replan.sittings().size());
        assertEquals(2, replan.moves().size());
        assertTrue(replan.moves().stream()
                .noneMatch(move -> CourtTime.dayOf(move.start()).equals(day)));
        replans.apply(hall.court(clerk), replan.id());
        hall.clock().set(TODAY.plusDays(1));
        try {
            Caller tomorrow = hall.signIn("clerk");
            assertEquals("422 replan-undo-late", refused(() -> replans.undo(hall.court(tomorrow), replan.id())));
        } finally {
            hall.clock().set(TODAY);
        }
    }

    @Test
    void anUndoOfAHearingThatWasHeardSinceChangesNothing() {
        Sitting lost = sitting(freeTuesday(), "dept-3", true);
        Caller counsel = hall.enter("counsel" + Ids.fresh(), Role.YOUTH_ATTORNEY, "Law office", null);
        OpenCase one = plainCase();
        OpenCase two = plainCase();
        hall.join(one, counsel, Role.YOUTH_ATTORNEY);
        hall.join(two, counsel, Role.YOUTH_ATTORNEY);
        interim(one, lost, 9, 0);
        Replan replan = lose(lost);
        replans.apply(hall.court(clerk), replan.id());
        interim(two, sitting(lost.day().plusDays(1), "dept-5", true), 9, 0);
        assertEquals(
                Replan.State.UNDONE,
                replans.undo(hall.court(clerk), replan.id()).state());
        Replan again = lose(lost);
        replans.apply(hall.court(clerk), again.id());
        ReplanMove move = again.moves().get(0);
        Hearing moved = docket.hearing(one, move.hearing());
        docket.mark(one, moved.id(), HearingStatus.HEARD, moved.version());
        assertEquals("422 replan-undo-moved", refused(() -> replans.undo(hall.court(clerk), again.id())));
        assertTrue(sitting(lost.day(), "dept-3", true).lost());
    }

    @Test
    void onlyTheCourtsOwnStaffPlansAndForeignPlansAreNotFound() {
        Caller worker = hall.enter("worker" + Ids.fresh(), Role.SOCIAL_WORKER, "County", null);
        Sitting lost = sitting(freeTuesday(), "dept-3", true);
        assertEquals(
                "403 not-allowed",
                refused(() -> replans.lose(hall.court(worker), Loss.of(lost.id(), LossReason.OTHER))));
        assertEquals("404 not-found", refused(() -> replans.apply(hall.court(clerk), Ids.fresh())));
        assertEquals("404 not-found", refused(() -> plans.plan(hall.court(clerk), Ids.fresh())));
        assertEquals(
                "404 not-found",
                refused(() -> replans.lose(hall.court(clerk), Loss.of(Ids.fresh(), LossReason.OTHER))));
    }

    @Test
    void everyReviewThatIsDueIsPlannedAndSetAPieceAtATime() {
        List<OpenCase> cases = new ArrayList<>();
        Caller counsel = hall.enter("counsel" + Ids.fresh(), Role.YOUTH_ATTORNEY, "Law office", null);
        for (int i = 0; i < 12; i++) {
            OpenCase pass = newCase(
                    Custody.IN,
                    Map.of(
                            Milestone.PETITION_FILED, LocalDate.of(2026, 5, 1),
                            Milestone.DETENTION_HEARING, LocalDate.of(2026, 5, 4),
                            Milestone.ENTERED_FOSTER_CARE, LocalDate.of(2026, 6, 30),
                            Milestone.JURISDICTION_FINDING, LocalDate.of(2026, 6, 1),
                            Milestone.DISPOSITION, LocalDate.of(2026, 8, 3).plusDays(i)));
            hall.join(pass, counsel, Role.YOUTH_ATTORNEY);
            cases.add(pass);
        }
        PlanAsk ask = new PlanAsk(List.of("dep.rev6"), LocalDate.of(2027, 1, 15), LocalDate.of(2027, 3, 15));
        Plan plan = plans.make(hall.court(clerk), ask);
        assertEquals(12, plan.total());
        assertEquals(0, plan.unplaced());
        assertTrue(plan.cost() >= plan.bound() && plan.gap() <= 2, plan.toString());
        List<PlanItem> items =
                plans.items(hall.court(clerk), plan.id(), null, 50).items();
        assertEquals(12, items.size());
        assertTrue(items.stream().allMatch(item -> !item.reasons().isEmpty() && item.start() != null));

        PlanItem taken = items.get(11);
        docket.set(plainCase(), new NewHearing("dep.interim", taken.sitting(), taken.start(), 20, null, null));
        Plan part = plans.apply(hall.court(clerk), plan.id(), 5);
        assertEquals(Plan.State.APPLYING, part.state());
        assertEquals(5, part.done());
        Plan rest = plans.apply(hall.court(clerk), plan.id(), 100);
        assertEquals(Plan.State.DONE, rest.state());
        assertEquals(11, rest.done());
        assertEquals(1, rest.refused());
        assertEquals(rest, plans.apply(hall.court(clerk), plan.id(), 100));
        PlanItem refused =
                plans.items(hall.court(clerk), plan.id(), null, 50).items().get(11);
        assertEquals("room-busy", refused.rule());
        for (OpenCase pass : cases) {
            long set = docket.ofCase(pass).size();
            assertEquals(pass.caseId().equals(taken.caseId()) ? 0 : 1, set);
        }
        Plan again = plans.make(hall.court(clerk), ask);
        assertEquals(1, again.total());
        assertEquals(
                Plan.State.STOPPED, plans.stop(hall.court(clerk), again.id()).state());
        assertEquals("422 plan-stopped", refused(() -> plans.apply(hall.court(clerk), again.id(), 10)));
    }
}
