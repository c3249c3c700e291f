package org.hearth.orders;

import java.util.Locale;

/** How a person took part in a hearing. Source: WIC 349, 679.5; CRC 3.672; a letter counts as taking part. */
public enum Presence {
    ROOM,
    VIDEO,
    AUDIO,
    LETTER,
    ABSENT;

    /** The key of this way's name in the message files. */
    public String key() {
        return "presence." + name().toLowerCase(Locale.ROOT);
    }
}
