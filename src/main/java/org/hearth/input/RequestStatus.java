package org.hearth.input;

import java.util.Locale;

/** How far an asked input has come. */
public enum RequestStatus {
    ASKED,
    OPENED,
    DRAFTED,
    SUBMITTED,
    EXCUSED,
    /** Not submitted, not excused, and past its due date: derived, never stored. */
    OVERDUE;

    /** True while an answer is still expected. */
    public boolean isOpen() {
        return this != SUBMITTED && this != EXCUSED;
    }

    /** The key of this status's name in the message files. */
    public String key() {
        return "request." + name().toLowerCase(Locale.ROOT);
    }
}
