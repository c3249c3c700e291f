package org.hearth.court;

import java.util.Locale;

/** What the end of a clock means. */
public enum Effect {
    /** An act is owed by then; a last day on which the court is closed moves on to the next court day (CCP 12a). */
    DEADLINE,
    /** A deadline never to be passed; it does not move on. */
    WALL,
    /** An order or a period ends by itself; renew it before. It does not move on and nobody is late. */
    EXPIRY,
    /** Nothing may happen before then; the first court day after the wait is the earliest, and there is no latest. */
    WAIT,
    /** No count in the law: the court sets the day, or acts at once. */
    OPEN;

    /** True where a last day on which the court is closed moves on to the next court day. */
    boolean movesOn() {
        return this != WALL && this != EXPIRY;
    }

    /** The last part of the key of the message that explains this end. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
