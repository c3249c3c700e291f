package org.hearth.orders;

import java.util.Locale;

/** Where a warrant stands. */
public enum WarrantState {
    /** None was asked for; no row has it. */
    NONE,
    REQUESTED,
    DENIED,
    /** Issued and held to a day: it is entered nowhere. */
    HELD,
    /** In the police systems. */
    ACTIVE,
    RECALL_ORDERED,
    /** An agency has confirmed that it is out of the police systems. */
    RECALL_CONFIRMED,
    /** Ended by the eighteenth birthday. */
    EXPIRED;

    /** True while it waits for the court, or is issued and not recalled. */
    public boolean stands() {
        return this == REQUESTED || isIssued();
    }

    /** True for what a recall would end. */
    public boolean isIssued() {
        return this == HELD || this == ACTIVE;
    }

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "warrant.state." + name().toLowerCase(Locale.ROOT);
    }
}
