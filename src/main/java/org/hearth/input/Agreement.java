package org.hearth.input;

import java.util.Locale;

/** How the young person has agreed to a release. Source: WIC 317(e)-(f). */
public enum Agreement {
    /** In conversation with their attorney, who records it as a fact of their own. */
    TALKED,
    /** On their own page. */
    PAGE,
    /** Not yet: it is asked of them, and nothing goes out before they answer. */
    ASK,
    /** Their attorney alone decides: they are under twelve, or not able to. */
    ALONE;

    /** The name on the wire: {@code talked}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return "agreement." + wire();
    }
}
