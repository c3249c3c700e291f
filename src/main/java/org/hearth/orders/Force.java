package org.hearth.orders;

import java.util.Locale;

/** Whether an order binds anybody yet. */
public enum Force {
    /** No judicial officer has signed it: it has no effect. */
    UNSIGNED,
    /** A referee has signed it, and it takes a child from home: no effect before a judge approves it (WIC 249). */
    WAITS_FOR_JUDGE,
    IN_EFFECT;

    /** The key of this word in the message files. */
    public String key() {
        return "order.force." + name().toLowerCase(Locale.ROOT);
    }
}
