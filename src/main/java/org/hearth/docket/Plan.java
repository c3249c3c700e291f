package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Many hearings set at once: a preview, then applied a piece at a time.
 *
 * @param id Hearth's key
 * @param types the hearing types' ids
 * @param from the first day on which a limit lies
 * @param to the last such day
 * @param state how far it has come
 * @param total how many hearings are due
 * @param done how many are set
 * @param refused how many lost their place to somebody else meanwhile
 * @param unplaced how many found no place
 * @param cost the sum of the soft costs of all that found a place
 * @param bound no plan that leaves no more unplaced costs less
 * @param proved true where no plan leaves fewer unplaced or costs less
 * @param madeAt when it was made
 */
public record Plan(
        String id,
        List<String> types,
        LocalDate from,
        LocalDate to,
        State state,
        int total,
        int done,
        int refused,
        int unplaced,
        long cost,
        long bound,
        boolean proved,
        Instant madeAt) {
    private static final int PERCENT = 100;

    /** How far it has come. */
    public enum State {
        /** Nothing is set yet. */
        PREVIEWED,
        /** Some are set; it goes on where it stopped. */
        APPLYING,
        /** All that could be set are. */
        DONE,
        /** Somebody stopped it; what was set stays. */
        STOPPED;

        /** The name on the wire: {@code previewed}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of this state's name in the message files. */
        public String key() {
            return "plan.state." + wire();
        }
    }

    public Plan {
        types = List.copyOf(types);
    }

    /** By how much, in percent of the bound, the plan may at most cost more than the best there is. */
    public double gap() {
        long over = Math.max(0, cost - bound);
        return over == 0 ? 0 : Math.round(over * (double) PERCENT * PERCENT / Math.max(1, bound)) / (double) PERCENT;
    }

    /** How many wait to be set. */
    public int waiting() {
        return total - done - refused - unplaced;
    }

    /** True while there is something to set. */
    public boolean open() {
        return (state == State.PREVIEWED || state == State.APPLYING) && waiting() > 0;
    }
}
