package org.hearth.notice;

import java.util.Arrays;
import java.util.Locale;
import org.hearth.terms.Problem;

/** How a party stands toward notice. */
public enum PartyStanding {
    /** Is served as the law says. */
    REACHABLE,
    /** Whereabouts unknown: still owed; publication where the court orders it, grandparents in WIC 294. */
    WHEREABOUTS_UNKNOWN,
    /** Has relinquished the child (WIC 294). */
    RELINQUISHED,
    /** An alleged father who denies parentage (WIC 294). */
    DENIES,
    /** Parental rights have ended. */
    TERMINATED,
    DECEASED;

    /** True where no notice of any kind is owed any more. */
    public boolean isOver() {
        return this == TERMINATED || this == DECEASED;
    }

    /** The name on the wire: {@code whereabouts_unknown}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words in the message files. */
    public String key() {
        return "party.standing." + wire();
    }

    /**
     * The standing of that word; {@link #REACHABLE} for null.
     *
     * @throws Problem bad input on {@code standing} when there is none
     */
    public static PartyStanding of(String word) {
        if (word == null) {
            return REACHABLE;
        }
        String tidy = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(each -> each.wire().equals(tidy))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("standing", "problem.unknown-party-standing"));
    }
}
