package org.hearth.orders;

import java.time.Instant;
import java.util.List;

/**
 * One version of a hearing's record, as one reader may see it.
 *
 * @param hearing the hearing's key
 * @param petition the petition's key; null where the hearing had none
 * @param number the version, counted from 1
 * @param state how far it has come
 * @param record what was recorded; empty lists and an empty affirmation where the reader may not see them
 * @param orders its orders as they stand today
 * @param withheldBy the rule that withholds the record; null where it is shown
 * @param recordedBy who recorded it
 * @param recordedAt when
 * @param signedBy the judicial officer who signed; null before
 * @param signedAt when; null before
 * @param hash SHA-256 of the canonical form, 64 hexadecimal digits: what the signature is over
 * @param reason why a signed record was corrected; null for a first version
 * @param next the key of the hearing it set; null where it set none
 */
public record RecordView(
        String hearing,
        String petition,
        int number,
        RecordState state,
        HearingRecord record,
        List<CourtOrder> orders,
        String withheldBy,
        String recordedBy,
        Instant recordedAt,
        String signedBy,
        Instant signedAt,
        String hash,
        String reason,
        String next) {
    public RecordView {
        orders = List.copyOf(orders);
    }

    /** True once a judicial officer has signed. */
    public boolean isSigned() {
        return signedAt != null;
    }

    /** The part of this version that one petition's minute order holds; its orders stand in the part itself. */
    public RecordView about(String other, HearingRecord part) {
        return new RecordView(
                hearing,
                other,
                number,
                state,
                part,
                List.of(),
                withheldBy,
                recordedBy,
                recordedAt,
                signedBy,
                signedAt,
                hash,
                reason,
                next);
    }

    /** The same version with a part of its record. */
    RecordView with(HearingRecord part, List<CourtOrder> some) {
        return new RecordView(
                hearing,
                petition,
                number,
                state,
                part,
                some,
                withheldBy,
                recordedBy,
                recordedAt,
                signedBy,
                signedAt,
                hash,
                reason,
                next);
    }

    /** The same for a reader of the other side: who was there, and what was found and ordered on theirs. */
    RecordView aside(HearingRecord part, List<CourtOrder> some) {
        HearingRecord theirs = new HearingRecord(part.appearances(), part.findings(), part.orders(), null);
        return new RecordView(
                hearing,
                petition,
                number,
                state,
                theirs,
                some,
                withheldBy,
                recordedBy,
                recordedAt,
                signedBy,
                signedAt,
                hash,
                null,
                null);
    }
}
