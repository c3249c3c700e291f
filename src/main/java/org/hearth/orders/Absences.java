package org.hearth.orders;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.AwayMoments;
import org.hearth.casefile.CaseChanged;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * Times away from care, and what the adults do in them: notices within 24 hours, care that goes on, what is tried instead of
 * a warrant. Nothing here says where a young person is or blames them. A judge reads none of it before a finding.
 */
@Door
public class Absences {
    private static final int LONGEST_BY = 120;
    private static final int MOST = 50;
    private static final Duration LONGEST_AGO = Duration.ofDays(366);
    private static final String OF_CASE = "select a from TimeAway a where a.caseId = :case";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    @Inject
    Youths youths;

    @Inject
    AwayMoments arrivals;

    @Inject
    AbsenceSteps steps;

    @Inject
    Event<CaseChanged> changed;

    /** Every time away, the newest first, at most 50; two statements. */
    @Needs(Task.READ_ABSENCES)
    public List<Absence> of(OpenCase pass) {
        if (youths.isClosedTo(pass) || !pass.sees(ContentKind.ABSENCE_DATES)) {
            return List.of();
        }
        List<TimeAway> all = em.createQuery(OF_CASE + " order by a.learnedAt desc, a.id", TimeAway.class)
                .setParameter("case", pass.caseId())
                .setMaxResults(MOST)
                .getResultList();
        Map<String, List<ThingDone>> done = all.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select d from ThingDone d where d.caseId = :case and d.takenBack is null"
                                        + " order by d.at, d.id",
                                ThingDone.class)
                        .setParameter("case", pass.caseId())
                        .getResultStream()
                        .collect(Collectors.groupingBy(ThingDone::absence));
        return all.stream()
                .map(each -> view(pass, each, done.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** The one that is open; empty while the young person is in care. */
    @Needs(Task.READ_ABSENCES)
    public Optional<Absence> open(OpenCase pass) {
        return of(pass).stream().filter(Absence::isOpen).findFirst();
    }

    /**
     * Writes down that a young person is away; the 24 hours of the notices run from the moment the agency learned of it. While
     * one is open, the same is answered again.
     *
     * @throws Problem bad input on {@code ground} or {@code learnedAt}
     */
    @Needs(Task.KEEP_ABSENCE)
    public Absence begin(OpenCase pass, AbsenceGround ground, Instant learned) {
        if (ground == null) {
            throw Problem.badInput("ground", "problem.absence-ground");
        }
        Instant now = clock.now();
        if (learned == null || learned.isAfter(now) || learned.isBefore(now.minus(LONGEST_AGO))) {
            throw Problem.badInput("learnedAt", "problem.absence-learned");
        }
        Optional<TimeAway> before = still(pass);
        if (before.isPresent()) {
            return view(pass, before.get(), done(before.get()));
        }
        TimeAway away = new TimeAway(pass, ground, learned, clock.now());
        em.persist(away);
        arrivals.missing(pass, away.learnedAt());
        tell(pass, "absence");
        return view(pass, away, List.of());
    }

    /**
     * Notes that one thing was done. The same said twice is noted once.
     *
     * @param thing its id in {@code orders/absence.yaml}
     * @param by who did it or told it
     * @param at when; not before the agency learned of the absence, and not to come
     * @throws Problem bad input, naming every field; not found for a time away that is over; unmet rule
     *     {@code absence-done} for what is done once and was
     */
    @Needs(Task.KEEP_ABSENCE)
    public Absence did(OpenCase pass, String absence, String thing, String by, Instant at) {
        TimeAway away = still(pass).filter(each -> each.id().equals(absence)).orElseThrow(Problem::notFound);
        String who = Text.tidy(by);
        check(away, thing, who, at);
        List<ThingDone> done = new ArrayList<>(done(away));
        if (done.stream().noneMatch(each -> each.says(thing, who, at))) {
            boolean once = !steps.thing(thing).orElseThrow().often();
            if (once && done.stream().anyMatch(each -> each.thing().equals(thing))) {
                throw Problem.unmetRule("absence-done");
            }
            ThingDone row = new ThingDone(pass, away, thing, who, at, clock.now());
            em.persist(row);
            em.lock(away, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            done.add(row);
            tell(pass, "absence.done");
        }
        return view(pass, away, done);
    }

    private void check(TimeAway away, String thing, String who, Instant at) {
        List<FieldError> faults = new ArrayList<>();
        if (thing == null || steps.thing(thing).isEmpty()) {
            faults.add(new FieldError("thing", "problem.absence-thing", List.of()));
        }
        if (who.isEmpty() || who.length() > LONGEST_BY) {
            faults.add(new FieldError("by", "problem.absence-by", List.of(LONGEST_BY)));
        }
        if (at == null || at.isAfter(clock.now()) || at.isBefore(away.learnedAt())) {
            faults.add(new FieldError("at", "problem.absence-at", List.of()));
        }
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    /**
     * Takes back what this person wrote down.
     *
     * @throws Problem not found for another's word and an unknown one alike
     */
    @Needs(Task.KEEP_ABSENCE)
    public void takeBack(OpenCase pass, String id) {
        em.createQuery(
                        "select d from ThingDone d where d.caseId = :case and d.id = :id and d.takenBack is null",
                        ThingDone.class)
                .setParameter("case", pass.caseId())
                .setParameter("id", id)
                .getResultStream()
                .filter(each -> each.isOf(pass.person()))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .takeBack(clock.now());
        tell(pass, "absence.taken-back");
    }

    /** The open time away of this case as a row; empty where there is none. */
    private Optional<TimeAway> still(OpenCase pass) {
        return em.createQuery(OF_CASE + " and a.endedAt is null", TimeAway.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    private List<ThingDone> done(TimeAway away) {
        return em.createQuery(
                        "select d from ThingDone d where d.absence = :absence and d.takenBack is null order by d.at, d.id",
                        ThingDone.class)
                .setParameter("absence", away.id())
                .getResultList();
    }

    private void tell(OpenCase pass, String field) {
        em.flush();
        trail.touched(field);
        changed.fire(new CaseChanged(pass.caseId()));
    }

    private Absence view(OpenCase pass, TimeAway away, List<ThingDone> done) {
        return away.read(steps.all().stream()
                .map(step -> new AbsenceStep(
                        step.id(),
                        step.title(),
                        step.text(),
                        step.rule(),
                        step.things().stream()
                                .map(thing -> view(pass, away, thing, done))
                                .toList()))
                .toList());
    }

    private AbsenceThing view(OpenCase pass, TimeAway away, AbsenceSteps.Thing thing, List<ThingDone> all) {
        List<ThingDone> done =
                all.stream().filter(each -> each.thing().equals(thing.id())).toList();
        Instant first = done.isEmpty() ? null : done.get(0).at();
        boolean owed = !thing.maybe() || first != null;
        Instant due = owed ? AbsenceRules.due(thing, away.learnedAt()) : null;
        return new AbsenceThing(
                thing.id(),
                thing.text(),
                thing.rule(),
                thing.told(),
                due,
                AbsenceRules.hoursLate(due, first, clock.now()),
                away.isOpen() && (thing.often() || done.isEmpty()),
                done.stream().map(each -> each.read(pass.person())).toList());
    }
}
