package org.hearth.progress;

import java.util.Locale;

/** What a measure is counted in. */
public enum Unit {
    TIMES,
    NIGHTS,
    DAYS,
    HOURS,
    CREDITS,
    PEOPLE;

    /** True where one calendar day holds at most one of it. */
    boolean perDay() {
        return this == DAYS || this == NIGHTS;
    }

    /** The name on the wire and in {@code measures.yaml}: {@code nights}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its message, which says a number of it: {@code 3 nights}. */
    public String key() {
        return "unit." + wire();
    }
}
