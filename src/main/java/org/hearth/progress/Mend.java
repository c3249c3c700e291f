package org.hearth.progress;

import java.util.Locale;
import org.hearth.terms.Problem;

/** Why a count was corrected: a code, so that no free text about a youth stands beside a number. */
public enum Mend {
    /** It was counted wrong. */
    MISCOUNTED,
    /** A record came to light, or was read wrong. */
    RECORD,
    /** The days were other days. */
    DAYS,
    /** Something was counted twice. */
    TWICE,
    /** The youth or somebody near said it was otherwise. */
    TOLD;

    /** The name on the wire: {@code miscounted}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return "mend." + wire();
    }

    /**
     * The reason of that wire name.
     *
     * @throws Problem bad input on {@code reason} when there is none
     */
    public static Mend of(String wire) {
        for (Mend each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("reason", "problem.unknown-mend");
    }
}
