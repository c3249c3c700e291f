package org.hearth.docket;

import java.util.List;
import java.util.stream.Stream;

/**
 * One pass over a calendar for one need. What holds for a whole sitting is asked once; a place is priced no further
 * than the worst that is still kept, because no rule's cost is below nothing: the answer stays exact.
 */
final class SlotSearch {
    private static final HardRule[] HARD = HardRule.values();
    private static final List<HardRule> HARD_OF_SITTING = hard(Scope.SITTING);
    private static final List<HardRule> HARD_OF_PLACE = hard(Scope.PLACE);
    private static final SoftRule[] SOFT_OF_SITTING = soft(Scope.SITTING);
    private static final SoftRule[] SOFT_OF_PLACE = soft(Scope.PLACE);

    private final SlotWeights weights;
    private final Need need;
    private final Calendar calendar;
    private final Ranking ranking;
    private final int[] barred = new int[HARD.length];

    SlotSearch(SlotWeights weights, Need need, Calendar calendar, Ranking ranking) {
        this.weights = weights;
        this.need = need;
        this.calendar = calendar;
        this.ranking = ranking;
    }

    /** Looks at every place of the need's days. */
    SlotSearch run() {
        calendar.sittings(need.from(), need.to()).forEach(this::look);
        return this;
    }

    /** How many places a hard rule was the first to bar. */
    int barred(HardRule rule) {
        return barred[rule.ordinal()];
    }

    private void look(Sitting sitting) {
        Ground ground = calendar.ground(sitting);
        int opens = Sitting.minuteOf(sitting.from());
        Place any = new Place(sitting, opens, opens + need.minutes());
        HardRule bar = first(HARD_OF_SITTING, any, ground, HARD.length);
        int cost = bar == null ? cost(SOFT_OF_SITTING, any, ground, 0) : 0;
        sitting.startsFor(need.minutes())
                .forEach(at -> look(new Place(sitting, at, at + need.minutes()), ground, bar, cost));
    }

    private void look(Place place, Ground ground, HardRule ofSitting, int costOfSitting) {
        HardRule ofPlace = first(HARD_OF_PLACE, place, ground, ofSitting == null ? HARD.length : ofSitting.ordinal());
        HardRule bar = ofPlace == null ? ofSitting : ofPlace;
        if (bar != null) {
            barred[bar.ordinal()]++;
            return;
        }
        int cost = cost(SOFT_OF_PLACE, place, ground, costOfSitting);
        if (cost <= ranking.bound()) {
            ranking.offer(place, cost);
        }
    }

    /** The first of these rules that is broken, of those that stand before another in the order of refusals. */
    private HardRule first(List<HardRule> rules, Place place, Ground ground, int before) {
        for (HardRule rule : rules) {
            if (rule.ordinal() >= before) {
                return null;
            }
            if (rule.broken(place, need, ground)) {
                return rule;
            }
        }
        return null;
    }

    private int cost(SoftRule[] rules, Place place, Ground ground, int from) {
        int cost = from;
        for (SoftRule rule : rules) {
            if (cost > ranking.bound()) {
                return cost;
            }
            cost += rule.units(place, need, ground) * weights.of(rule);
        }
        return cost;
    }

    private static List<HardRule> hard(Scope scope) {
        return Stream.of(HARD).filter(rule -> rule.scope() == scope).toList();
    }

    private static SoftRule[] soft(Scope scope) {
        return Stream.of(SoftRule.values())
                .filter(rule -> rule.scope() == scope)
                .toArray(SoftRule[]::new);
    }
}
