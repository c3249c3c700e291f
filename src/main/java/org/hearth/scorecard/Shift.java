package org.hearth.scorecard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for a way to rewrite a small figure: steps of one up or down over some figures that keep every sum, so that
 * nobody who sees the rest can tell how often it was stepped. Among the ways it finds it takes the one for which the
 * least has to be withheld besides.
 *
 * <p>Method: the circuits of cell suppression (Cox, Network Models for Complementary Cell Suppression, 1995), looked for
 * by branch and bound over any system of sums, with whole numbers throughout.
 */
final class Shift {
    private static final int[] LENGTHS = {4, 8, 16, 40};
    /** Looks at so many partial ways of one length before it takes the best or tries longer ones. */
    private static final int PATIENCE = 4_000;

    private static final int EACH = 10;
    private static final int TOTAL = 15;
    private static final int BIG = 500;

    private final Figures figures;
    private final BitSet withheld;
    private final BitSet fixed;
    private final byte[] step;
    private final int[] open;
    private final BitSet moved = new BitSet();
    private BitSet best;
    private int bestCost;
    private int looked;

    Shift(Figures figures, BitSet withheld, BitSet fixed) {
        this.figures = figures;
        this.withheld = withheld;
        this.fixed = fixed;
        this.step = new byte[figures.size()];
        this.open = new int[figures.sums().size()];
    }

    /** A figure that may move, in the direction that a sum needs. */
    private record Candidate(int place, int sign, int closes, int cost) {}

    /** The figures that move together with a small one; null where no way was found. */
    BitSet of(int place) {
        for (int length : LENGTHS) {
            best = null;
            bestCost = Integer.MAX_VALUE;
            looked = 0;
            take(place, 1);
            look(length - 1, Integer.MAX_VALUE, figures.value(place) - 1, 0);
            put(place);
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /**
     * Tries every figure that the first open sum could be closed with.
     *
     * @param left how many figures may still move
     * @param up how many steps upwards the small figure has so far, limited by those that go down
     * @param down how many steps downwards
     */
    private void look(int left, int up, int down, int cost) {
        looked++;
        int sum = firstOpen();
        if (sum < 0) {
            best = (BitSet) moved.clone();
            bestCost = cost;
            return;
        }
        if (left == 0 || looked > PATIENCE) {
            return;
        }
        for (Candidate each : candidates(sum)) {
            int room = figures.value(each.place()) - 1;
            int higher = each.sign() < 0 ? Math.min(up, room) : up;
            int lower = each.sign() > 0 ? Math.min(down, room) : down;
            boolean wide = (long) higher + lower >= SmallCells.WIDTH;
            if (wide && cost + each.cost() < bestCost) {
                take(each.place(), each.sign());
                look(left - 1, higher, lower, cost + each.cost());
                put(each.place());
            }
        }
    }

    private int firstOpen() {
        for (int sum = 0; sum < open.length; sum++) {
            if (open[sum] != 0) {
                return sum;
            }
        }
        return -1;
    }

    /** Those that close the most sums first, and among them those that cost the least. */
    private List<Candidate> candidates(int sum) {
        List<Candidate> candidates = new ArrayList<>();
        int[] members = figures.sums().get(sum);
        for (int i = 0; i < members.length; i++) {
            int place = members[i];
            if (step[place] == 0 && figures.value(place) > 0 && (withheld.get(place) || !fixed.get(place))) {
                int sign = i == 0 ? Integer.signum(open[sum]) : -Integer.signum(open[sum]);
                candidates.add(new Candidate(place, sign, closes(place, sign), cost(place)));
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate each) -> -each.closes())
                .thenComparingInt(Candidate::cost)
                .thenComparingInt(Candidate::place));
        return candidates;
    }

    /** How many sums a step would bring nearer to closed, less those it would open. */
    private int closes(int place, int sign) {
        int closes = 0;
        for (int sum : figures.sumsOf(place)) {
            int change = effect(sum, place) * sign;
            closes += Math.abs(open[sum]) - Math.abs(open[sum] + change);
        }
        return closes;
    }

    private int cost(int place) {
        return withheld.get(place)
                ? 0
                : EACH + Math.min(figures.value(place), BIG) / EACH + TOTAL * figures.weight(place);
    }

    /** A part adds to its sum's balance, a total takes from it. */
    private int effect(int sum, int place) {
        return figures.sums().get(sum)[0] == place ? -1 : 1;
    }

    private void take(int place, int sign) {
        step[place] = (byte) sign;
        moved.set(place);
        figures.sumsOf(place).forEach(sum -> open[sum] += effect(sum, place) * sign);
    }

    private void put(int place) {
        figures.sumsOf(place).forEach(sum -> open[sum] -= effect(sum, place) * step[place]);
        step[place] = 0;
        moved.clear(place);
    }
}
