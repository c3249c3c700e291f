package org.hearth.orders;

import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.terms.ContentKind;

/** How a stored version becomes what one reader sees. */
final class RecordViews {
    private RecordViews() {}

    static RecordView of(
            OpenCase pass,
            MinuteRecord version,
            Reading reading,
            Kept kept,
            String affirmation,
            List<CourtOrder> orders) {
        return new RecordView(
                version.hearing(),
                version.matter().petition(),
                version.number(),
                state(version, orders),
                open(pass, kept.record()).affirming(affirmation),
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

    /** The record without the positions and the inquiry that this reader has no right to. */
    private static HearingRecord open(OpenCase pass, HearingRecord record) {
        Opening opening = record.opening();
        boolean inquiry = opening == null || pass.sees(ContentKind.ICWA);
        return new HearingRecord(
                record.appearances(),
                record.findings(),
                record.orders(),
                record.affirmation(),
                inquiry ? opening : opening.withoutInquiry(),
                pass.sees(ContentKind.POSITION) ? record.asked() : List.of());
    }

    private static RecordState state(MinuteRecord version, List<CourtOrder> orders) {
        if (!version.isSigned()) {
            return RecordState.RECORDED;
        }
        return orders.stream().allMatch(order -> order.enteredAt() != null) ? RecordState.ENTERED : RecordState.SIGNED;
    }
}
