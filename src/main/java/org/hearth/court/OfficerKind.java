package org.hearth.court;

import java.util.Locale;

/** What kind of judicial officer sits, since not every kind's orders take effect alike. */
public enum OfficerKind {
    JUDGE,
    COMMISSIONER,
    REFEREE,
    TEMPORARY;

    /** True where an order of removal waits for a judge's approval (WIC 249). */
    public boolean removalWaitsForJudge() {
        return this == REFEREE;
    }

    /** True where the parties must have stipulated to this officer (Cal. Const. art. VI, 21). */
    public boolean needsStipulation() {
        return this == TEMPORARY;
    }

    /** The key of this kind's name in the message files. */
    public String key() {
        return "officer." + name().toLowerCase(Locale.ROOT);
    }
}
