package org.hearth.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.wording.RuleNote;

/** Makes the review of the rules out of counts; what is too small to show is left out of every sum as well. */
final class RuleUses {
    /** The smallest number that is shown. */
    static final int LEAST = 5;

    private RuleUses() {}

    /**
     * The rules that were used, those kept most often first.
     *
     * @param counts rule, outcome, times
     * @param notes what each rule says; a rule that is no longer in the court's files is left out
     */
    static List<RuleUse> of(List<Object[]> counts, List<RuleNote> notes) {
        Map<String, Map<Outcome, Integer>> times = new HashMap<>();
        for (Object[] each : counts) {
            times.computeIfAbsent((String) each[0], rule -> new EnumMap<>(Outcome.class))
                    .merge((Outcome) each[1], ((Number) each[2]).intValue(), Integer::sum);
        }
        List<RuleUse> uses = new ArrayList<>();
        for (RuleNote note : notes) {
            RuleUse use = use(note, times.getOrDefault(note.rule(), Map.of()));
            if (use.kept() + use.taken() > 0) {
                uses.add(use);
            }
        }
        uses.sort(Comparator.comparingInt(RuleUse::kept)
                .thenComparingInt(RuleUse::taken)
                .reversed());
        return List.copyOf(uses);
    }

    private static RuleUse use(RuleNote note, Map<Outcome, Integer> times) {
        Map<Outcome, Integer> named = new EnumMap<>(Outcome.class);
        int unnamed = 0;
        for (Map.Entry<Outcome, Integer> each : times.entrySet()) {
            if (each.getValue() >= LEAST) {
                named.put(each.getKey(), each.getValue());
            } else if (each.getKey().isKept()) {
                unnamed += each.getValue();
            }
        }
        Integer taken = named.remove(Outcome.TAKEN);
        int kept = named.values().stream().mapToInt(Integer::intValue).sum();
        return new RuleUse(note, kept + (unnamed >= LEAST ? unnamed : 0), named, taken == null ? 0 : taken);
    }
}
