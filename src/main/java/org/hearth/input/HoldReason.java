package org.hearth.input;

import java.util.Locale;

/** Why an answer goes to its holder first. */
public enum HoldReason {
    /** The young person's own words. */
    OWN_WORDS,
    /** A kind of content that waits for its holder (WIC 317(f); Evid. Code 1014, 1038; 42 CFR Part 2). */
    KIND,
    /** A message that the young person was not shown or has not approved: it goes to nobody, whatever is decided. */
    NOT_APPROVED,
    /** Words that the language guide hears as privileged in another discipline's answer. */
    PRIVILEGE_HEARD;

    /** The name on the wire: {@code privilege-heard}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "hold." + wire();
    }
}
