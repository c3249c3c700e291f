package org.hearth.orders;

import java.util.List;
import org.hearth.access.Reading;

/** How a stored version becomes what one reader sees. */
final class RecordViews {
    private RecordViews() {}

    static RecordView of(
            MinuteRecord version, Reading reading, Kept kept, String affirmation, List<CourtOrder> orders) {
        HearingRecord minuted = kept.record();
        return new RecordView(
                version.hearing(),
                version.matter().petition(),
                version.number(),
                state(version, orders),
                new HearingRecord(minuted.appearances(), minuted.findings(), minuted.orders(), affirmation),
                orders,
                reading.withheldBy(),
                version.recordedBy(),
                version.recordedAt(),
                version.signedBy(),
                version.signedAt(),
                version.hash(),
                kept.reason(),
                version.matter().next());
    }

    private static RecordState state(MinuteRecord version, List<CourtOrder> orders) {
        if (!version.isSigned()) {
            return RecordState.RECORDED;
        }
        return orders.stream().allMatch(order -> order.enteredAt() != null) ? RecordState.ENTERED : RecordState.SIGNED;
    }
}
