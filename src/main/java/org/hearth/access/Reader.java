package org.hearth.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;

/**
 * One reading of a youth's file, as the youth and their attorney see it.
 *
 * @param id the line's key
 * @param name who read; null for the court, whose people are not named
 * @param role in which standing; the clerk's stands for the court
 * @param when to the minute; for the court the day alone, at midnight
 * @param task what for, as {@code READ_CASE}
 * @param emergency true where nothing but an emergency opened it
 */
public record Reader(String id, String name, Role role, Instant when, Task task, boolean emergency) {
    /** The key of what for, in the message files. */
    public String key() {
        return "task." + task.name().toLowerCase(Locale.ROOT);
    }

    /** The day. */
    public LocalDate day() {
        return CourtTime.dayOf(when);
    }
}
