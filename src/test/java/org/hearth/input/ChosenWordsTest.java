package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.hearth.wording.RuleNote;
import org.junit.jupiter.api.Test;

/** What counts of a writer's choices, and what of the counts is shown. */
class ChosenWordsTest {
    private static final ChosenWords NONE = new ChosenWords(List.of());
    private static final String NOW = "2026-11";

    @Test
    void theSameChoiceCountsOnceHoweverOftenItIsSent() {
        ChosenWords once = NONE.with(choice("runaway", Outcome.QUOTE), NOW);
        assertSame(once, once.with(choice("runaway", Outcome.QUOTE), "2026-12"));
        ChosenWords twoPlaces = once.with(choice("ran away", Outcome.QUOTE), NOW);
        assertEquals(2, twoPlaces.kept().size());
        assertEquals(1, twoPlaces.counted().size());
    }

    @Test
    void aReasonGivenAnewStandsInPlaceOfTheFirst() {
        ChosenWords changed =
                NONE.with(choice("runaway", Outcome.QUOTE), NOW).with(choice("runaway", Outcome.LEGAL), NOW);
        assertEquals(List.of(choice("runaway", Outcome.LEGAL)), changed.kept());
        assertEquals(1, changed.counted().size());
    }

    @Test
    void whatIsTakenBackCountsNoMoreInTheMonthInWhichItCounted() {
        ChosenWords.Cell cell = new ChosenWords.Cell("strength", "RUNAWAY", Outcome.TAKEN);
        ChosenWords taken = NONE.with(choice("runaway", Outcome.TAKEN), "2026-10");
        assertEquals(Map.of(cell, "2026-10"), taken.counted());
        assertEquals(List.of(), taken.kept());
        assertEquals(Map.of(), taken.without(choice("runaway", Outcome.TAKEN)).counted());
    }

    @Test
    void countsUnderFiveAreInNoSum() {
        List<RuleUse> uses = RuleUses.of(
                List.of(
                        row("RUNAWAY", Outcome.QUOTE, 7),
                        row("RUNAWAY", Outcome.LEGAL, 2),
                        row("RUNAWAY", Outcome.TAKEN, 4),
                        row("NEVER", Outcome.OTHER, 4),
                        row("GONE", Outcome.OTHER, 9)),
                List.of(note("RUNAWAY"), note("NEVER")));
        assertEquals(1, uses.size());
        assertEquals(7, uses.get(0).kept());
        assertEquals(Map.of(Outcome.QUOTE, 7), uses.get(0).because());
        assertEquals(0, uses.get(0).taken());
    }

    @Test
    void smallReasonsAreSummedOnlyWhereTheyAreManyTogether() {
        RuleUse use = RuleUses.of(
                        List.of(row("NEVER", Outcome.OTHER, 3), row("NEVER", Outcome.LEGAL, 3)), List.of(note("NEVER")))
                .get(0);
        assertEquals(6, use.kept());
        assertEquals(Map.of(), use.because());
    }

    private static WordChoice choice(String words, Outcome outcome) {
        return new WordChoice("strength", "RUNAWAY", words, outcome);
    }

    private static Object[] row(String rule, Outcome outcome, int times) {
        return new Object[] {rule, outcome, (long) times};
    }

    private static RuleNote note(String rule) {
        return new RuleNote(rule, "wording", "Why.", "A guide", List.of(), List.of());
    }
}
