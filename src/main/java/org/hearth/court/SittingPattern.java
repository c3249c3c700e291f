package org.hearth.court;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Entry;

/**
 * A sitting that repeats each week: this officer in this courtroom from then to then.
 *
 * @param key stable: {@code dept-3-morning}
 * @param courtroom a courtroom's key
 * @param officer an officer's key
 * @param days on which weekdays
 * @param from when it starts, court time
 * @param to when it ends
 * @param capacity minutes of hearings it holds, at most its length
 * @param step hearings start every so many minutes
 */
public record SittingPattern(
        String key,
        String courtroom,
        String officer,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        int capacity,
        int step) {

    public SittingPattern {
        days = Set.copyOf(days);
    }

    static SittingPattern read(Entry entry) {
        entry.only("key", "courtroom", "officer", "days", "from", "to", "capacity", "step");
        List<DayOfWeek> days = entry.choices("days", DayOfWeek.class);
        if (days.isEmpty()) {
            throw entry.fault("write the days it sits, as days: [tuesday, thursday]");
        }
        SittingPattern pattern = new SittingPattern(
                entry.text("key"),
                entry.text("courtroom"),
                entry.text("officer"),
                Set.copyOf(days),
                entry.time("from"),
                entry.time("to"),
                entry.whole("capacity"),
                entry.whole("step"));
        return pattern.checked(entry);
    }

    /** How long it is, in minutes. */
    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** True on its weekdays; whether the court sits that day at all is the calendar's to say. */
    public boolean sitsOn(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** True where both would need the same courtroom or the same officer at the same time. */
    boolean clashesWith(SittingPattern other) {
        return (courtroom.equals(other.courtroom) || officer.equals(other.officer))
                && !Collections.disjoint(days, other.days)
                && from.isBefore(other.to)
                && other.from.isBefore(to);
    }

    private SittingPattern checked(Entry entry) {
        if (!from.isBefore(to)) {
            throw entry.fault("to", "must be later than from");
        }
        if (capacity < 1 || capacity > minutes()) {
            throw entry.fault("capacity", "write minutes from 1 to " + minutes() + ", the sitting's length");
        }
        if (step < 1 || step > minutes()) {
            throw entry.fault("step", "write minutes from 1 to " + minutes());
        }
        return this;
    }
}
