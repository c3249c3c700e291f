package org.hearth.docket;

import java.time.Instant;
import java.util.List;

/**
 * A place on the calendar where a hearing may be set.
 *
 * @param sitting the sitting's key
 * @param startsAt the start
 * @param endsAt the planned end
 * @param courtroom the courtroom's key
 * @param officer the judicial officer's key
 * @param cost the sum of its reasons' costs; the lower the better
 * @param late true where the law's limit has passed, so that setting it asks for a cause
 * @param reasons at least one, the weightiest for a reader first
 */
public record Slot(
        String sitting,
        Instant startsAt,
        Instant endsAt,
        String courtroom,
        String officer,
        int cost,
        boolean late,
        List<Reason> reasons) {
    public Slot {
        reasons = List.copyOf(reasons);
    }
}
