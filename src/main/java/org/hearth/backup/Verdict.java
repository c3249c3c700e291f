package org.hearth.backup;

import java.time.Instant;
import java.util.Locale;

/**
 * What a backup's trial found.
 *
 * @param why what is wrong, or what could not be done, as a line of the messages; null where all stood
 * @param at null before the trial
 */
public record Verdict(State state, String why, Instant at) {
    /** How far it stood. */
    public enum State {
        /** No trial yet, or it was broken off. */
        UNTRIED,
        /** Put back into a fresh place: every count, every hash and the audit's whole chain agree. */
        VERIFIED,
        /** Read and opened to its last byte, but not put back: this database's user may make no fresh place. */
        READ,
        /** It cannot be relied upon. */
        FAILED;

        /** As the wire and the message files have it. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Verdict NONE = new Verdict(State.UNTRIED, null, null);

    /** Whether older ones may go for it. */
    boolean isProved() {
        return state == State.VERIFIED || state == State.READ;
    }
}
