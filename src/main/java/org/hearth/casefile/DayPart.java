package org.hearth.casefile;

import java.util.Locale;
import org.hearth.terms.Problem;

/** The half of the day in which a young person would rather come to court. */
public enum DayPart {
    MORNING,
    AFTERNOON;

    private static final String ANY = "any";

    /** The name on the wire: {@code morning}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return keyOf(this);
    }

    /** The key of a wish's name in the message files, that of none too. */
    public static String keyOf(DayPart part) {
        return "wish.part." + wireOf(part);
    }

    /** The name on the wire of a wish; {@code any} for none. */
    public static String wireOf(DayPart part) {
        return part == null ? ANY : part.wire();
    }

    /**
     * The part of that wire name; null for {@code any}.
     *
     * @throws Problem bad input on {@code part} when it is none of the three
     */
    public static DayPart of(String wire) {
        for (DayPart each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        if (ANY.equals(wire)) {
            return null;
        }
        throw Problem.badInput("part", "problem.unknown-part-of-day");
    }
}
