package org.hearth.orders;

import java.util.Locale;

/** How far a hearing's record has come. */
public enum RecordState {
    /** Written down by a clerk or a judicial officer; its orders bind nobody yet. */
    RECORDED,
    /** Signed by a judicial officer over its hash; final. A correction is a new version with a reason. */
    SIGNED,
    /** Signed, and each of its orders stands in the county's case management system. */
    ENTERED;

    /** The key of this state's name in the message files. */
    public String key() {
        return "record." + name().toLowerCase(Locale.ROOT);
    }
}
