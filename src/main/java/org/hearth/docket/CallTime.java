package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a hearing was to begin, and when it was called and heard.
 *
 * @param hearing its key
 * @param courtroom its key in the court book
 * @param day the court's day
 * @param setFor the time for which everybody was told to come
 * @param calledAt when it was first called; null before
 * @param heardAt when it was last marked as heard; null before
 */
public record CallTime(
        String hearing, String courtroom, LocalDate day, Instant setFor, Instant calledAt, Instant heardAt) {
    /** Both together: the earlier call, and the later end. */
    CallTime and(CallTime other) {
        boolean mine = calledAt != null && (other.calledAt == null || calledAt.isBefore(other.calledAt));
        return new CallTime(
                hearing,
                courtroom,
                day,
                setFor,
                mine ? calledAt : other.calledAt,
                heardAt == null || other.heardAt != null && other.heardAt.isAfter(heardAt) ? other.heardAt : heardAt);
    }
}
