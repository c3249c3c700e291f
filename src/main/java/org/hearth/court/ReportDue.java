package org.hearth.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a report is due before a hearing.
 *
 * @param nominal the day as counted back
 * @param due the last court day on or before it: the safe reading of CCP 12c
 * @param result the moment as counted back in hours, never moved; null where days are counted
 * @param rule the id of the row in {@code reports.csv}
 * @param citation the law; null where practice
 * @param certainty how sure it is, see {@link Clock#certainty}
 * @param confirmed true once this court has confirmed the row
 * @param steps the count explained, one line a step
 */
public record ReportDue(
        LocalDate nominal,
        LocalDate due,
        Instant result,
        String rule,
        String citation,
        String certainty,
        boolean confirmed,
        List<String> steps) {
    public ReportDue {
        steps = List.copyOf(steps);
    }
}
