package org.hearth.input;

import java.util.Locale;
import org.hearth.terms.Problem;

/** What a writer made of the language guide's advice: took other words, or kept their own for a reason. */
public enum Outcome {
    TAKEN,
    /** Somebody else said it. */
    QUOTE,
    /** The law says it. */
    LEGAL,
    /** The young person calls it so. */
    MY_WORD,
    OTHER;

    /** The name on the wire: {@code my-word}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "outcome." + wire();
    }

    boolean isKept() {
        return this != TAKEN;
    }

    /**
     * The outcome of that wire name.
     *
     * @throws Problem bad input on {@code outcome} when there is none
     */
    public static Outcome of(String wire) {
        for (Outcome each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("outcome", "problem.unknown-word-outcome");
    }
}
