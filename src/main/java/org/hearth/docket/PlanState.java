package org.hearth.docket;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the pieces of a board lie at one moment of planning; those that stand begin at home. */
final class PlanState {
    /** What an unplaced hearing weighs: more than any moves. */
    static final long UNPLACED = 1L << 50;
    /** What moving a hearing that stands weighs: more than any cost. */
    static final long MOVED = 1L << 32;

    private final PlanBoard board;
    private final PlanPlaces places;
    private final int[] at;
    private final int[] costs;
    private final int[] left;
    private final List<List<Integer>> byDay = new ArrayList<>();
    private final Map<Integer, BitSet> rooms = new HashMap<>();
    private int unplaced;
    private int moved;
    private long cost;

    PlanState(PlanBoard board) {
        this.board = board;
        this.places = board.places();
        this.at = new int[board.size()];
        this.costs = new int[board.size()];
        this.left = board.left();
        for (int day = 0; day < places.days(); day++) {
            byDay.add(new ArrayList<>());
        }
        for (int piece = 0; piece < board.size(); piece++) {
            at[piece] = board.piece(piece).home();
            if (at[piece] != PlanPiece.NOWHERE) {
                byDay.get(places.day(at[piece])).add(piece);
                room(at[piece]).set(first(at[piece]), last(piece, at[piece]));
            }
        }
        unplaced = board.asked();
    }

    /** Puts a piece that lies nowhere on a place. */
    void put(int piece, int place, int itsCost) {
        at[piece] = place;
        costs[piece] = itsCost;
        byDay.get(places.day(place)).add(piece);
        room(place).set(first(place), last(piece, place));
        left[places.sittingOf(place)] -= board.piece(piece).minutes();
        cost += itsCost;
        unplaced -= piece < board.asked() ? 1 : 0;
    }

    /** Takes a piece off its place. */
    void lift(int piece) {
        int place = at[piece];
        byDay.get(places.day(place)).remove((Integer) piece);
        room(place).clear(first(place), last(piece, place));
        left[places.sittingOf(place)] += board.piece(piece).minutes();
        cost -= costs[piece];
        at[piece] = PlanPiece.NOWHERE;
        costs[piece] = 0;
        unplaced += piece < board.asked() ? 1 : 0;
    }

    /** Takes a standing piece from home: it has to move. */
    void eject(int piece) {
        lift(piece);
        moved++;
    }

    /** Puts an ejected piece home again. */
    void restore(int piece) {
        put(piece, board.piece(piece).home(), 0);
        moved--;
    }

    /** The placed pieces that may not lie where they do if this one lies there. */
    List<Integer> clashes(int piece, int place) {
        List<Integer> clashes = new ArrayList<>(2);
        List<Integer> there = byDay.get(places.day(place));
        for (int i = 0; i < there.size(); i++) {
            int other = there.get(i);
            if (other != piece && board.clash(piece, place, other, at[other])) {
                clashes.add(other);
            }
        }
        return clashes;
    }

    /** Whether no placed piece forbids it and the sitting holds it. */
    boolean free(int piece, int place) {
        if (!fits(piece, place) || taken(piece, place)) {
            return false;
        }
        List<Integer> there = byDay.get(places.day(place));
        for (int i = 0; i < there.size(); i++) {
            int other = there.get(i);
            if (other != piece && board.clash(piece, place, other, at[other])) {
                return false;
            }
        }
        return true;
    }

    /** True only where the courtroom is taken in a minute of the place: most places are turned down by this alone. */
    private boolean taken(int piece, int place) {
        if (at[piece] != PlanPiece.NOWHERE) {
            return false;
        }
        int next = room(place).nextSetBit(first(place));
        return next >= 0 && next < last(piece, place);
    }

    private BitSet room(int place) {
        return rooms.computeIfAbsent(places.room(place), any -> new BitSet());
    }

    private int first(int place) {
        return places.minute(place) - places.earliest();
    }

    private int last(int piece, int place) {
        return first(place) + board.piece(piece).minutes();
    }

    /** Whether the sitting of a place still holds the piece's minutes. */
    boolean fits(int piece, int place) {
        return left(place) >= board.piece(piece).minutes();
    }

    /** Minutes that the sitting of a place still holds. */
    int left(int place) {
        return left[places.sittingOf(place)];
    }

    /** Those that stand in the sitting of a place, at home. */
    List<Integer> standingWith(int place) {
        return byDay.get(places.day(place)).stream()
                .filter(this::atHome)
                .filter(piece -> places.sittingOf(at[piece]) == places.sittingOf(place))
                .sorted()
                .toList();
    }

    /** Those of the hearings to be placed that lie on a place's day. */
    List<Integer> onDay(int place) {
        return byDay.get(places.day(place)).stream()
                .filter(piece -> piece < board.asked())
                .toList();
    }

    /** Whether a piece that stands has not been moved. */
    boolean atHome(int piece) {
        return piece >= board.asked() && at[piece] == board.piece(piece).home();
    }

    int at(int piece) {
        return at[piece];
    }

    int cost(int piece) {
        return costs[piece];
    }

    long cost() {
        return cost;
    }

    int unplaced() {
        return unplaced;
    }

    int moved() {
        return moved;
    }

    /** Fewest unplaced first, then fewest moved, then the least cost: one number, the lower the better. */
    long value() {
        return unplaced * UNPLACED + moved * MOVED + cost;
    }

    /** Where everything lies now. */
    PlanResult result() {
        return new PlanResult(at, unplaced, moved, cost, 0, false);
    }
}
