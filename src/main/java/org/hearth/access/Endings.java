package org.hearth.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.Role;

/** Which standings an event ends, and which day is their last. */
public final class Endings {
    /** Events that also end a standing which began on their own day. */
    private static final Set<EndEvent> FINAL =
            EnumSet.of(EndEvent.RIGHTS_TERMINATED, EndEvent.TRANSITION, EndEvent.SEALED);

    private Endings() {}

    /**
     * The last day of a standing after an event.
     *
     * @param day the day of the event
     * @param from the standing's first day
     * @param until its last day so far; null while it lasts
     * @return empty where the event does not touch it: another role, begun after it, or over before
     */
    public static Optional<LocalDate> lastDay(
            EndEvent event, LocalDate day, Role role, LocalDate from, LocalDate until) {
        boolean there = from.isBefore(day) || from.equals(day) && FINAL.contains(event);
        if (!event.roles().contains(role) || !there) {
            return Optional.empty();
        }
        LocalDate last = event == EndEvent.NEW_COUNSEL ? day : day.minusDays(1);
        return until != null && !until.isAfter(last) ? Optional.empty() : Optional.of(last);
    }

    /** The 18th birthday; somebody born on 29 February comes of age on the 28th of a common year. */
    public static LocalDate majority(LocalDate born) {
        return born.plusYears(18);
    }
}
