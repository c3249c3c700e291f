package org.hearth.input;

import java.util.Locale;

/** What a writer chooses for words that read like privileged content. */
public enum Routing {
    /** To the young person's attorney instead of the team. */
    ROUTE,
    /** To the team, as the writer sees it; the attorney looks first. */
    KEEP,
    /** As any other answer: the words have changed. */
    REWORD;

    /** The name on the wire: {@code route}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return "routing." + wire();
    }
}
