package org.hearth.orders;

import java.util.Locale;

/** What a judicial officer has put their signature to. */
public enum SignatureAct {
    /** The record, so that its orders take effect. */
    SIGNED,
    /** A referee's order of removal, which had none before (WIC 249). */
    APPROVED;

    /** The key of this act's words in the message files; they take who, as what, and when. */
    public String key() {
        return "signing." + name().toLowerCase(Locale.ROOT);
    }
}
