package org.hearth.calling;

import java.util.Locale;

/** What the judge decided in chambers. The order itself is written and signed with the case's orders. */
public enum ChambersOutcome {
    GRANTED,
    DENIED,
    /** Set for a hearing. */
    SET;

    /** The name on the wire: {@code granted}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this outcome's name in the message files. */
    public String key() {
        return "chambers.outcome." + wire();
    }
}
