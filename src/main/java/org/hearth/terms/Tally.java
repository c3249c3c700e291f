package org.hearth.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often something happened in a courthouse: a count without a key of any case.
 *
 * @param courthouse the courthouse's key
 * @param row who or what it is counted for; empty where nothing is told apart
 * @param part which of a whole's parts
 * @param count how often
 */
public record Tally(String courthouse, String row, String part, int count) {
    /** Counts things one by one. */
    public static final class Sheet {
        private final Map<Tally, Integer> counts = new LinkedHashMap<>();

        /** One more. */
        public void add(String courthouse, String row, String part) {
            counts.merge(new Tally(courthouse, row, part, 0), 1, Integer::sum);
        }

        /** Everything that was counted. */
        public List<Tally> tallies() {
            List<Tally> tallies = new ArrayList<>();
            counts.forEach((each, count) -> tallies.add(new Tally(each.courthouse, each.row, each.part, count)));
            return tallies;
        }
    }
}
