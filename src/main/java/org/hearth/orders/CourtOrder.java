package org.hearth.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One order as one reader may see it.
 *
 * @param id its key, under its case
 * @param hearing the hearing at which it was made
 * @param petition the petition it belongs to; null where the hearing had none
 * @param text what is ordered; null where the reader may not see it
 * @param withheldBy the rule that withholds the text; null where it is shown
 * @param code the county's minute code as ordered; empty where none was given
 * @param responsible the agency or person who owes it
 * @param due the day by which it is done
 * @param status what became of it, as of today
 * @param signedAt when it took effect; null before the record is signed
 * @param enteredAt when it was marked as entered in the county's system; null before
 * @param enteredBy who marked it; null before
 * @param minuteCode the code under which it was entered; null before
 * @param version for the lost race
 * @param kind the id of its kind in {@link OrderKinds}
 * @param petitions the petitions it was given for by name; empty for the hearing's own
 * @param referredAt when a referee signed it whose removals wait for a judge; null for every other order
 * @param course what was said of it as a promise: its evidence, and the answer of the one who owes it
 */
public record CourtOrder(
        String id,
        String hearing,
        String petition,
        String text,
        String withheldBy,
        String code,
        String responsible,
        LocalDate due,
        OrderStatus status,
        Instant signedAt,
        Instant enteredAt,
        String enteredBy,
        String minuteCode,
        long version,
        String kind,
        List<String> petitions,
        Instant referredAt,
        PromiseCourse course) {
    public CourtOrder {
        petitions = List.copyOf(petitions);
    }

    /** Whether it binds anybody yet. */
    public Force force() {
        if (signedAt != null) {
            return Force.IN_EFFECT;
        }
        return referredAt == null ? Force.UNSIGNED : Force.WAITS_FOR_JUDGE;
    }

    /** True until it is both signed and entered: such an order keeps the clerk's counter up. */
    public boolean isOpen() {
        return signedAt == null || enteredAt == null;
    }
}
