package org.hearth.docket;

import java.util.List;

/**
 * Why a place is offered, or is not.
 *
 * @param free true where no hard rule forbids it
 * @param rules every hard rule it breaks, then every soft rule's word with its cost
 * @param cost the sum of its soft rules' costs
 * @param rank where it stands among the free places of the days looked at, 1 the best; null where it is not free, or
 *     lies on none of those days
 * @param late true where the law's limit has passed
 */
public record Why(boolean free, List<Reason> rules, int cost, Integer rank, boolean late) {
    public Why {
        rules = List.copyOf(rules);
    }

    /** True where that hard rule forbids it, and no other does. */
    public boolean only(String rule) {
        List<Reason> hard =
                rules.stream().filter(each -> each.kind() == Reason.Kind.HARD).toList();
        return hard.size() == 1 && hard.get(0).rule().equals(rule);
    }
}
