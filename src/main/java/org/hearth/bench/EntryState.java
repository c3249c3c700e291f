package org.hearth.bench;

import java.util.Locale;

/** How an entry of a pack stands to what the court has now. */
public enum EntryState {
    /** The hearing stands as it did when the pack was made. */
    READY(true),
    /** The hearing was changed since, on the same day: checked in, called, put an hour later. */
    CHANGED(true),
    /** Somebody has recorded the hearing since, unsigned; taking the entry writes a newer version. */
    RECORDED(true),
    /** This very entry is in the record already. */
    TAKEN(false),
    /** Something of it is not written to its end. */
    INCOMPLETE(false),
    /** The record is signed: only a correction changes it, on the hearing's page. */
    SIGNED(false),
    /** The hearing stands on another day now. */
    MOVED(false),
    /** The hearing was vacated, taken off calendar or transferred. */
    OFF(false),
    /** The case is not open to whoever merges. */
    CLOSED(false);

    private final boolean takeable;

    EntryState(boolean takeable) {
        this.takeable = takeable;
    }

    /** True where it can be taken into the record. */
    public boolean isTakeable() {
        return takeable;
    }

    /** The key of its sentence in the message files. */
    public String key() {
        return "pack.state." + name().toLowerCase(Locale.ROOT);
    }
}
