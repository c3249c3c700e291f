package org.hearth.orders;

import java.time.Instant;
import java.util.List;

/**
 * What a courthouse has to sign, to approve and to enter before it can go home.
 *
 * @param toSign records without a signature, the oldest first
 * @param toApprove a referee's orders of removal without a judge's approval, the oldest first
 * @param toEnter signed orders that do not yet stand in the county's system, the oldest first
 */
public record Waiting(List<Unsigned> toSign, List<Referred> toApprove, List<CourtOrder> toEnter) {
    /**
     * A record that waits for a judicial officer.
     *
     * @param hearing the hearing's key
     * @param recordedBy who recorded it
     * @param recordedAt when
     */
    public record Unsigned(String hearing, String recordedBy, Instant recordedAt) {}

    /**
     * A referee's order of removal, which has no effect yet.
     *
     * @param order the order's key
     * @param hearing the hearing's key
     * @param signedAt when the referee signed
     */
    public record Referred(String order, String hearing, Instant signedAt) {}

    public Waiting {
        toSign = List.copyOf(toSign);
        toApprove = List.copyOf(toApprove);
        toEnter = List.copyOf(toEnter);
    }
}
