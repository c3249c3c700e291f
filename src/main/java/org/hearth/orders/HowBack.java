package org.hearth.orders;

import java.util.Locale;

/** How a young person came back. Each is good news. */
public enum HowBack {
    OWN_DECISION,
    WITH_HELP,
    /** An adult found them. */
    FOUND,
    /** Taken on a warrant, so that the hours to a detention hearing run. */
    ON_WARRANT;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its sentence in the message files. */
    public String key() {
        return "back.how." + name().toLowerCase(Locale.ROOT);
    }
}
