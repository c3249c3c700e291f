package org.hearth.progress;

import java.util.Locale;

/** Which way a measure brings relief to the young person. */
public enum Relief {
    FEWER,
    MORE,
    SHORTER,
    SOONER,
    /** Neither way: both counts are said, and nothing is claimed. */
    NONE;

    /** True where the smaller number is the relief. */
    boolean isDown() {
        return this == FEWER || this == SHORTER || this == SOONER;
    }

    /** The key of the message that says a step of that many units. */
    String key() {
        return "progress.step." + name().toLowerCase(Locale.ROOT);
    }
}
