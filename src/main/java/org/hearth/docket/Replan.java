package org.hearth.docket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of the hearings of lost sittings: a preview until it is applied.
 *
 * @param id Hearth's key
 * @param reason why the sittings are lost
 * @param state how far it has come
 * @param sittings the lost sittings
 * @param moves where each hearing goes, by its new time
 * @param unplaced those that found no place, by their old time
 * @param cost the sum of the soft costs of all moves
 * @param bound no plan with as few unplaced and as few moves costs less
 * @param proved true where no plan has fewer unplaced, or fewer moves, or costs less
 * @param madeAt when it was previewed
 * @param appliedAt when it was applied; null before
 */
public record Replan(
        String id,
        LossReason reason,
        State state,
        List<Sitting> sittings,
        List<ReplanMove> moves,
        List<ReplanMove> unplaced,
        long cost,
        long bound,
        boolean proved,
        Instant madeAt,
        Instant appliedAt) {
    /** How far it has come. */
    public enum State {
        /** Nothing has changed yet. */
        PREVIEWED,
        /** Everything has moved; it can be undone on the same day. */
        APPLIED,
        /** Everything is where it was. */
        UNDONE;

        /** The name on the wire: {@code previewed}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of this state's name in the message files. */
        public String key() {
            return "replan.state." + wire();
        }
    }

    public Replan {
        sittings = List.copyOf(sittings);
        moves = List.copyOf(moves);
        unplaced = List.copyOf(unplaced);
    }

    /** How many of the moves make room for a hearing whose sitting is lost. */
    public long makingRoom() {
        return moves.stream().filter(move -> !move.lost()).count();
    }
}
