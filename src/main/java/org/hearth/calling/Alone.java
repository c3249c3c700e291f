package org.hearth.calling;

import java.util.Locale;

/** What counsel heard in private before a remote hearing: whether their client is alone and free to talk. */
public enum Alone {
    /** Counsel has not said yet. */
    UNKNOWN,
    YES,
    /** Not now: the matter trails until counsel says otherwise. */
    NO;

    /** The name on the wire: {@code yes}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the answer's words in the message files. */
    public String key() {
        return "alone." + wire();
    }
}
