package org.hearth.input;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The one person an agency is reached through in a case.
 *
 * @param agency which
 * @param name the person's
 * @param reach how to reach them
 * @param hours at which hours; null where nobody said
 * @param checked the day it was last checked
 * @param old true where that is more than 30 days ago
 * @param by who said it
 */
public record ContactPoint(
        String agency, String name, String reach, String hours, LocalDate checked, boolean old, String by)
        implements Serializable {
    /** How long a contact counts as checked. */
    static final int DAYS = 30;

    static boolean isOld(LocalDate checked, LocalDate today) {
        return checked.plusDays(DAYS).isBefore(today);
    }
}
