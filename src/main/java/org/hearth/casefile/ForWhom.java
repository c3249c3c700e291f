package org.hearth.casefile;

import java.util.Locale;

/** For whom a youth asks for a name and pronouns; the wider one waits for the youth's attorney, the narrower one never. */
public enum ForWhom {
    /** The youth's attorney alone: nobody else is told, and no page or paper says it. */
    COUNSEL,
    /** Everybody at the table, as the rights table lets them read it. */
    TABLE;

    /** The name on the wire: {@code counsel}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return "name.for." + wire();
    }
}
