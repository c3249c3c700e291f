package org.hearth.calling;

import java.util.Locale;

/** How a matter came onto a day's list after it was made. */
public enum AddOnKind {
    /** Somebody asked for it. */
    ADD_ON,
    /** The youth or a party came in and is here. */
    WALK_ON;

    /** The name on the wire: {@code walk-on}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this kind's name in the message files. */
    public String key() {
        return "addon." + wire();
    }
}
