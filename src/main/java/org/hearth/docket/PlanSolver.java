package org.hearth.docket;

/**
 * Finds the best plan for a board: fewest hearings unplaced, then fewest of those that stand moved to make room, then the
 * least cost. On small boards it is the best there is, and says so; on large ones the best found within its effort,
 * with a bound below which no such plan can cost. The same board gives the same plan.
 */
final class PlanSolver {
    /** So many places looked at make small boards certain and take large ones less than a second. */
    static final long EFFORT = 1_500_000;

    private static final int ROUNDS = 800;
    private static final int EACH = 200;
    private static final long LOOKS = 10_000_000;
    private static final long MOST_STIRS = 4_000_000;
    private static final long STIRS_EACH = 20_000;
    private static final double EPSILON = 1e-6;

    private final long effort;

    PlanSolver() {
        this(EFFORT);
    }

    /**
     * @param effort how many places it may look at to see every plan
     */
    PlanSolver(long effort) {
        this.effort = effort;
    }

    /** The best plan. */
    PlanResult solve(PlanBoard board) {
        PlanResult still = onto(board, firm(board.firm()));
        if (board.size() == board.asked() || still.unplaced() == hopeless(board)) {
            return still;
        }
        return new PlanSearch(board, effort).best(still);
    }

    /** The best plan where nothing that stands makes room. */
    private PlanResult firm(PlanBoard board) {
        int hopeless = hopeless(board);
        PlanFill fill = new PlanFill(board, LOOKS);
        PlanResult best = fill.better(fill.plain());
        best = fill.again(best, Math.min(MOST_STIRS, STIRS_EACH * board.asked()));
        PlanPrices prices = new PlanPrices(board, best.unplaced() - hopeless);
        long bound = 0;
        for (int round = 0; round < ROUNDS && bound < best.cost(); round += EACH) {
            bound = (long) Math.ceil(prices.raise(EACH, best.cost()) - EPSILON);
            PlanResult other = new PlanFill(board, LOOKS).priced(prices, best);
            if (other.unplaced() < best.unplaced()) {
                prices = new PlanPrices(board, other.unplaced() - hopeless);
                bound = 0;
            }
            best = other.value() < best.value() ? other : best;
        }
        boolean certain = best.unplaced() == hopeless && bound >= best.cost();
        best = best.known(bound, certain);
        return certain ? best : new PlanSearch(board, effort).best(best);
    }

    /** How many have no place whatever anybody does. */
    private static int hopeless(PlanBoard board) {
        int hopeless = 0;
        for (int piece = 0; piece < board.asked(); piece++) {
            hopeless += board.piece(piece).choices() == 0 ? 1 : 0;
        }
        return hopeless;
    }

    private static PlanResult onto(PlanBoard board, PlanResult still) {
        int[] at = new int[board.size()];
        for (int piece = 0; piece < at.length; piece++) {
            at[piece] = piece < board.asked()
                    ? still.at()[piece]
                    : board.piece(piece).home();
        }
        return new PlanResult(at, still.unplaced(), 0, still.cost(), still.bound(), still.proved());
    }
}
