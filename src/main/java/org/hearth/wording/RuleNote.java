package org.hearth.wording;

import java.util.List;

/**
 * What a rule of the guide says, for whoever mends it.
 *
 * @param rule its stable name: {@code RUNAWAY}
 * @param kind {@link Finding#WORDING} or {@link Finding#PRIVILEGED}
 * @param message why, as the writer reads it
 * @param source the guide, statute or rule it stands on
 * @param wrong its examples of words it notices
 * @param right its examples of words it leaves alone
 */
public record RuleNote(
        String rule, String kind, String message, String source, List<String> wrong, List<String> right) {
    public RuleNote {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }
}
