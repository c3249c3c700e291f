package org.hearth.scorecard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One publication of a quarter.
 *
 * @param quarter the closed quarter
 * @param number 1 for the first; a correction counts on
 * @param adoptedOn the day on which the steering committee adopted it
 * @param publishedAt when it was published
 * @param publishedBy by whom
 * @param reason why it takes the place of the one before; null for the first
 * @param invented true where the figures are invented, for a demo court
 */
public record Edition(
        Quarter quarter,
        int number,
        LocalDate adoptedOn,
        Instant publishedAt,
        String publishedBy,
        String reason,
        boolean invented) {}
