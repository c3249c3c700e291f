package org.hearth.bench;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A judge's own note on a hearing.
 *
 * @param text what the judge wrote; at most 20,000 characters
 * @param version for the lost race; 0 before the first word
 * @param savedAt when it was saved, or taken away
 * @param keptUntil its last day; null before the first word
 */
public record JudgeNote(String text, long version, Instant savedAt, LocalDate keptUntil) {}
