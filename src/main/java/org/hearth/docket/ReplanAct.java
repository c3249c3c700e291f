package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Rosters;
import org.hearth.court.CourtBook;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Applies a replan and takes it back: every hearing of it or none, in one transaction, each told once. */
@ApplicationScoped
class ReplanAct {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtBook book;

    @Inject
    PlanDesk desk;

    @Inject
    PlanPen pen;

    @Inject
    ReplanMaker maker;

    @Inject
    ReplanReader reader;

    @Inject
    SlotWeights weights;

    @Inject
    Rosters rosters;

    /** Everything a replan moves, with where it goes. */
    private record Moving(
            List<ReplanStep> steps, List<SetHearing> rows, List<PlanCase> cases, List<Place> places, Set<String> all) {}

    /** Marks the sittings lost and moves every hearing that found a place. */
    void apply(CourtPass pass, ReplanRow row) {
        row.apply(clock.now());
        em.flush();
        List<ReplanStep> steps = reader.steps(row.id());
        Moving moving = moving(pass, steps, true);
        List<HeldSitting> lost = reader.lost(row.id());
        claim(moving, lost);
        refreshed(moving, lost);
        asPreviewed(moving, lost);
        lost.forEach(HeldSitting::lose);
        em.flush();
        check(pass, moving).stream()
                .filter(broken -> broken != null)
                .findFirst()
                .ifPresent(broken -> {
                    throw stale();
                });
        write(pass, moving, MoveReason.SITTING_LOST);
    }

    /** Holds the sittings again and puts every hearing back, where its old place is still free. */
    void undo(CourtPass pass, ReplanRow row) {
        if (!CourtTime.dayOf(row.appliedAt()).equals(clock.today())) {
            throw Problem.unmetRule("replan-undo-late");
        }
        row.undo(clock.now());
        em.flush();
        Moving moving = moving(pass, reader.steps(row.id()), false);
        List<HeldSitting> lost = reader.lost(row.id());
        claim(moving, lost);
        refreshed(moving, lost);
        stillThere(moving);
        lost.forEach(HeldSitting::regain);
        em.flush();
        for (HardRule broken : check(pass, moving)) {
            if (broken != null && !yields(broken)) {
                throw Problem.unmetRule("replan-undo-taken", Words.ENGLISH.say("plan.rule." + broken.id()));
            }
        }
        write(pass, moving, MoveReason.COURT_CALENDAR);
    }

    /** A rule of dates, which the old place was set under: going back to it is nothing new. */
    private static boolean yields(HardRule rule) {
        return rule == HardRule.OUTER_LIMIT;
    }

    private Moving moving(CourtPass pass, List<ReplanStep> steps, boolean there) {
        List<ReplanStep> placed = steps.stream().filter(ReplanStep::placed).toList();
        Map<String, SetHearing> rows = placed.isEmpty()
                ? Map.of()
                : pen
                        .rows(
                                pass.courthouse(),
                                placed.stream().map(ReplanStep::hearing).toList())
                        .stream()
                        .collect(Collectors.toMap(SetHearing::id, Function.identity()));
        if (rows.size() < placed.size()) {
            throw stale();
        }
        PlanDesk.Files files =
                maker.files(pass, placed.stream().map(ReplanStep::caseId).toList());
        Map<String, Sitting> sittings = reader.sittings(placed.stream()
                .map(each -> there ? each.nowSitting() : each.wasSitting())
                .collect(Collectors.toSet()));
        List<PlanCase> cases = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<SetHearing> ordered = new ArrayList<>();
        for (ReplanStep step : placed) {
            SetHearing row = rows.get(step.hearing());
            ordered.add(row);
            cases.add(maker.planCase(pass, files, row.hearing(null, null), null));
            Sitting sitting = sittings.get(there ? step.nowSitting() : step.wasSitting());
            places.add(PlanTable.at(sitting, there ? step.nowAt() : step.wasAt(), row.minutes()));
        }
        Set<String> all =
                steps.stream().filter(ReplanStep::lost).map(ReplanStep::hearing).collect(Collectors.toSet());
        return new Moving(placed, ordered, cases, places, all);
    }

    private void claim(Moving moving, List<HeldSitting> lost) {
        PlanPen.Wanted wanted = new PlanPen.Wanted();
        for (int i = 0; i < moving.cases().size(); i++) {
            wanted.add(moving.cases().get(i), moving.places().get(i).sitting());
        }
        lost.forEach(sitting -> wanted.add(sitting.sitting()));
        pen.claim(wanted);
    }

    /** What others committed before the claims were taken counts. */
    private void refreshed(Moving moving, List<HeldSitting> lost) {
        moving.rows().forEach(em::refresh);
        lost.forEach(em::refresh);
    }

    /** Each hearing stands where the preview saw it, and none came into a lost sitting since. */
    private void asPreviewed(Moving moving, List<HeldSitting> lost) {
        for (int i = 0; i < moving.rows().size(); i++) {
            ReplanStep step = moving.steps().get(i);
            if (!lies(moving.rows().get(i), step.wasSitting(), step.wasAt())) {
                throw stale();
            }
        }
        Set<String> there = maker
                .standingIn(lost.stream().map(each -> each.sitting().id()).toList())
                .stream()
                .map(Hearing::id)
                .collect(Collectors.toSet());
        boolean lostBefore = lost.stream().anyMatch(each -> each.sitting().lost());
        if (lostBefore || !there.equals(moving.all())) {
            throw stale();
        }
    }

    private void stillThere(Moving moving) {
        for (int i = 0; i < moving.rows().size(); i++) {
            ReplanStep step = moving.steps().get(i);
            if (!lies(moving.rows().get(i), step.nowSitting(), step.nowAt())) {
                throw Problem.unmetRule("replan-undo-moved");
            }
        }
    }

    private static boolean lies(SetHearing row, String sitting, Instant startsAt) {
        Hearing hearing = row.hearing(null, null);
        return !hearing.status().over()
                && hearing.sitting().equals(sitting)
                && hearing.startsAt().equals(startsAt);
    }

    private List<HardRule> check(CourtPass pass, Moving moving) {
        if (moving.places().isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = moving.places().stream()
                .map(Place::day)
                .sorted(Comparator.naturalOrder())
                .toList();
        PlanLoad load = desk.calendar(pass.courthouse(), days.get(0), days.get(days.size() - 1));
        return new PlanTable(new SlotAdvisor(weights, Words.ENGLISH), load, moving.cases(), List.of())
                .check(moving.places());
    }

    private void write(CourtPass pass, Moving moving, MoveReason reason) {
        Map<String, OpenCase> open = rosters.open(
                pass,
                new HashSet<>(moving.steps().stream().map(ReplanStep::caseId).toList()));
        String court = book.courthouse(pass.courthouse()).name();
        for (int i = 0; i < moving.rows().size(); i++) {
            ReplanStep step = moving.steps().get(i);
            MoveReason why = step.lost() ? reason : MoveReason.COURT_CALENDAR;
            pen.move(
                    open.get(step.caseId()),
                    moving.rows().get(i),
                    moving.cases().get(i),
                    moving.places().get(i),
                    new Change(why, court));
        }
    }

    private static Problem stale() {
        return Problem.lostRace("replan-stale");
    }
}
