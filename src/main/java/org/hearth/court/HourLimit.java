package org.hearth.court;

import java.time.Instant;
import java.util.List;

/**
 * Until when the law gives time, counted in hours. It never moves on.
 *
 * @param result the moment it ends
 * @param citation the law
 * @param certainty how sure the limit is, see {@link Clock#certainty}
 * @param steps the count explained, one line a step
 */
public record HourLimit(Instant result, String citation, String certainty, List<String> steps) {
    public HourLimit {
        steps = List.copyOf(steps);
    }
}
