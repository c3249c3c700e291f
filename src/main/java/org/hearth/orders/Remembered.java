package org.hearth.orders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the court said it would ask about, as one reader may see it.
 *
 * @param id its key
 * @param hearing the hearing it was said at, by its key
 * @param on the day it was said
 * @param by who said it
 * @param text what about; null where the reader may not see it
 * @param withheldBy the rule that withholds it; null where it is shown
 * @param state whether it still stands
 * @param settledBy who asked about it or set it aside; null while it stands
 * @param settledAt when; null while it stands
 * @param why why it was set aside; null where it was not
 * @param version for the next change
 */
public record Remembered(
        String id,
        String hearing,
        LocalDate on,
        String by,
        String text,
        String withheldBy,
        RememberedState state,
        String settledBy,
        Instant settledAt,
        String why,
        long version) {
    /** True until it was asked about or set aside. */
    public boolean stands() {
        return state == RememberedState.STANDING;
    }
}
