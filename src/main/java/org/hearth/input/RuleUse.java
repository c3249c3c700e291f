package org.hearth.input;

import java.util.List;
import java.util.Map;
import org.hearth.wording.RuleNote;

/**
 * How writers of one courthouse used a rule of the language guide in the last twelve months. Counts under five are no
 * part of it: they would tell of a person.
 *
 * @param rule what the rule says, with its examples
 * @param kept times the words were kept
 * @param because the same by reason; a reason given fewer than five times is not named
 * @param taken times other words were taken
 */
public record RuleUse(RuleNote rule, int kept, Map<Outcome, Integer> because, int taken) {
    /** Reasons that are named, the most frequent first. */
    public List<Map.Entry<Outcome, Integer>> reasons() {
        return because.entrySet().stream()
                .sorted(Map.Entry.<Outcome, Integer>comparingByValue().reversed())
                .toList();
    }
}
