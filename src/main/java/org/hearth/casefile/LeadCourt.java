package org.hearth.casefile;

import java.util.Locale;

/** Which court leads where a youth is under both jurisdictions (WIC 241.1(e); the county's dual-status protocol). */
public enum LeadCourt {
    DEPENDENCY,
    DELINQUENCY;

    /** The key of its name in the message files. */
    public String key() {
        return "lead-court." + name().toLowerCase(Locale.ROOT);
    }
}
