package org.hearth.bench;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.orders.Age;

/**
 * One thing that keeps a day from closing.
 *
 * @param id the order's key; for a hearing to record or to sign the hearing's
 * @param hearing the hearing's key
 * @param what what is still to be done
 * @param since since when it waits
 * @param age how long
 * @param text what was ordered; null for a hearing, and where this reader may not see it
 * @param carried how it was last carried over; null while it was not
 */
public record OpenThing(
        String id, String hearing, DayThing what, Instant since, Age age, String text, Carried carried) {
    OpenThing carriedBy(Carried over) {
        return new OpenThing(id, hearing, what, since, age, text, over);
    }

    /** True where it is carried over beyond that day. */
    boolean isBeyond(LocalDate day) {
        return carried != null && carried.onto().isAfter(day);
    }
}
