package org.hearth.notice;

import java.util.Locale;

/** How far one person's notice of one hearing has come. Served is not proof on file, and neither is proper notice. */
public enum ServiceState {
    OWED,
    SERVED,
    PROOF_ON_FILE,
    /** Waived in court. */
    WAIVED,
    /** No longer owed: the hearing moved or was taken off, or somebody else is served in this person's place. */
    WITHDRAWN;

    /** True once notice was given, with or without proof. */
    public boolean isServed() {
        return this == SERVED || this == PROOF_ON_FILE;
    }

    /** The name on the wire: {@code proof-on-file}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words in the message files. */
    public String key() {
        return "notice.state." + wire();
    }
}
