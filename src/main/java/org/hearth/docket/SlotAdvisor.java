package org.hearth.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.terms.Words;

/**
 * Ranks the places where a hearing may be set. Exact: every place on every sitting's step is judged by every rule; the
 * cost is the sum of the reasons, and the reasons are the explanation.
 */
final class SlotAdvisor {
    private static final Comparator<Priced> BEST_FIRST = Comparator.comparingInt(Priced::cost)
            .thenComparing(priced -> priced.place().startsAt())
            .thenComparing(priced -> priced.place().sitting().courtroom())
            .thenComparing(priced -> priced.place().sitting().id());

    private record Priced(Place place, int cost) {}

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
        List<Priced> free = new ArrayList<>();
        Map<HardRule, Integer> barred = new EnumMap<>(HardRule.class);
        for (Place place : calendar.places(need.minutes(), need.from(), need.to())) {
            Optional<HardRule> bar = bar(place, need, calendar);
            bar.ifPresent(rule -> barred.merge(rule, 1, Integer::sum));
            if (bar.isEmpty()) {
                free.add(new Priced(place, cost(place, need, calendar)));
            }
        }
        List<Slot> slots = free.stream()
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(priced -> slot(priced.place(), need, calendar))
                .toList();
        return new Advice(need.window(), slots, said(barred));
    }

    /** The first hard rule that a place breaks; empty when it is free to be taken. */
    Optional<HardRule> bar(Place place, Need need, Calendar calendar) {
        return Stream.of(HardRule.values())
                .filter(rule -> rule.broken(place, need, calendar) != null)
                .findFirst();
    }

    /** What a place costs; it asks nothing about hard rules. */
    int cost(Place place, Need need, Calendar calendar) {
        int cost = 0;
        for (SoftRule rule : SoftRule.values()) {
            SoftRule.Verdict verdict = rule.judge(place, need, calendar);
            cost += verdict == null ? 0 : verdict.units() * weights.of(rule);
        }
        return cost;
    }

    /** A place with its cost and reasons; it asks nothing about hard rules. */
    Slot slot(Place place, Need need, Calendar calendar) {
        List<Reason> reasons = new ArrayList<>();
        for (SoftRule rule : SoftRule.values()) {
            SoftRule.Verdict verdict = rule.judge(place, need, calendar);
            if (verdict != null) {
                reasons.add(reason(rule, verdict, need));
            }
        }
        int cost = reasons.stream().mapToInt(Reason::cost).sum();
        Sitting sitting = place.sitting();
        return new Slot(
                sitting.id(), place.startsAt(), place.endsAt(), sitting.courtroom(), sitting.officer(), cost, reasons);
    }

    private Reason reason(SoftRule rule, SoftRule.Verdict verdict, Need need) {
        String text = words.say(rule.key() + "." + verdict.text(), Spans.said(verdict.args()));
        return new Reason(rule.id(), Reason.Kind.SOFT, verdict.units() * weights.of(rule), text, rule.citation(need));
    }

    private List<Reason> said(Map<HardRule, Integer> barred) {
        return barred.entrySet().stream()
                .sorted(Map.Entry.<HardRule, Integer>comparingByValue().reversed())
                .map(each -> new Reason(
                        each.getKey().id(),
                        Reason.Kind.HARD,
                        0,
                        words.say(each.getKey().key() + ".count", each.getValue()),
                        each.getKey().citation()))
                .toList();
    }
}
