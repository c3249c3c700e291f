package org.hearth.input;

import java.util.Locale;

/** What an alarm tells of: each is said plainly and at once. */
public enum AlarmKind {
    /** Somebody is in danger now. */
    DANGER,
    /** Somebody is hurt. */
    INJURY,
    /** Somebody was threatened. */
    THREAT;

    /** The key of this kind's name in the message files. */
    public String key() {
        return "alarm." + name().toLowerCase(Locale.ROOT);
    }
}
