package org.hearth.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best places met so far, never more than asked for; of equal cost the earlier stands first. */
final class Ranking {
    private static final Comparator<Priced> BEST_FIRST = Comparator.comparingInt(Priced::cost)
            .thenComparing(priced -> priced.place().day())
            .thenComparingInt(priced -> priced.place().from())
            .thenComparing(priced -> priced.place().sitting().courtroom())
            .thenComparing(priced -> priced.place().sitting().id());

    /**
     * A place with what it costs.
     *
     * @param cost the sum of its rules' units by their weights
     */
    record Priced(Place place, int cost) {}

    private final int most;
    private final PriorityQueue<Priced> kept = new PriorityQueue<>(BEST_FIRST.reversed());

    Ranking(int most) {
        this.most = most;
    }

    /** The cost above which no place is kept any more. */
    int bound() {
        return kept.size() < most ? Integer.MAX_VALUE : kept.peek().cost();
    }

    void offer(Place place, int cost) {
        Priced priced = new Priced(place, cost);
        if (kept.size() < most) {
            kept.add(priced);
        } else if (BEST_FIRST.compare(priced, kept.peek()) < 0) {
            kept.poll();
            kept.add(priced);
        }
    }

    /** The places kept, best first. */
    List<Priced> best() {
        List<Priced> best = new ArrayList<>(kept);
        best.sort(BEST_FIRST);
        return best;
    }
}
