package org.hearth.progress;

import java.util.Locale;
import org.hearth.terms.Problem;

/**
 * What everybody needs, and what an exploitive situation may have met.
 *
 * <p>Source: CDSS, Harm Reduction Series: Introduction (2018): "food, shelter, a sense of belonging, and affection".
 */
public enum NeedKind {
    FOOD,
    SHELTER,
    CLOTHING,
    PHONE,
    HEALTH,
    BELONGING,
    AFFECTION,
    MONEY,
    SAFETY;

    /** True for belonging and affection: they are said by the youth in the youth's words and rated by nobody. */
    public boolean inYouthsWordsOnly() {
        return this == BELONGING || this == AFFECTION;
    }

    /** The name on the wire: {@code food}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this need's name in the message files. */
    public String key() {
        return "need." + wire();
    }

    /**
     * The need of that wire name.
     *
     * @throws Problem bad input on {@code need} when there is none
     */
    public static NeedKind of(String wire) {
        for (NeedKind each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("need", "problem.unknown-need");
    }
}
