package org.hearth.post;

import java.util.Locale;

/** The way a youth, caregiver or parent agreed to be reached. */
public enum Channel {
    EMAIL,
    /** A text message, by the phone company's e-mail gateway. */
    TEXT,
    /** A person calls; nothing is sent. */
    CALL,
    /** Nothing at all. */
    NONE;

    /** Whether it needs an address that Hearth sends to. */
    public boolean isSent() {
        return this == EMAIL || this == TEXT;
    }

    /** As the wire and the message files have it: {@code email}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
