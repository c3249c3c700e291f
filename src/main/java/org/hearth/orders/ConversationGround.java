package org.hearth.orders;

import java.util.Locale;

/** Why an honest conversation was had. Source: CDSS Harm Reduction Series (2018). */
public enum ConversationGround {
    /** Serious harm is close. */
    IMMINENT_RISK,
    /** Somebody else decides that they move. */
    FORCED_MOVE;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message files. */
    public String key() {
        return "talk.ground." + name().toLowerCase(Locale.ROOT);
    }
}
