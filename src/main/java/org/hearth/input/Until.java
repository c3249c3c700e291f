package org.hearth.input;

import java.time.LocalDate;
import java.util.Locale;

/** When a release ends by itself; whoever gave it may take it back at any time before. */
public enum Until {
    /** Only by being taken back. */
    TAKEN_BACK,
    /** With the day of the hearing it was given for, also after the hearing has moved. */
    HEARING,
    /** With a day. */
    DATE,
    /** With the eighteenth birthday. */
    MAJORITY;

    /** True once it is over. */
    boolean isOver(LocalDate on, LocalDate hearing, boolean grown, LocalDate today) {
        return switch (this) {
            case TAKEN_BACK -> false;
            case HEARING -> today.isAfter(hearing);
            case DATE -> today.isAfter(on);
            case MAJORITY -> grown;
        };
    }

    /** The name on the wire: {@code taken-back}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "until." + wire();
    }
}
