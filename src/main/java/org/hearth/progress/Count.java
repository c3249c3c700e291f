package org.hearth.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How often something was counted in a period, and who knows it how.
 *
 * @param from the first day counted
 * @param to the last day counted, inclusive
 * @param value how often, never negative
 * @param possible of how many, for measures that have an upper end (school days); null for the others
 * @param known how the reporter knows
 * @param who the reporter's name as shown beside the count
 */
public record Count(LocalDate from, LocalDate to, int value, Integer possible, Known known, String who) {
    /** The length of the period in calendar days, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
