package org.hearth.docket;

/**
 * Where the pieces of a board lie in the best plan found.
 *
 * @param at the place of each piece; {@link PlanPiece#NOWHERE} for one that found none
 * @param unplaced how many found none
 * @param moved how many that stood had to make room
 * @param cost the sum of the costs of all that were placed or moved
 * @param bound no plan that leaves no more unplaced and moves no more costs less than this
 * @param proved true where no plan is better in any of the three
 */
record PlanResult(int[] at, int unplaced, int moved, long cost, long bound, boolean proved) {
    PlanResult {
        at = at.clone();
    }

    /** The same with what is known of it: a bound at the cost proves the cost. */
    PlanResult known(long lowest, boolean certain) {
        return new PlanResult(at, unplaced, moved, cost, certain ? cost : Math.min(lowest, cost), certain);
    }

    long value() {
        return unplaced * PlanState.UNPLACED + moved * PlanState.MOVED + cost;
    }
}
