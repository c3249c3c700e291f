package org.hearth.access;

import java.util.Locale;

/** How far a link has come. */
public enum LinkState {
    WAITING,
    OPENED,
    EXPIRED,
    ENDED;

    /** The key of this state's name in the message files. */
    public String key() {
        return "link.state." + name().toLowerCase(Locale.ROOT);
    }
}
