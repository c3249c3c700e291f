package org.hearth.docket;

import java.time.Instant;
import java.util.List;

/**
 * What became of a hearing.
 *
 * @param changes where it was moved or taken off, first to last
 * @param markings how it was called, first to last
 */
public record HearingHistory(List<Changed> changes, List<Marked> markings) {
    /**
     * One continuance, or one taking off.
     *
     * @param status what it became: set anew, off calendar, vacated or transferred
     * @param was where it stood
     * @param now where it stands since; null where it was taken off
     * @param reason the coded reason's id
     * @param why the reason in the court's words
     * @param owner who answers for it
     * @param facts as the minutes have them; null where there are none or this reader may not read them
     * @param changedAt when
     * @param by who
     */
    public record Changed(
            HearingStatus status,
            Instant was,
            Instant now,
            String reason,
            String why,
            String owner,
            String facts,
            Instant changedAt,
            String by) {}

    /**
     * One call.
     *
     * @param status what it was called
     * @param markedAt when
     * @param by who
     */
    public record Marked(HearingStatus status, Instant markedAt, String by) {
        /** The key of the status's name in the message files. */
        public String key() {
            return status.key();
        }
    }

    public HearingHistory {
        changes = List.copyOf(changes);
        markings = List.copyOf(markings);
    }
}
