package org.hearth.calling;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A waiver as it was recorded; it never changes, and ends by a later entry.
 *
 * @param id its key
 * @param kind what was waived
 * @param person whose it is: {@code youth}, {@code parent}, {@code second-parent}, or a person's key
 * @param manner personal or through counsel
 * @param given the day it was given
 * @param until its last day; null until it is withdrawn
 * @param scope what it covers, as this reader may see it
 * @param recorded when the court's staff wrote it down
 * @param recordedBy the person who did
 * @param withdrawn the day it was withdrawn; null while it stands
 */
public record Waiver(
        String id,
        WaiverKind kind,
        String person,
        WaiverManner manner,
        LocalDate given,
        LocalDate until,
        String scope,
        Instant recorded,
        String recordedBy,
        LocalDate withdrawn) {
    /** True where it can be relied on that day. */
    public boolean inForce(LocalDate day) {
        boolean begun = !day.isBefore(given);
        boolean ended = until != null && day.isAfter(until) || withdrawn != null && !day.isBefore(withdrawn);
        return begun && !ended;
    }
}
