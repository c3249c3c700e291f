package org.hearth.progress;

import java.util.Locale;
import org.hearth.terms.Problem;

/** How the person who reports a count knows of it. */
public enum Known {
    /** The reporter saw it. */
    SEEN,
    /** The youth told the reporter. */
    YOUTH_TOLD,
    /** Somebody else told the reporter. */
    THIRD_PERSON,
    /** It stands in a record: a school's register, a placement's log. */
    RECORD;

    /** The name on the wire: {@code youth-told}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this source's name in the message files. */
    public String key() {
        return "known." + wire();
    }

    /**
     * The source of that wire name.
     *
     * @throws Problem bad input on {@code known} when there is none
     */
    public static Known of(String wire) {
        for (Known each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("known", "problem.unknown-known");
    }
}
