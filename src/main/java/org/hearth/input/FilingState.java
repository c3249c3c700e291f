package org.hearth.input;

import java.util.Locale;

/** How far a version has come: what was sent is not filed, and what was filed is not served. */
public enum FilingState {
    SENT,
    FILED,
    SERVED;

    /** The key of its words in the message files. */
    public String key() {
        return "filing.state." + name().toLowerCase(Locale.ROOT);
    }
}
