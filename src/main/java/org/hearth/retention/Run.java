package org.hearth.retention;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One night's work.
 *
 * @param took in milliseconds
 * @param gone how much went, by class
 */
public record Run(Instant at, long took, Map<String, Integer> gone) {
    public Run {
        gone = Map.copyOf(gone);
    }

    /** Each class of which something went, with how much; a dash where nothing did. */
    public String said() {
        String all = new TreeMap<>(gone)
                .entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }
}
