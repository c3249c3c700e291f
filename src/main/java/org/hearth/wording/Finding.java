package org.hearth.wording;

import java.util.List;

/**
 * A place in a text that deserves a second look, why, and which other words would do.
 *
 * @param start where it begins in the text as given, in UTF-16 code units
 * @param end where it ends, exclusive, in UTF-16 code units
 * @param text the words found, as they stand in the text given
 * @param kind {@link #WORDING} or {@link #PRIVILEGED}
 * @param rule the stable name of the rule that found it: {@code RUNAWAY}
 * @param message why, in one or two sentences for the writer
 * @param alternatives other words that fit in the same place; empty where only the writer can know them
 * @param source the guide, statute or rule of the county's protocol that the rule stands on
 */
public record Finding(
        int start,
        int end,
        String text,
        String kind,
        String rule,
        String message,
        List<String> alternatives,
        String source) {
    /** Words to think over: blame, a label, a claim without a source. */
    public static final String WORDING = "wording";
    /** Confidential content: to be routed to the holder of the privilege, not reworded. */
    public static final String PRIVILEGED = "privileged";

    public Finding {
        alternatives = List.copyOf(alternatives);
    }

    /** Is this confidential content, which is routed and not reworded? */
    public boolean privileged() {
        return kind.equals(PRIVILEGED);
    }

    /** The same in a text that has {@code earlier} characters more before it. */
    Finding behind(int earlier) {
        return earlier == 0
                ? this
                : new Finding(start + earlier, end + earlier, text, kind, rule, message, alternatives, source);
    }
}
