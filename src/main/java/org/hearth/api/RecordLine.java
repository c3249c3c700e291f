package org.hearth.api;

import java.time.Instant;
import org.hearth.orders.RecordState;
import org.hearth.orders.RecordView;

/**
 * One version of a hearing's record in the list of its versions.
 *
 * @param number counted from 1
 * @param reason why a signed record was corrected; null for a first version
 */
public record RecordLine(
        int number,
        RecordState state,
        String recordedBy,
        Instant recordedAt,
        String signedBy,
        Instant signedAt,
        String hash,
        String reason) {
    static RecordLine of(RecordView version) {
        return new RecordLine(
                version.number(),
                version.state(),
                version.recordedBy(),
                version.recordedAt(),
                version.signedBy(),
                version.signedAt(),
                version.hash(),
                version.reason());
    }
}
