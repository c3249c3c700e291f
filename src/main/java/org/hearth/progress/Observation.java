package org.hearth.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * A count as somebody reports it; the reporter and the moment come from the pass and the clock.
 *
 * @param measure a measure's id in {@code measures.yaml}, or an old name of it
 * @param value how often; 0 where the period was not counted
 * @param from the first day counted
 * @param to the last day counted, inclusive
 * @param known how the reporter knows
 * @param possible of how many, for measures that have an upper end; else null
 * @param counted how much of the period the reporter could count
 * @param details codes of the measure's details, one for each that was counted at most; empty without any
 */
public record Observation(
        String measure,
        int value,
        LocalDate from,
        LocalDate to,
        Known known,
        Integer possible,
        Extent counted,
        List<String> details) {
    public Observation {
        details = details == null ? List.of() : List.copyOf(details);
        counted = counted == null ? Extent.WHOLE : counted;
    }

    /** A period counted whole, without details. */
    public Observation(String measure, int value, LocalDate from, LocalDate to, Known known, Integer possible) {
        this(measure, value, from, to, known, possible, Extent.WHOLE, List.of());
    }

    boolean overlaps(Observation other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    boolean covers(Observation other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }

    boolean sameDays(Observation other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
