package org.hearth.progress;

import java.util.Locale;

/** Which way a measure brings relief to the young person. */
public enum Relief {
    FEWER("progress.step.fewer"),
    MORE("progress.step.more"),
    SHORTER("progress.step.shorter"),
    SOONER("progress.step.sooner"),
    /** Neither way: both counts are said, and nothing is claimed. */
    NONE(null);

    private final String key;

    Relief(String key) {
        this.key = key;
    }

    /** True where the smaller number is the relief. */
    boolean isDown() {
        return this == FEWER || this == SHORTER || this == SOONER;
    }

    /** The name on the wire and in {@code measures.yaml}: {@code fewer}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the message that says a step of so many units; null for {@link #NONE}. */
    String key() {
        return key;
    }
}
