package org.hearth.docket;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at every plan, leaving out only what cannot be better than the best one known: fewest unplaced, then fewest of
 * those that stand moved, then the least cost. It goes on with the hearing that has the fewest places left. Complete,
 * unless its effort is used up first; then it says so.
 */
final class PlanSearch {
    /** Counting places further than this does not help to choose the next hearing. */
    private static final int ENOUGH = 8;

    /** The next hearing to place, what all cost at least, what of it is the next one's, and a move that must come. */
    private record Outlook(int next, long rest, long own, long move) {}

    private final PlanBoard board;
    private final PlanState state;
    private long effort;
    private PlanResult best;

    /**
     * @param effort how many places it may look at
     */
    PlanSearch(PlanBoard board, long effort) {
        this.board = board;
        this.state = new PlanState(board);
        this.effort = effort;
    }

    /** The best plan that is better than the one known, or that one. */
    PlanResult best(PlanResult known) {
        best = known;
        List<Integer> waiting = new ArrayList<>();
        for (int piece = 0; piece < board.asked(); piece++) {
            waiting.add(piece);
        }
        place(waiting, 0);
        boolean same = best.unplaced() == known.unplaced() && best.moved() == known.moved();
        return best.known(same ? known.bound() : 0, effort > 0);
    }

    /** Effort that is left; 0 when it gave up. */
    long effort() {
        return effort;
    }

    /**
     * @param waiting those still to be placed
     * @param given how many were given up
     */
    private void place(List<Integer> waiting, int given) {
        long so = given * PlanState.UNPLACED + state.moved() * PlanState.MOVED + state.cost();
        if (waiting.isEmpty()) {
            if (so < best.value()) {
                best = state.result();
            }
            return;
        }
        Outlook outlook = outlook(waiting);
        if (outlook == null || so + outlook.rest() + outlook.move() >= best.value()) {
            return;
        }
        List<Integer> others = new ArrayList<>(waiting);
        others.remove((Integer) outlook.next());
        long rest = so + outlook.rest() - outlook.own();
        choose(outlook.next(), others, given, rest + outlook.move());
        if (outlook.next() < board.asked() && rest + PlanState.UNPLACED < best.value()) {
            place(others, given + 1);
        }
    }

    /** What the waiting ones cost at least; null where one that had to move has nowhere to go. */
    private Outlook outlook(List<Integer> waiting) {
        int next = -1;
        int fewest = Integer.MAX_VALUE;
        long own = 0;
        long rest = 0;
        boolean room = true;
        for (int piece : waiting) {
            int count = 0;
            long least = piece < board.asked() ? PlanState.UNPLACED : -1;
            boolean free = false;
            PlanPiece each = board.piece(piece);
            for (int choice = 0; choice < each.choices() && (count < ENOUGH || !free); choice++) {
                int place = each.places()[choice];
                effort--;
                if (possible(piece, place)) {
                    least = count == 0 ? each.costs()[choice] : least;
                    count++;
                    free = free || state.free(piece, place);
                }
            }
            if (least < 0) {
                return null;
            }
            rest += least;
            room = room && (free || count == 0);
            if (count < fewest) {
                fewest = count;
                next = piece;
                own = least;
            }
        }
        return new Outlook(next, rest, own, room ? 0 : PlanState.MOVED);
    }

    /** Whether only those that stand at home, if anybody, are in the way. */
    private boolean possible(int piece, int place) {
        if (place == board.piece(piece).home()) {
            return false;
        }
        for (int other : state.clashes(piece, place)) {
            if (!state.atHome(other)) {
                return false;
            }
        }
        return state.fits(piece, place) || couldFit(piece, place);
    }

    private boolean couldFit(int piece, int place) {
        int left = state.left(place);
        for (int other : state.standingWith(place)) {
            left += board.piece(other).minutes();
        }
        return left >= board.piece(piece).minutes();
    }

    private void choose(int piece, List<Integer> others, int given, long rest) {
        PlanPiece each = board.piece(piece);
        for (int choice = 0; choice < each.choices() && effort > 0; choice++) {
            if (rest + each.costs()[choice] >= best.value()) {
                return;
            }
            effort--;
            if (possible(piece, each.places()[choice])) {
                List<Integer> inTheWay = state.clashes(piece, each.places()[choice]);
                inTheWay.forEach(state::eject);
                fit(piece, choice, others, inTheWay, given, -1);
                inTheWay.forEach(state::restore);
            }
        }
    }

    /** Places it once the sitting holds it; until then each of those that stand there in turn makes room. */
    private void fit(int piece, int choice, List<Integer> others, List<Integer> ejected, int given, int after) {
        PlanPiece each = board.piece(piece);
        int place = each.places()[choice];
        if (state.fits(piece, place)) {
            List<Integer> waiting = new ArrayList<>(others);
            waiting.addAll(ejected);
            state.put(piece, place, each.costs()[choice]);
            place(waiting, given);
            state.lift(piece);
            return;
        }
        for (int other : state.standingWith(place)) {
            if (other > after) {
                state.eject(other);
                List<Integer> more = new ArrayList<>(ejected);
                more.add(other);
                fit(piece, choice, others, more, given, other);
                state.restore(other);
            }
        }
    }
}
