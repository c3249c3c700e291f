package org.hearth.docket;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearth.docket.Engaged.Presence;

/**
 * What a plan is made on: the hearings to be placed, those that stand and may make room, and what two of them may not
 * do. Whatever cannot move has already taken its places out of the pieces'.
 */
final class PlanBoard {
    private final PlanPlaces places;
    private final List<PlanPiece> pieces;
    private final int asked;
    private final int[] left;
    private final BitSet[] meet;
    private final BitSet[] apart;

    /**
     * @param asked the hearings to be placed
     * @param standing those that may make room
     * @param left minutes that each sitting still holds while those that stand stay, by the sitting's number
     */
    PlanBoard(PlanPlaces places, List<PlanPiece> asked, List<PlanPiece> standing, int[] left) {
        this.places = places;
        this.pieces = new ArrayList<>(asked);
        this.pieces.addAll(standing);
        this.asked = asked.size();
        this.left = left.clone();
        this.meet = bits();
        this.apart = bits();
        tie();
    }

    private BitSet[] bits() {
        return IntStream.range(0, pieces.size()).mapToObj(any -> new BitSet()).toArray(BitSet[]::new);
    }

    private void tie() {
        Map<String, List<Integer>> ofCase = new HashMap<>();
        Map<String, List<Integer>> needed = new HashMap<>();
        Map<String, List<Integer>> wanted = new HashMap<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            int each = piece;
            Attending attending = pieces.get(piece).attending();
            put(ofCase, attending.caseId(), each);
            attending
                    .persons()
                    .forEach((person, presence) -> put(presence == Presence.TEAM ? wanted : needed, person, each));
        }
        ofCase.values().forEach(same -> pair(meet, same, same));
        needed.forEach((person, those) -> {
            pair(meet, those, those);
            pair(meet, those, wanted.getOrDefault(person, List.of()));
        });
        for (int piece = 0; piece < pieces.size(); piece++) {
            for (String other : pieces.get(piece).attending().apart()) {
                pair(apart, List.of(piece), ofCase.getOrDefault(other, List.of()));
            }
        }
    }

    private static void put(Map<String, List<Integer>> map, String key, int piece) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(piece);
    }

    private static void pair(BitSet[] tied, List<Integer> some, List<Integer> others) {
        for (int one : some) {
            for (int other : others) {
                if (one != other) {
                    tied[one].set(other);
                    tied[other].set(one);
                }
            }
        }
    }

    /** Whether two hearings may not both lie there. */
    boolean clash(int one, int placeOfOne, int other, int placeOfOther) {
        if (apart[one].get(other) && places.half(placeOfOne) == places.half(placeOfOther)) {
            return true;
        }
        int from = places.minute(placeOfOne);
        int otherFrom = places.minute(placeOfOther);
        boolean overlap = from < otherFrom + piece(other).minutes()
                && otherFrom < from + piece(one).minutes();
        return overlap
                && (places.room(placeOfOne) == places.room(placeOfOther)
                        || places.officer(placeOfOne) == places.officer(placeOfOther)
                        || meet[one].get(other));
    }

    /** Why two hearings may not both lie there; asked only where they clash. */
    HardRule rule(int one, int placeOfOne, int other, int placeOfOther) {
        if (apart[one].get(other) && places.half(placeOfOne) == places.half(placeOfOther)) {
            return HardRule.KEEP_APART;
        }
        if (places.room(placeOfOne) == places.room(placeOfOther)) {
            return HardRule.ROOM_BUSY;
        }
        return places.officer(placeOfOne) == places.officer(placeOfOther) ? HardRule.JUDGE_BUSY : HardRule.COUNSEL_BUSY;
    }

    PlanPlaces places() {
        return places;
    }

    PlanPiece piece(int piece) {
        return pieces.get(piece);
    }

    /** How many pieces there are: first those to be placed, then those that stand. */
    int size() {
        return pieces.size();
    }

    /** How many are to be placed. */
    int asked() {
        return asked;
    }

    /** Minutes each sitting still holds while those that stand stay. */
    int[] left() {
        return left.clone();
    }

    /** The same board where nothing that stands makes room: only the places that are free as it is. */
    PlanBoard firm() {
        PlanState standing = new PlanState(this);
        List<PlanPiece> fewer = new ArrayList<>();
        for (int piece = 0; piece < asked; piece++) {
            int each = piece;
            PlanPiece whole = pieces.get(piece);
            int[] free = IntStream.range(0, whole.choices())
                    .filter(choice -> standing.fits(each, whole.places()[choice])
                            && standing.clashes(each, whole.places()[choice]).isEmpty())
                    .toArray();
            fewer.add(whole.only(
                    IntStream.of(free).map(choice -> whole.places()[choice]).toArray(),
                    IntStream.of(free).map(choice -> whole.costs()[choice]).toArray()));
        }
        return new PlanBoard(places, fewer, List.of(), left);
    }
}
