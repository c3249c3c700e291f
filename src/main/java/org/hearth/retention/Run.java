package org.hearth.retention;

import java.time.Instant;
import java.util.Map;

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
}
