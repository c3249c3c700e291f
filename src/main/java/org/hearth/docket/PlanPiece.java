package org.hearth.docket;

/**
 * One hearing of a plan: one to be placed, or one that stands and may make room.
 *
 * @param attending the case and whose time it takes
 * @param minutes how long
 * @param places where it may lie as far as everything that cannot move allows, the cheapest first
 * @param costs what each of these places costs it, its soft rules against the calendar as it stands
 * @param home where it stands; {@link #NOWHERE} for one to be placed
 * @param beyond what any place costs at least that was left out; {@link Integer#MAX_VALUE} where none was
 */
record PlanPiece(Attending attending, int minutes, int[] places, int[] costs, int home, int beyond) {
    /** The place of a hearing that has none. */
    static final int NOWHERE = -1;

    /** One with all its places. */
    PlanPiece(Attending attending, int minutes, int[] places, int[] costs, int home) {
        this(attending, minutes, places, costs, home, Integer.MAX_VALUE);
    }

    /** The same with fewer places. */
    PlanPiece only(int[] fewer, int[] theirCosts) {
        return new PlanPiece(attending, minutes, fewer, theirCosts, home, beyond);
    }

    /** How many places it has. */
    int choices() {
        return places.length;
    }
}
