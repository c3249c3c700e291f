package org.hearth.calling;

import java.util.Locale;

/** How a waiver was given: a personal one is the person's own, said in court or signed. */
public enum WaiverManner {
    PERSONAL,
    THROUGH_COUNSEL;

    /** The name on the wire: {@code through-counsel}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this manner's name in the message files. */
    public String key() {
        return "waiver.manner." + wire();
    }
}
