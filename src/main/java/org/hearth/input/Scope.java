package org.hearth.input;

import java.util.Locale;
import org.hearth.terms.Problem;

/** How much of a held answer its holder lets go. */
public enum Scope {
    /** The words themselves, to those whom the rights table names. */
    ALL,
    /** Only that it was answered and when, in a line the court's words give; never the words. */
    SUMMARY,
    /** Nothing: it stays held. */
    NONE;

    /** The name on the wire: {@code all}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this scope's name in the message files. */
    public String key() {
        return "scope." + wire();
    }

    /**
     * The scope of that wire name.
     *
     * @throws Problem bad input on {@code scope} when there is none
     */
    public static Scope of(String wire) {
        for (Scope each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("scope", "problem.unknown-scope");
    }
}
