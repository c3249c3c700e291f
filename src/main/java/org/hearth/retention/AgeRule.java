package org.hearth.retention;

import java.time.LocalDate;

/**
 * The age at which a record is destroyed by order of the court.
 *
 * @param petition the section of the petition
 * @param years of age
 */
public record AgeRule(String petition, int years, String rule, String certainty) {
    /** Whether somebody has reached the age; somebody born on 29 February reaches it on the 28th of a common year. */
    public boolean isReached(LocalDate born, LocalDate today) {
        return !today.isBefore(born.plusYears(years));
    }
}
