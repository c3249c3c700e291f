package org.hearth.progress;

import java.time.LocalDate;

/**
 * A count as somebody reports it; the reporter and the moment come from the pass and the clock.
 *
 * @param measure a measure's id in {@code measures.yaml}
 * @param value how often
 * @param from the first day counted
 * @param to the last day counted, inclusive
 * @param known how the reporter knows
 * @param possible of how many, for measures that have an upper end; else null
 */
public record Observation(String measure, int value, LocalDate from, LocalDate to, Known known, Integer possible) {}
