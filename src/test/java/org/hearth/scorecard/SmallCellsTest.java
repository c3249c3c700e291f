package org.hearth.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearth.terms.Tally;
import org.junit.jupiter.api.Test;

/** Small figures are withheld, and nobody finds one again from what is shown. */
class SmallCellsTest {
    private static final long SEED = 20_260_930;

    @Test
    void oneToTenAreWithheldAndZeroAndElevenAreShown() {
        Figures figures = new Figures();
        for (int value : new int[] {0, 1, 10, 11, 400}) {
            figures.add(new Cell("m" + value, "h", "r", "p"), value);
        }
        BitSet withheld = SmallCells.withheld(figures);
        assertEquals("{1, 2}", withheld.toString());
    }

    @Test
    void aFigureThatItsTotalWouldTellTakesAnotherWithIt() {
        Figures figures = row(30, 20, 4);
        BitSet withheld = SmallCells.withheld(figures);
        assertTrue(withheld.get(2), "the small one");
        assertEquals(2, withheld.cardinality(), "and the lesser of the two beside it");
        assertTrue(withheld.get(1));
        assertTrue(new Attack(figures, withheld).solved().isEmpty());
    }

    @Test
    void theAttackFindsWhatIsWithheldAlone() {
        Figures figures = row(30, 20, 4);
        BitSet alone = SmallCells.small(figures);
        assertEquals(alone, new Attack(figures, alone).solved(), "the test can fail");
        assertEquals(0, new Attack(figures, alone).width(2));
    }

    private static Figures row(int... parts) {
        Tally[] tallies = new Tally[parts.length];
        String[] ids = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            ids[i] = "p" + i;
            tallies[i] = new Tally("h", "", ids[i], parts[i]);
        }
        ScoreMeasure measure = Worlds.measure("m", null, List.of(), List.of(ids));
        return Layout.of(List.of(measure), List.of("h"), Map.of("m", List.of(tallies)));
    }

    @Test
    void noSmallFigureIsFoundBySubtractingRowsColumnsPartsOrCourthouses() {
        Worlds worlds = new Worlds(SEED);
        int attacked = 0;
        for (int i = 0; i < 90; i++) {
            Figures figures = worlds.next().figures();
            BitSet withheld = SmallCells.withheld(figures);
            BitSet small = SmallCells.small(figures);
            Attack attack = new Attack(figures, withheld);
            BitSet found = attack.solved();
            found.and(small);
            assertTrue(found.isEmpty(), "world " + i + " tells " + found);
            attacked += small.cardinality();
        }
        assertTrue(attacked > 400, "attacked " + attacked);
    }

    @Test
    void everySmallFigureCanBeAnyOfAtLeastElevenValues() {
        Worlds worlds = new Worlds(SEED + 1);
        Random random = new Random(SEED);
        int attacked = 0;
        for (int i = 0; i < 40; i++) {
            Figures figures = worlds.next().figures();
            BitSet withheld = SmallCells.withheld(figures);
            BitSet small = SmallCells.small(figures);
            Attack attack = new Attack(figures, withheld);
            for (int place = small.nextSetBit(0); place >= 0; place = small.nextSetBit(place + 1)) {
                if (random.nextInt(4) == 0) {
                    double width = attack.width(place);
                    assertTrue(
                            width > SmallCells.WIDTH - 1e-4, "world " + i + ", " + figures.cell(place) + ": " + width);
                    attacked++;
                }
            }
        }
        assertTrue(attacked > 60, "attacked " + attacked);
    }

    @Test
    void whatIsShownIsNeitherSmallNorNothingForFearOfBeingFound() {
        Worlds worlds = new Worlds(SEED + 2);
        int large = 0;
        int shown = 0;
        for (int i = 0; i < 50; i++) {
            Figures figures = worlds.next().figures();
            BitSet withheld = SmallCells.withheld(figures);
            for (int place = 0; place < figures.size(); place++) {
                boolean small = figures.value(place) > 0 && figures.value(place) < SmallCells.FEWEST;
                assertFalse(small && !withheld.get(place));
                assertFalse(figures.value(place) == 0 && withheld.get(place), "a zero is shown");
                large += small ? 0 : 1;
                shown += withheld.get(place) ? 0 : 1;
            }
        }
        assertTrue(shown > large / 2, "of " + large + " figures that may be shown, " + shown + " are");
    }

    @Test
    void aCorrectionBesideTheFirstVersionTellsNoSmallFigureEither() {
        Worlds worlds = new Worlds(SEED + 3);
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            Worlds.World world = worlds.next();
            Figures first = world.figures();
            BitSet before = SmallCells.withheld(first);
            Figures second = world.corrected(random).figures();
            BitSet shownAlike = new BitSet();
            for (int place = 0; place < first.size(); place++) {
                shownAlike.set(place, !before.get(place) && first.value(place) == second.value(place));
            }
            BitSet after = SmallCells.withheld(second, before, shownAlike);
            BitSet known = (BitSet) after.clone();
            known.andNot(shownAlike);
            BitSet found = new Attack(second, known).solved();
            found.and(SmallCells.small(second));
            assertTrue(found.isEmpty(), "world " + i + " tells " + found);
        }
    }
}
