package org.hearth.bench;

import java.util.Locale;

/** What may keep a day from closing. */
public enum DayThing {
    /** A hearing that was heard and is not recorded. */
    RECORD,
    /** A record that is not signed. */
    SIGN,
    /** A referee's removal that no judge has approved. */
    APPROVE,
    /** A signed order that does not stand in the county's system. */
    ENTER;

    /** The key of its words in the message files. */
    public String key() {
        return "dayend." + name().toLowerCase(Locale.ROOT);
    }
}
