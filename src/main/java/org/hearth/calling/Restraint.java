package org.hearth.calling;

import java.util.Locale;

/**
 * How a youth is brought to court. None is the rule; anything else needs a finding for this youth, and then the least that
 * is necessary (WIC 210.6). The law that is shown stands in {@code docket/arrangements.yaml}.
 */
public enum Restraint {
    NONE,
    /** The least that is necessary, by the court's order. */
    LEAST_NECESSARY;

    /** The name on the wire: {@code least-necessary}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this degree's name in the message files. */
    public String key() {
        return "restraint." + wire();
    }
}
