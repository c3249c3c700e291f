package org.hearth.docket;

import java.util.Locale;
import org.hearth.access.OpenCase;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Why a judicial officer sets a date outside the law's limit; it is marked on the hearing and minuted (WIC 352, 682).
 *
 * @param kind the ground
 * @param facts the facts that require it, as the minutes will have them
 */
public record Basis(Kind kind, String facts) {
    private static final int LONGEST = 2000;

    /** The ground. */
    public enum Kind {
        /** Time was waived by the one whose time it is. */
        WAIVER,
        /** Good cause (WIC 352, 682; CRC 5.550). */
        GOOD_CAUSE,
        /** The court's own order. */
        COURT_ORDER;

        /** The name on the wire: {@code good-cause}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of this ground's name in the message files. */
        public String key() {
            return "basis." + wire();
        }

        /**
         * The ground of that wire name.
         *
         * @throws Problem bad input on {@code basis.kind} when there is none
         */
        public static Kind of(String wire) {
            for (Kind each : values()) {
                if (each.wire().equals(wire)) {
                    return each;
                }
            }
            throw Problem.badInput("basis.kind", "problem.unknown-basis");
        }
    }

    public Basis {
        if (kind == null) {
            throw Problem.badInput("basis.kind", "problem.unknown-basis");
        }
        if (facts == null || facts.isBlank() || facts.length() > LONGEST) {
            throw Problem.badInput("basis.facts", "problem.basis-facts", LONGEST);
        }
    }

    /**
     * Refuses a basis from one who is no judicial officer.
     *
     * @throws Problem 403
     */
    static void allow(OpenCase pass, Basis basis) {
        if (basis != null && pass.role() != Role.JUDGE) {
            throw Problem.notAllowed();
        }
    }
}
