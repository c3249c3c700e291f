package org.hearth.orders;

import java.util.Locale;
import org.hearth.terms.Problem;

/**
 * Which promises are asked for.
 *
 * @param agency who owes them, exactly as the order or the agreement names them; null for everybody
 * @param state how far they have come
 * @param mine true for those that name the asker's own agency, or the asker
 */
public record PromiseFilter(String agency, State state, boolean mine) {
    /** How far a promise has come, as a list is filtered by it. */
    public enum State {
        /** Everything not closed: to come, late, or reported and not yet confirmed. */
        OWED,
        /** Not yet due. */
        OPEN,
        LATE,
        /** Reported as delivered, waiting for the court. */
        REPORTED,
        DONE,
        /** Owed or done; what was lifted is left out. */
        ALL;

        /** The name on the wire: {@code reported}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name in the message files. */
        public String key() {
            return "promises.state." + wire();
        }

        /**
         * The state of that wire name; {@link #OWED} for none.
         *
         * @throws Problem bad input on {@code state} when there is none such
         */
        public static State of(String wire) {
            if (wire == null || wire.isBlank()) {
                return OWED;
            }
            for (State each : values()) {
                if (each.wire().equals(wire.strip())) {
                    return each;
                }
            }
            throw Problem.badInput("state", "problem.unknown-promise-state");
        }
    }

    public PromiseFilter {
        agency = agency == null || agency.isBlank() ? null : agency.strip();
        state = state == null ? State.OWED : state;
    }

    /** Everything that is owed, of one agency or of all. */
    public static PromiseFilter owedBy(String agency) {
        return new PromiseFilter(agency, State.OWED, false);
    }
}
