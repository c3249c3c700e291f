package org.hearth.orders;

import java.util.Locale;

/** What became of what the court said it would ask about. */
public enum RememberedState {
    STANDING,
    /** The court has asked. */
    ASKED,
    SET_ASIDE;

    /** The key of this state's name in the message files. */
    public String key() {
        return "ledger.state." + name().toLowerCase(Locale.ROOT);
    }
}
