package org.hearth.docket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Fills a board quickly and well: hearings with few places first, each where it is cheapest at the prices of now; then
 * each looks for a better place, where up to a few others may have to look again. Nothing that stands makes room.
 */
final class PlanFill {
    /** How long a chain of hearings that look again may grow to make way for one. */
    private static final int CHAIN = 6;
    /** How many others are asked to make way for one. */
    private static final int BREADTH = 60;
    /** From so many of its cheapest places a dear hearing tries one. */
    private static final int CHEAP = 60;
    /** So many others of that day look again with it. */
    private static final int SOME = 10;
    /** Prices are compared by so many parts of one. */
    private static final int FINE = 16;
    /** After so many tries it is asked again which hearings are dear. */
    private static final int TURNS = 200;
    /** How many others may have to look again for one hearing's better place. */
    private static final int GIVE_WAY = 3;

    private final PlanBoard board;
    private final Random random = new Random(1);
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

    /** The better of a plan that is known and of one made at those prices. */
    PlanResult priced(PlanPrices prices, PlanResult known) {
        PlanResult made = better(fill((piece, choice) -> (int) Math.round(prices.priced(piece, choice) * FINE)));
        return made.value() < known.value() ? made : known;
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
                boolean nowhere = state.at(piece) == PlanPiece.NOWHERE;
                again |= nowhere ? squeeze(piece) : improve(piece) || dear(piece) && save(piece);
            }
        }
        return state.result();
    }

    /**
     * Takes some hearings of a day on which a dear one would be cheap off their places and lets them look again in
     * another order, many times; what is no better is put back.
     */
    PlanResult again(PlanResult given, long looks) {
        take(given);
        effort = looks;
        List<Integer> dear = dearest().stream().filter(this::isDear).toList();
        for (int turn = 0; effort > 0 && !dear.isEmpty(); turn++) {
            if (turn % TURNS == TURNS - 1) {
                dear = dearest().stream().filter(this::isDear).toList();
            } else {
                stir(dear.get(random.nextInt(dear.size())));
            }
        }
        return state.result();
    }

    private boolean isDear(int piece) {
        return state.at(piece) == PlanPiece.NOWHERE || dear(piece);
    }

    private void stir(int piece) {
        PlanPiece each = board.piece(piece);
        int place = each.places()[random.nextInt(Math.min(each.choices(), CHEAP))];
        List<Integer> some = new ArrayList<>(state.onDay(place));
        Collections.shuffle(some, random);
        some = new ArrayList<>(some.subList(0, Math.min(some.size(), SOME)));
        some.remove((Integer) piece);
        some.add(0, piece);
        long value = state.value();
        int[] homes = some.stream().mapToInt(state::at).toArray();
        int[] costs = some.stream().mapToInt(state::cost).toArray();
        lift(some);
        effort -= SOME;
        boolean placed = some.stream().allMatch(this::cheapest);
        if (!placed && homes[0] != PlanPiece.NOWHERE || state.value() > value) {
            lift(some);
            for (int i = 0; i < homes.length; i++) {
                if (homes[i] != PlanPiece.NOWHERE) {
                    state.put(some.get(i), homes[i], costs[i]);
                }
            }
        }
    }

    private void lift(List<Integer> some) {
        some.stream().filter(each -> state.at(each) != PlanPiece.NOWHERE).forEach(state::lift);
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

    private boolean dear(int piece) {
        return state.cost(piece) > board.piece(piece).costs()[0];
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

    /** Places a piece that has no place; others make way along a chain, each to a place of its own. */
    private boolean squeeze(int piece) {
        return settle(piece, Integer.MAX_VALUE / 2, CHAIN, new HashSet<>());
    }

    /** Finds a piece a cheaper place; others make way along a chain for less than what is saved. */
    private boolean save(int piece) {
        int was = state.at(piece);
        int now = state.cost(piece);
        state.lift(piece);
        if (settle(piece, now - 1, CHAIN, new HashSet<>())) {
            return true;
        }
        state.put(piece, was, now);
        return false;
    }

    /**
     * Places a piece that lies nowhere.
     *
     * @param budget what its place and all that follows may cost
     * @param length how many more may make way one after the other
     * @param met those that were asked already: each is asked once
     */
    private boolean settle(int piece, int budget, int length, Set<Integer> met) {
        PlanPiece each = board.piece(piece);
        met.add(piece);
        for (int choice = 0; choice < each.choices() && each.costs()[choice] <= budget; choice++) {
            effort--;
            if (state.free(piece, each.places()[choice])) {
                state.put(piece, each.places()[choice], each.costs()[choice]);
                return true;
            }
        }
        int looked = 0;
        for (int choice = 0;
                length > 0
                        && looked < BREADTH
                        && choice < each.choices()
                        && each.costs()[choice] <= budget
                        && effort > 0;
                choice++) {
            effort--;
            List<Integer> others = state.clashes(piece, each.places()[choice]);
            if (others.size() == 1 && !met.contains(others.get(0))) {
                looked++;
                if (displace(piece, choice, others.get(0), budget, length, met)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean displace(int piece, int choice, int other, int budget, int length, Set<Integer> met) {
        PlanPiece each = board.piece(piece);
        int home = state.at(other);
        int cost = state.cost(other);
        state.lift(other);
        if (state.fits(piece, each.places()[choice])) {
            state.put(piece, each.places()[choice], each.costs()[choice]);
            if (settle(other, budget - each.costs()[choice] + cost, length - 1, met)) {
                return true;
            }
            state.lift(piece);
        }
        state.put(other, home, cost);
        return false;
    }
}
