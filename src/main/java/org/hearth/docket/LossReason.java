package org.hearth.docket;

import java.util.Locale;
import org.hearth.terms.Problem;

/** Why a sitting will not be held. */
public enum LossReason {
    JUDGE_ILL,
    OFFICER_LEAVE,
    BUILDING_CLOSED,
    COURTROOM_CLOSED,
    EMERGENCY,
    OTHER;

    private static final int LONGEST = 200;

    /** The name on the wire: {@code judge-ill}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this reason's name in the message files. */
    public String key() {
        return "loss." + wire();
    }

    /**
     * The reason that a text names; any other words are {@link #OTHER}, and are not kept.
     *
     * @throws Problem bad input on {@code reason} when it says nothing or more than 200 characters
     */
    public static LossReason of(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw Problem.badInput("reason", "problem.loss-reason", LONGEST);
        }
        String given = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        for (LossReason each : values()) {
            if (each.wire().equals(given)) {
                return each;
            }
        }
        return OTHER;
    }
}
