package org.hearth.progress;

import java.util.Locale;

/** What is said of a youth beside goals and needs. */
public enum StrengthKind {
    /** What the youth likes and wants more of; said by the youth, or by the youth's attorney as told. */
    INTEREST,
    /** What the youth is good at or has done; anybody on the team may say so. */
    STRENGTH;

    /** The name on the wire: {@code interest}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this kind's name in the message files. */
    public String key() {
        return "strength." + wire();
    }
}
