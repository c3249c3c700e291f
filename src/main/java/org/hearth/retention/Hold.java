package org.hearth.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A legal hold.
 *
 * @param petition null where it holds the whole case, and wherever it is told by its own key alone
 * @param reason null for whoever may not read it
 * @param lifted null while it stands
 */
public record Hold(
        String id,
        String petition,
        String reason,
        LocalDate from,
        String by,
        Instant placed,
        String liftedBy,
        Instant lifted,
        long version) {
    /** The same by its own key alone. */
    Hold alone() {
        return new Hold(id, null, null, from, by, placed, liftedBy, lifted, version);
    }
}
