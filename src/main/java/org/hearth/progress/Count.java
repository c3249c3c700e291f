package org.hearth.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How often something was counted in a period, and who knows it how.
 *
 * @param from the first day counted
 * @param to the last day counted, inclusive
 * @param value how often, never negative; 0 where the period was not counted
 * @param possible of how many, for measures that have an upper end (school days); null for the others
 * @param known how the reporter knows
 * @param who the reporter's name as shown beside the count
 * @param id the observation's key, for its correction; null where it was read from the court's record
 * @param counted how much of the period the reporter could count
 * @param details codes of the measure's details, in their order; empty where none was given
 * @param corrected why it was corrected; null for a first word
 */
public record Count(
        LocalDate from,
        LocalDate to,
        int value,
        Integer possible,
        Known known,
        String who,
        String id,
        Extent counted,
        List<String> details,
        Mend corrected) {
    public Count {
        details = List.copyOf(details);
    }

    /** A whole period, first said, without key and details. */
    public Count(LocalDate from, LocalDate to, int value, Integer possible, Known known, String who) {
        this(from, to, value, possible, known, who, null, Extent.WHOLE, List.of(), null);
    }

    /** The length of the period in calendar days, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean isWhole() {
        return counted == Extent.WHOLE;
    }

    boolean samePeriod(Count other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    boolean overlaps(Count other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
