package org.hearth.court;

import java.time.LocalDate;
import java.util.Locale;

/** What the end of a clock means. */
public enum Effect {
    /** An act is owed by then; a last day on which the court is closed moves on to the next court day (CCP 12a). */
    DEADLINE,
    /** A deadline never to be passed: it ends with the last court day on or before it and does not move on. */
    WALL,
    /** An order or a period ends by itself; renew it before. It does not move on and nobody is late. */
    EXPIRY,
    /** Nothing may happen before then; the first court day after the wait is the earliest, and there is no latest. */
    WAIT,
    /** No count in the law: the court sets the day, or acts at once. */
    OPEN;

    /**
     * The last day, of a count that ends on {@code nominal}.
     *
     * @param before the last court day on or before it
     * @param after the first court day on or after it
     */
    LocalDate outer(LocalDate nominal, LocalDate before, LocalDate after) {
        return switch (this) {
            case WALL -> before;
            case EXPIRY -> nominal;
            case DEADLINE, WAIT, OPEN -> after;
        };
    }

    /** The name on the wire and in the tables: {@code deadline}, {@code wall}, {@code expiry}, {@code wait}, {@code open}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the message that says what this end means. */
    public String key() {
        return "court.effect." + wire();
    }
}
