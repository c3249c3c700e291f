package org.hearth.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Fills a board quickly and well: hearings with few places first, each where it is cheapest at the prices of now; then
 * each looks for a better place, where up to a few others may have to look again. Nothing that stands makes room.
 */
final class PlanFill {
    /** How long a chain of hearings that look again may grow to place one more. */
    private static final int CHAIN = 3;
    /** How many others may have to look again for one hearing's better place. */
    private static final int GIVE_WAY = 3;

    private final PlanBoard board;
    private PlanState state;
    private long effort;

    /**
     * @param effort how many places it may look at
     */
    PlanFill(PlanBoard board, long effort) {
        this.board = board;
        this.state = new PlanState(board);
        this.effort = effort;
    }

    /** A first plan, each hearing at its cheapest free place by its own costs. */
    PlanResult plain() {
        return fill((piece, choice) -> board.piece(piece).costs()[choice]);
    }

    /** A first plan at those prices. */
    PlanResult priced(PlanPrices prices) {
        return fill((piece, choice) -> (int) Math.round(prices.priced(piece, choice) * 16));
    }

    private PlanResult fill(IntBinaryOperator pricing) {
        state = new PlanState(board);
        List<Integer> order = IntStream.range(0, board.asked())
                .boxed()
                .sorted(Comparator.comparingInt(piece -> board.piece(piece).choices()))
                .toList();
        for (int piece : order) {
            PlanPiece each = board.piece(piece);
            int cheapest = -1;
            int least = Integer.MAX_VALUE;
            for (int choice = 0; choice < each.choices(); choice++) {
                int price = pricing.applyAsInt(piece, choice);
                if (price < least && state.free(piece, each.places()[choice])) {
                    least = price;
                    cheapest = choice;
                }
            }
            if (cheapest >= 0) {
                state.put(piece, each.places()[cheapest], each.costs()[cheapest]);
            }
        }
        return state.result();
    }

    /** Makes a plan better until nobody finds a better place, or the effort is used up. */
    PlanResult better(PlanResult given) {
        take(given);
        boolean again = true;
        while (again && effort > 0) {
            again = false;
            for (int piece : dearest()) {
                again |= state.at(piece) == PlanPiece.NOWHERE ? chain(piece, CHAIN, new ArrayList<>()) : improve(piece);
            }
        }
        return state.result();
    }

    private void take(PlanResult given) {
        state = new PlanState(board);
        for (int piece = 0; piece < board.asked(); piece++) {
            int place = given.at()[piece];
            if (place != PlanPiece.NOWHERE) {
                state.put(piece, place, cost(piece, place));
            }
        }
    }

    private int cost(int piece, int place) {
        PlanPiece each = board.piece(piece);
        int choice = IntStream.range(0, each.choices())
                .filter(i -> each.places()[i] == place)
                .findFirst()
                .orElseThrow();
        return each.costs()[choice];
    }

    /** Unplaced ones first, then those that pay most above their cheapest place. */
    private List<Integer> dearest() {
        return IntStream.range(0, board.asked())
                .filter(piece -> board.piece(piece).choices() > 0)
                .boxed()
                .sorted(Comparator.comparingInt(piece -> state.at(piece) == PlanPiece.NOWHERE
                        ? Integer.MIN_VALUE
                        : board.piece(piece).costs()[0] - state.cost(piece)))
                .toList();
    }

    private boolean improve(int piece) {
        PlanPiece each = board.piece(piece);
        int now = state.cost(piece);
        int was = state.at(piece);
        long value = state.value();
        for (int choice = 0; choice < each.choices() && each.costs()[choice] < now && effort > 0; choice++) {
            effort--;
            int place = each.places()[choice];
            List<Integer> others = state.clashes(piece, place);
            if (others.size() <= GIVE_WAY && shift(piece, was, choice, others, value)) {
                return true;
            }
        }
        return false;
    }

    /** Moves a piece and lets the others find new places; all or nothing, and only for the better. */
    private boolean shift(int piece, int was, int choice, List<Integer> others, long value) {
        PlanPiece each = board.piece(piece);
        int now = state.cost(piece);
        int[] homes = others.stream().mapToInt(state::at).toArray();
        int[] costs = others.stream().mapToInt(state::cost).toArray();
        others.forEach(state::lift);
        state.lift(piece);
        boolean placed = state.fits(piece, each.places()[choice]);
        if (placed) {
            state.put(piece, each.places()[choice], each.costs()[choice]);
            for (int i = 0; i < others.size() && placed; i++) {
                placed = cheapest(others.get(i));
            }
            if (placed && state.value() < value) {
                return true;
            }
            state.lift(piece);
        }
        others.stream().filter(other -> state.at(other) != PlanPiece.NOWHERE).forEach(state::lift);
        state.put(piece, was, now);
        for (int i = 0; i < others.size(); i++) {
            state.put(others.get(i), homes[i], costs[i]);
        }
        return false;
    }

    private boolean cheapest(int piece) {
        PlanPiece each = board.piece(piece);
        for (int choice = 0; choice < each.choices(); choice++) {
            effort--;
            if (state.free(piece, each.places()[choice])) {
                state.put(piece, each.places()[choice], each.costs()[choice]);
                return true;
            }
        }
        return false;
    }

    /** Places a piece; where none is free, one that is in the way looks for another place, and so on. */
    private boolean chain(int piece, int length, List<Integer> looking) {
        if (cheapest(piece)) {
            return true;
        }
        PlanPiece each = board.piece(piece);
        for (int choice = 0; length > 0 && choice < each.choices() && effort > 0; choice++) {
            effort--;
            int place = each.places()[choice];
            List<Integer> others = state.clashes(piece, place);
            if (others.size() == 1 && !looking.contains(others.get(0))) {
                int other = others.get(0);
                int home = state.at(other);
                int cost = state.cost(other);
                state.lift(other);
                if (state.fits(piece, place)) {
                    state.put(piece, place, each.costs()[choice]);
                    looking.add(piece);
                    if (chain(other, length - 1, looking)) {
                        return true;
                    }
                    looking.remove((Integer) piece);
                    state.lift(piece);
                }
                state.put(other, home, cost);
            }
        }
        return false;
    }
}
