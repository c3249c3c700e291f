package org.hearth.court;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Entry;

/**
 * Somebody whom a call for help reaches.
 *
 * @param user what they sign in with
 * @param name as a caller's screen says it
 * @param phone the number on that screen
 * @param days the days their hours begin on; every day where the book names none
 * @param from the first minute; midnight where the book names none
 * @param to the first minute after; earlier than {@code from} for hours over midnight, the same for the whole day
 */
public record OnCall(String user, String name, String phone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    public OnCall {
        days = Set.copyOf(days);
    }

    static OnCall read(Entry entry) {
        entry.only("user", "name", "phone", "days", "from", "to");
        if (entry.has("from") != entry.has("to")) {
            throw entry.fault("write from and to together, or neither");
        }
        List<DayOfWeek> days = entry.choices("days", DayOfWeek.class);
        return new OnCall(
                entry.text("user"),
                entry.text("name"),
                entry.text("phone"),
                days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(days),
                entry.has("from") ? entry.time("from") : LocalTime.MIDNIGHT,
                entry.has("to") ? entry.time("to") : LocalTime.MIDNIGHT);
    }

    boolean isOn(LocalDate day, LocalTime time) {
        if (from.equals(to)) {
            return days.contains(day.getDayOfWeek());
        }
        if (from.isBefore(to)) {
            return days.contains(day.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
        }
        boolean tonight = days.contains(day.getDayOfWeek()) && !time.isBefore(from);
        return tonight || days.contains(day.minusDays(1).getDayOfWeek()) && time.isBefore(to);
    }
}
