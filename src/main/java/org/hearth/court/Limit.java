package org.hearth.court;

import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Custody;

/**
 * Until when the law gives time, counted from a day.
 *
 * @param nominal the last day as counted, court day or not
 * @param target the last court day on or before it; for a {@link Effect#WAIT}, the first court day on or after it
 * @param outer the last day the law allows: {@code nominal} moved on to a court day (CCP 12a); for a wall the target, for
 *     an expiry {@code nominal} itself: neither ever moves on
 * @param citation the law
 * @param certainty how sure the limit is, see {@link Clock#certainty}
 * @param steps the count explained, one line a step
 */
public record Limit(
        LocalDate nominal, LocalDate target, LocalDate outer, String citation, String certainty, List<String> steps) {
    public Limit {
        steps = List.copyOf(steps);
    }

    /** The last day to set a hearing on: in custody the target and never beyond, else the outer day. */
    public LocalDate latest(Custody custody) {
        return custody == Custody.IN ? target : outer;
    }
}
