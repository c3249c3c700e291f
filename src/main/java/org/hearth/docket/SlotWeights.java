package org.hearth.docket;

import java.util.EnumMap;
import java.util.Map;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/** What each soft rule weighs in this court, read once from {@code docket/slot-rules.yaml}. */
public final class SlotWeights {
    private static final String FILE = "docket/slot-rules.yaml";

    private final int[] weights = new int[SoftRule.values().length];

    private SlotWeights(Map<SoftRule, Integer> weights) {
        weights.forEach((rule, weight) -> this.weights[rule.ordinal()] = weight);
    }

    /**
     * Reads the court's weights; every rule needs one.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend
     */
    public static SlotWeights read(Templates templates) {
        Entry entry = templates.yaml(FILE);
        Map<SoftRule, Integer> weights = new EnumMap<>(SoftRule.class);
        for (SoftRule rule : SoftRule.values()) {
            int weight = entry.whole(rule.id());
            if (weight < 0) {
                throw entry.fault(rule.id(), "a weight is 0 or more; at 0 the rule is said and costs nothing");
            }
            weights.put(rule, weight);
        }
        entry.only(weights.keySet().stream().map(SoftRule::id).toArray(String[]::new));
        return new SlotWeights(weights);
    }

    /** What one unit of that rule costs; 0 where the court only wants it said. */
    int of(SoftRule rule) {
        return weights[rule.ordinal()];
    }
}
