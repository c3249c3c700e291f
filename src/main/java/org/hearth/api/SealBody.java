package org.hearth.api;

import java.time.LocalDate;
import java.util.List;
import org.hearth.retention.SealOrder;
import org.hearth.retention.Statute;

/**
 * A judicial officer's order to seal, as it comes in.
 *
 * @param destroy null where the order sets no day
 * @param agencies others than those the law names; none where it is left out
 * @param also keys of what names no petition and goes with it; none where it is left out
 */
public record SealBody(
        Statute statute,
        String officer,
        LocalDate ordered,
        LocalDate destroy,
        List<String> agencies,
        List<String> also) {
    SealOrder order() {
        return new SealOrder(statute, officer, ordered, destroy, agencies, also);
    }
}
