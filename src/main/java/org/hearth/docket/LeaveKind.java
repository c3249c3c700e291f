package org.hearth.docket;

import java.util.Locale;

/** What a leave is, as far as a calendar needs to know; why is nobody's business. */
public enum LeaveKind {
    VACATION,
    ILLNESS,
    TRAINING,
    OTHER;

    /** The name on the wire: {@code vacation}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this kind's name in the message files. */
    public String key() {
        return "leave." + wire();
    }
}
