package org.hearth.post;

import java.util.Locale;

/** Why the steward gives a message up. */
public enum GivingUp {
    TOLD_OTHERWISE,
    WRONG_ADDRESS,
    NO_LONGER_NEEDED,
    OTHER;

    /** As the wire and the message files have it: {@code told-otherwise}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
