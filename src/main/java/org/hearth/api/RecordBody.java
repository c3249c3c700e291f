package org.hearth.api;

import java.time.Instant;
import java.util.List;
import org.hearth.bench.Recorded;
import org.hearth.orders.Appearance;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Finding;
import org.hearth.orders.Opening;
import org.hearth.orders.Position;
import org.hearth.orders.RecordState;
import org.hearth.orders.RecordView;

/**
 * A hearing's record on the wire.
 *
 * @param number the version, counted from 1
 * @param next the next hearing that it sets; null where it sets none
 * @param hash what a signature is over; its ETag
 * @param reason why a signed record was corrected; null for a first version
 * @param withheld the rule that keeps it from the asker; null where it is shown
 * @param opening what was said and asked at the opening; null where nothing of it is written down
 * @param asked what each party asks for, apart from the findings
 */
public record RecordBody(
        String hearing,
        String petition,
        int number,
        RecordState state,
        List<Appearance> appearances,
        List<Finding> findings,
        List<CourtOrder> orders,
        String affirmation,
        HearingBody next,
        String recordedBy,
        Instant recordedAt,
        String signedBy,
        Instant signedAt,
        String hash,
        String reason,
        String withheld,
        Opening opening,
        List<Position> asked) {
    static RecordBody of(Recorded recorded) {
        RecordView record = recorded.record();
        return new RecordBody(
                record.hearing(),
                record.petition(),
                record.number(),
                record.state(),
                record.record().appearances(),
                record.record().findings(),
                record.orders(),
                record.record().affirmation(),
                HearingBody.of(recorded.next()),
                record.recordedBy(),
                record.recordedAt(),
                record.signedBy(),
                record.signedAt(),
                record.hash(),
                record.reason(),
                record.withheldBy(),
                record.record().opening(),
                record.record().asked());
    }
}
