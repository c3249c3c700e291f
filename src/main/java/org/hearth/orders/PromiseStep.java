package org.hearth.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hearth.terms.Role;

/**
 * One thing said of a promise.
 *
 * @param kind what was said
 * @param text what was delivered, why it was reopened, or the answer; null where this reader may not see it, and for a
 *     confirmation of what was reported
 * @param on the day it was delivered; null for everything else
 * @param by who delivered it; null for everything else, and where this reader may not see it
 * @param who who said so
 * @param role in which standing
 * @param agency for which agency; empty for the court and for somebody who stands for themself
 * @param at when it was said
 */
public record PromiseStep(
        Kind kind, String text, LocalDate on, String by, String who, Role role, String agency, Instant at) {
    /** What can be said of a promise. */
    public enum Kind {
        /** The one who owes it says that it was delivered. */
        REPORTED,
        /** The court confirms that it was: on what was reported, or on its own evidence. */
        CONFIRMED,
        /** The court opens it again, because it was not what was owed. */
        REOPENED,
        /** The one who owes it answers, because it is late. */
        REPLIED;

        /** The key of its name in the message files. */
        public String key() {
            return "promise.step." + name().toLowerCase(Locale.ROOT);
        }
    }
}
