package org.hearth.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.terms.Words;

/**
 * Ranks the places where a hearing may be set. Exact: every place on every sitting's starts is judged by every rule; the
 * cost is the sum of the reasons, and the reasons are the explanation.
 */
final class SlotAdvisor {
    private final SlotWeights weights;
    private final Words words;

    SlotAdvisor(SlotWeights weights, Words words) {
        this.weights = weights;
        this.words = words;
    }

    /**
     * The best places, and why others were not offered.
     *
     * @param limit how many at most
     */
    Advice advise(Need need, Calendar calendar, int limit) {
        Ranking ranking = new Ranking(limit);
        SlotSearch search = new SlotSearch(weights, need, calendar, ranking).run();
        List<Slot> slots = ranking.best().stream()
                .map(priced -> slot(priced.place(), need, calendar))
                .toList();
        return new Advice(need.window(), slots, barred(search));
    }

    /** The best places with their costs and without words, best first. */
    List<Ranking.Priced> best(Need need, Calendar calendar, int limit) {
        Ranking ranking = new Ranking(limit);
        new SlotSearch(weights, need, calendar, ranking).run();
        return ranking.best();
    }

    /** The first hard rule that a place breaks; empty when it is free to be taken. */
    Optional<HardRule> bar(Place place, Need need, Calendar calendar) {
        return broken(place, need, calendar).stream().findFirst();
    }

    /** Every hard rule that a place breaks, in the order of refusals. */
    Set<HardRule> broken(Place place, Need need, Calendar calendar) {
        Ground ground = calendar.ground(place.sitting());
        Set<HardRule> broken = EnumSet.noneOf(HardRule.class);
        for (HardRule rule : HardRule.values()) {
            if (rule.broken(place, need, ground)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** What a place costs; it asks nothing about hard rules. */
    int cost(Place place, Need need, Calendar calendar) {
        Ground ground = calendar.ground(place.sitting());
        int cost = 0;
        for (SoftRule rule : SoftRule.values()) {
            cost += rule.units(place, need, ground) * weights.of(rule);
        }
        return cost;
    }

    /** Every rule's word on one place, and where it stands among the others. */
    Why why(Place place, Need need, Calendar calendar) {
        Ground ground = calendar.ground(place.sitting());
        List<Reason> rules = new ArrayList<>();
        broken(place, need, calendar).forEach(rule -> rules.add(rule.reason(place, need, words)));
        boolean free = rules.isEmpty();
        rules.addAll(soft(place, need, ground));
        Integer rank = free ? rank(place, need, calendar) : null;
        return new Why(
                free, rules, cost(place, need, calendar), rank, need.window().passed());
    }

    private Integer rank(Place place, Need need, Calendar calendar) {
        List<Ranking.Priced> all = best(need, calendar, Integer.MAX_VALUE);
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).place().equals(place))
                .mapToObj(at -> at + 1)
                .findFirst()
                .orElse(null);
    }

    /** A place with its cost and reasons; it asks nothing about hard rules. */
    Slot slot(Place place, Need need, Calendar calendar) {
        List<Reason> reasons = soft(place, need, calendar.ground(place.sitting()));
        int cost = reasons.stream().mapToInt(Reason::cost).sum();
        Sitting sitting = place.sitting();
        return new Slot(
                sitting.id(),
                place.startsAt(),
                place.endsAt(),
                sitting.courtroom(),
                sitting.officer(),
                cost,
                need.window().passed(),
                reasons);
    }

    private List<Reason> soft(Place place, Need need, Ground ground) {
        List<Reason> reasons = new ArrayList<>();
        for (SoftRule rule : SoftRule.values()) {
            SoftRule.Verdict verdict = rule.judge(place, need, ground);
            if (verdict != null) {
                reasons.add(reason(rule, verdict, need));
            }
        }
        return reasons;
    }

    private Reason reason(SoftRule rule, SoftRule.Verdict verdict, Need need) {
        String text = words.say(rule.key() + "." + verdict.text(), Spans.said(verdict.args()));
        return new Reason(rule.id(), Reason.Kind.SOFT, verdict.units() * weights.of(rule), text, rule.citation(need));
    }

    private List<Reason> barred(SlotSearch search) {
        return Stream.of(HardRule.values())
                .filter(rule -> search.barred(rule) > 0)
                .sorted(Comparator.comparing(search::barred).reversed())
                .map(rule -> new Reason(
                        rule.id(),
                        Reason.Kind.HARD,
                        0,
                        words.say(rule.key() + ".count", search.barred(rule)),
                        rule.citation()))
                .toList();
    }
}
