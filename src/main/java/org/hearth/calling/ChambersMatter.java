package org.hearth.calling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A matter in chambers.
 *
 * @param id its key
 * @param caseId the case
 * @param label the name the youth asked for; null where this reader has no right to it, or on a single matter
 * @param kind what it is
 * @param received the day it came in
 * @param completed the day it was complete; null while it is not
 * @param from who filed it
 * @param state how far it has come
 * @param missing what was missing when it was returned; null where nothing was
 * @param due by when, and why
 * @param outcome what was decided; null before
 * @param hearing the hearing it was set for; null where none
 * @param decided when it was decided; null before
 * @param version to be given back when it is changed
 */
public record ChambersMatter(
        String id,
        String caseId,
        String label,
        ChambersKind kind,
        LocalDate received,
        LocalDate completed,
        String from,
        ChambersState state,
        String missing,
        ChambersDue due,
        ChambersOutcome outcome,
        String hearing,
        Instant decided,
        long version) {
    /** Most pressing first: by its last day, then those without one by the day they came in. */
    static final Comparator<ChambersMatter> MOST_PRESSING = Comparator.comparing(
                    (ChambersMatter matter) -> matter.due().day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ChambersMatter::received)
            .thenComparing(ChambersMatter::id);

    /** True while it waits and its last day is over. */
    public boolean late(LocalDate today) {
        return state != ChambersState.DECIDED && due.day() != null && due.day().isBefore(today);
    }

    /** True where its outcome has no effect until the order is signed. */
    public boolean unsigned() {
        return kind.signed() && outcome == ChambersOutcome.GRANTED;
    }
}
