package org.hearth.summary;

import java.util.Locale;

/** The blocks of a summary in the one order they are read in: the young person first, the adults' debts before opinions. */
public enum BlockId {
    WORDS,
    GOALS,
    SAFETY,
    AWAY,
    NEEDS,
    PROMISES,
    TEAM,
    DECISION,
    PROMPTS;

    /** The name on the wire: {@code words}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this block's title in the message files. */
    public String key() {
        return "block." + wire();
    }
}
