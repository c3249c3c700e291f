package org.hearth.orders;

import java.util.Locale;

/** Where a promise comes from. */
public enum PromiseKind {
    /** The court ordered it. */
    ORDER,
    /** The team's conference agreed on it. */
    AGREED;

    /** The key of its name in the message files. */
    public String key() {
        return "promise.kind." + name().toLowerCase(Locale.ROOT);
    }
}
