package org.hearth.orders;

import java.util.Locale;

/** What makes it an absence: one of the two that the law names. Coming home late is neither (WIC 16501.35). */
public enum AbsenceGround {
    /** The agency does not know where the young person is. */
    WHEREABOUTS_UNKNOWN,
    /** They are in a place that the court has not approved and that may be a risk. */
    PLACE_NOT_APPROVED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "absence.ground." + name().toLowerCase(Locale.ROOT);
    }
}
