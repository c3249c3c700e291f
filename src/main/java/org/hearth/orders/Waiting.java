package org.hearth.orders;

import java.time.Instant;
import java.util.List;

/**
 * What a courthouse has to sign and to enter before it can go home.
 *
 * @param toSign records without a signature, the oldest first
 * @param toEnter signed orders that do not yet stand in the county's system, the oldest first
 */
public record Waiting(List<Unsigned> toSign, List<CourtOrder> toEnter) {
    /**
     * A record that waits for a judicial officer.
     *
     * @param hearing the hearing's key
     * @param recordedBy who recorded it
     * @param recordedAt when
     */
    public record Unsigned(String hearing, String recordedBy, Instant recordedAt) {}

    public Waiting {
        toSign = List.copyOf(toSign);
        toEnter = List.copyOf(toEnter);
    }
}
