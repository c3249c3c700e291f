package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Reads replans as they are kept; four statements. */
@ApplicationScoped
class ReplanReader {
    @Inject
    EntityManager em;

    /** The row of that key in the courthouse; absent and foreign answer not found. */
    ReplanRow row(String courthouse, String id) {
        return em.createQuery("select r from ReplanRow r where r.id = :id and r.courthouse = :house", ReplanRow.class)
                .setParameter("id", id)
                .setParameter("house", courthouse)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    List<ReplanStep> steps(String replan) {
        return em.createQuery("select m from ReplanStep m where m.replan = :replan order by m.turn", ReplanStep.class)
                .setParameter("replan", replan)
                .getResultList();
    }

    /** The sittings that a replan takes as lost. */
    List<HeldSitting> lost(String replan) {
        return em.createQuery(
                        "select s from HeldSitting s, ReplanLoss l where l.sitting = s.id and l.replan = :replan"
                                + " order by s.day, s.from, s.courtroom",
                        HeldSitting.class)
                .setParameter("replan", replan)
                .getResultList();
    }

    /** The sittings of those keys, by key. */
    Map<String, Sitting> sittings(Set<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select s from HeldSitting s where s.id in :ids", HeldSitting.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(HeldSitting::sitting)
                        .collect(Collectors.toMap(Sitting::id, Function.identity()));
    }

    /** A replan without its sittings and moves, for a list. */
    Replan head(ReplanRow row) {
        return whole(row, List.of(), List.of(), List.of());
    }

    /** The whole replan. */
    Replan read(ReplanRow row) {
        List<ReplanStep> steps = steps(row.id());
        Set<String> ids = new HashSet<>();
        steps.forEach(each -> Stream.of(each.wasSitting(), each.nowSitting())
                .filter(id -> id != null)
                .forEach(ids::add));
        Map<String, Sitting> sittings = sittings(ids);
        Map<String, Hearing> hearings = hearings(steps);
        List<ReplanMove> moves = steps.stream()
                .map(each -> move(each, hearings.get(each.hearing()), sittings))
                .toList();
        return whole(
                row,
                lost(row.id()).stream().map(HeldSitting::sitting).toList(),
                moves.stream()
                        .filter(each -> each.sitting() != null)
                        .sorted(Comparator.comparing(ReplanMove::start).thenComparing(ReplanMove::hearing))
                        .toList(),
                moves.stream()
                        .filter(each -> each.sitting() == null)
                        .sorted(Comparator.comparing(ReplanMove::was).thenComparing(ReplanMove::hearing))
                        .toList());
    }

    private static Replan whole(ReplanRow row, List<Sitting> lost, List<ReplanMove> moves, List<ReplanMove> unplaced) {
        return new Replan(
                row.id(),
                row.reason(),
                row.state(),
                lost,
                moves,
                unplaced,
                row.cost(),
                row.bound(),
                row.proved(),
                row.madeAt(),
                row.appliedAt());
    }

    private Map<String, Hearing> hearings(List<ReplanStep> steps) {
        return steps.isEmpty()
                ? Map.of()
                : em.createQuery("select h from SetHearing h where h.id in :ids", SetHearing.class)
                        .setParameter(
                                "ids", steps.stream().map(ReplanStep::hearing).toList())
                        .getResultStream()
                        .map(each -> each.hearing(null, null))
                        .collect(Collectors.toMap(Hearing::id, Function.identity()));
    }

    private static ReplanMove move(ReplanStep step, Hearing hearing, Map<String, Sitting> sittings) {
        Sitting was = sittings.get(step.wasSitting());
        Sitting now = sittings.get(step.nowSitting());
        return new ReplanMove(
                hearing.id(),
                hearing.caseId(),
                hearing.type(),
                hearing.minutes(),
                step.lost(),
                step.wasAt(),
                was.courtroom(),
                step.nowSitting(),
                step.nowAt(),
                now == null ? null : now.courtroom(),
                now == null ? null : now.officer(),
                step.cost(),
                Words.ENGLISH.say(step.lost() ? "replan.because.lost" : "replan.because.room"),
                step.reasons(),
                now == null ? choices(step.reasons()) : List.of());
    }

    /** What is left to do for a hearing that found no place: by the rules that forbid it, then what is always left. */
    static List<String> choices(List<Reason> barred) {
        Stream<String> byRule = barred.stream()
                .map(each -> "replan.choice." + each.rule())
                .filter(key -> !Words.ENGLISH.say(key).startsWith("["));
        return Stream.concat(byRule, Stream.of("replan.choice.extra", "replan.choice.basis"))
                .distinct()
                .map(Words.ENGLISH::say)
                .distinct()
                .toList();
    }
}
