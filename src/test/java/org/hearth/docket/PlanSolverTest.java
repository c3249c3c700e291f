package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The planner against every plan there is, on hundreds of small random calendars whose seeds are their numbers. */
class PlanSolverTest {
    private static PlanResult same(long seed, int mostLost, int mostStanding) {
        PlanPuzzle puzzle = new PlanPuzzle(seed, mostLost, mostStanding);
        PlanBoard board = puzzle.board();
        PlanResult result = new PlanSolver(50_000_000).solve(board);
        long[] found = {result.unplaced(), result.moved(), result.cost()};
        assertArrayEquals(puzzle.optimum(), found, "seed " + seed);
        assertNull(puzzle.broken(result, board.places()), "seed " + seed);
        assertTrue(result.proved(), "seed " + seed);
        assertEquals(result.cost(), result.bound(), "seed " + seed);
        return result;
    }

    @Test
    void aLostSittingsMovesAndCostAreTheFewestAndLeastThereAre() {
        int makingRoom = 0;
        int unplaced = 0;
        for (long seed = 0; seed < 1000; seed++) {
            PlanResult result = seed < 700 ? same(seed, 4, 8) : same(seed, 7, 12);
            makingRoom += Math.min(1, result.moved());
            unplaced += Math.min(1, result.unplaced());
        }
        assertTrue(makingRoom > 100 && unplaced > 100, makingRoom + " make room, " + unplaced + " are not all placed");
    }

    @Test
    void aSmallPlanIsTheBestThereIs() {
        for (long seed = 2000; seed < 2300; seed++) {
            same(seed, 7, 0);
        }
    }

    @Test
    void aPlanOnAFullCalendarBreaksNoHardRule() {
        PlanMeasure.Measured tight = new PlanMeasure().tight(60);
        assertEquals(List.of(), tight.broken());
        assertTrue(tight.unplaced() < 60 && tight.cost() >= tight.bound(), tight.say());
    }
}
