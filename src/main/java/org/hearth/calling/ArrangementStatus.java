package org.hearth.calling;

import java.util.Locale;

/** How far something arranged for a hearing has come; {@link ArrangementKind} says which steps follow which. */
public enum ArrangementStatus {
    NEEDED,
    /** The transport or production order has gone to the facility. */
    ORDERED,
    /** The interpreter is asked for at the agency. */
    BOOKED,
    CONFIRMED,
    /** The youth has been brought. */
    ARRIVED,
    /** The interpreter is in the courthouse. */
    PRESENT,
    /** Somebody wants to take part from elsewhere. */
    WANTED,
    /** The link was tried with that person and works. */
    TESTED,
    CONNECTED,
    /** The facility or the agency cannot. */
    FELL_THROUGH,
    CANCELLED;

    /** True while nobody can count on it yet. */
    public boolean open() {
        return this == NEEDED || this == ORDERED || this == BOOKED || this == WANTED || this == FELL_THROUGH;
    }

    /** True once it is there. */
    public boolean there() {
        return this == ARRIVED || this == PRESENT || this == CONNECTED;
    }

    /** The name on the wire: {@code fell-through}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this status's name in the message files. */
    public String key() {
        return "arrangement.status." + wire();
    }
}
