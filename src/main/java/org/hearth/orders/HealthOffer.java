package org.hearth.orders;

import java.util.Locale;

/** Whether health care was offered on the return; never what was said or found. */
public enum HealthOffer {
    OFFERED,
    /** Still to be offered. */
    NOT_YET;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "back.health." + name().toLowerCase(Locale.ROOT);
    }
}
