package org.hearth.progress;

import java.util.Locale;
import org.hearth.terms.Problem;

/** How far a need is met. */
public enum Rating {
    UNMET,
    PARTLY,
    MET;

    /** The name on the wire: {@code partly}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this rating's name in the message files. */
    public String key() {
        return "rating." + wire();
    }

    /**
     * The rating of that wire name.
     *
     * @throws Problem bad input on {@code rating} when there is none
     */
    public static Rating of(String wire) {
        for (Rating each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("rating", "problem.unknown-rating");
    }
}
