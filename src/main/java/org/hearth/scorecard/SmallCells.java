package org.hearth.scorecard;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Which figures are withheld, so that a count of 1 to 10 is neither shown nor found by subtracting what is shown.
 *
 * <p>Rule for the figure itself: no cell of 1 to 10 is reported, a zero may be, and none may be derived from others, by
 * difference or by percentage (CMS Cell Size Suppression Policy, ResDAC, version of 26 January 2024; so too CalHHS Data
 * De-Identification Guidelines, sections 4.2 to 4.4, with complementary cells).
 *
 * <p>Rule for the others: for each small figure others are withheld with it, until the whole can be rewritten without
 * touching anything that is shown: a {@link Shift}. It moves the small figure and some withheld ones by the same steps up
 * and down, keeps every sum, and leaves each withheld figure at 1 or more. While its steps reach over {@link #WIDTH}, a
 * reader who knows all that is shown, all sums and this rule cannot tell the small figure from ten others. A shift found
 * stays good when more is withheld, so the order of the search changes how much is withheld, never whether it is safe.
 */
final class SmallCells {
    /** From here on a figure is shown. */
    static final int FEWEST = 11;
    /** Over so many values a small figure stays uncertain. */
    static final int WIDTH = 10;

    private final Figures figures;
    private final BitSet withheld;
    private final BitSet fixed;

    private SmallCells(Figures figures, BitSet before, BitSet fixed) {
        this.figures = figures;
        this.withheld = (BitSet) before.clone();
        this.fixed = fixed;
    }

    /** The places of the figures that are withheld. */
    static BitSet withheld(Figures figures) {
        return withheld(figures, new BitSet(), new BitSet());
    }

    /**
     * The same beside an earlier publication.
     *
     * @param before what was withheld earlier and stays so
     * @param fixed what was shown earlier with the same value: readers have it, so that it protects nothing any more
     */
    static BitSet withheld(Figures figures, BitSet before, BitSet fixed) {
        SmallCells rule = new SmallCells(figures, before, fixed);
        BitSet small = small(figures);
        rule.withheld.or(small);
        for (int place = small.nextSetBit(0); place >= 0; place = small.nextSetBit(place + 1)) {
            rule.protect(place);
        }
        return rule.withheld;
    }

    /** The places of the figures from 1 to 10. */
    static BitSet small(Figures figures) {
        BitSet small = new BitSet();
        for (int place = 0; place < figures.size(); place++) {
            small.set(place, figures.value(place) > 0 && figures.value(place) < FEWEST);
        }
        return small;
    }

    private void protect(int place) {
        BitSet shift = new Shift(figures, withheld, fixed).of(place);
        if (shift == null) {
            withholdAllAround(place);
        } else {
            withheld.or(shift);
        }
    }

    /** Nothing that is tied to it by any sum is shown; what nobody sees gives nothing away. */
    private void withholdAllAround(int place) {
        Deque<Integer> next = new ArrayDeque<>();
        BitSet seen = new BitSet();
        next.add(place);
        seen.set(place);
        while (!next.isEmpty()) {
            for (int sum : figures.sumsOf(next.remove())) {
                for (int each : figures.sums().get(sum)) {
                    if (!seen.get(each)) {
                        seen.set(each);
                        next.add(each);
                    }
                }
            }
        }
        withheld.or(seen);
    }
}
