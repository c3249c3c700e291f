package org.hearth.progress;

import java.util.Locale;
import org.hearth.terms.Problem;

/** How much of a period its reporter could count; only whole periods are compared. */
public enum Extent {
    /** Every day. */
    WHOLE,
    /** Some of the days: the number is at least what happened. */
    PART,
    /** None: that nobody counted is said, and no number. */
    NOT;

    /** The name on the wire: {@code part}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return "extent." + wire();
    }

    /**
     * The extent of that wire name; {@link #WHOLE} for null.
     *
     * @throws Problem bad input on {@code counted} when there is none
     */
    public static Extent of(String wire) {
        for (Extent each : values()) {
            if (wire == null || each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("counted", "problem.unknown-extent");
    }
}
