package org.hearth.court;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.court.SittingPattern.Pause;
import org.hearth.court.SittingPattern.Substitute;
import org.hearth.terms.Entry;

/** Reads the repeating sittings of the court book. */
final class PatternRows {
    private static final int MOST_WEEKS = 5;

    private PatternRows() {}

    static SittingPattern read(Entry entry) {
        entry.only(
                "key",
                "courtroom",
                "officer",
                "days",
                "from",
                "to",
                "capacity",
                "step",
                "starts",
                "weeks",
                "since",
                "until",
                "except",
                "substitutes");
        List<LocalTime> starts = starts(entry);
        SittingPattern pattern = new SittingPattern(
                entry.text("key"),
                entry.text("courtroom"),
                entry.text("officer"),
                days(entry),
                entry.time("from"),
                entry.time("to"),
                entry.whole("capacity"),
                starts.isEmpty() || entry.has("step") ? entry.whole("step") : 1,
                starts,
                weeks(entry),
                entry.has("since") ? entry.date("since") : null,
                entry.has("until") ? entry.date("until") : null,
                entry.entries("except").stream().map(PatternRows::pause).toList(),
                entry.entries("substitutes").stream()
                        .map(PatternRows::substitute)
                        .toList());
        check(pattern, entry);
        return pattern;
    }

    private static Set<DayOfWeek> days(Entry entry) {
        List<DayOfWeek> days = entry.choices("days", DayOfWeek.class);
        if (days.isEmpty()) {
            throw entry.fault("write the days it sits, as days: [tuesday, thursday]");
        }
        return Set.copyOf(days);
    }

    private static List<LocalTime> starts(Entry entry) {
        List<LocalTime> starts = new ArrayList<>();
        for (String text : entry.texts("starts")) {
            try {
                starts.add(LocalTime.parse(text));
            } catch (DateTimeException e) {
                throw entry.fault("starts", "write times as [\"08:30\", \"09:15\"]");
            }
        }
        return starts;
    }

    private static Set<Integer> weeks(Entry entry) {
        Set<Integer> weeks = new HashSet<>();
        for (String text : entry.texts("weeks")) {
            int week = text.matches("[1-5]") ? Integer.parseInt(text) : 0;
            if (week == 0) {
                throw entry.fault(
                        "weeks", "write which of its days in the month, from 1 to " + MOST_WEEKS + ", as [1, 3]");
            }
            weeks.add(week);
        }
        return weeks;
    }

    private static Pause pause(Entry entry) {
        entry.only("from", "to", "reason");
        LocalDate from = entry.date("from");
        return new Pause(from, last(entry, from), entry.text("reason"));
    }

    private static Substitute substitute(Entry entry) {
        entry.only("officer", "from", "to");
        LocalDate from = entry.date("from");
        return new Substitute(entry.text("officer"), from, last(entry, from));
    }

    private static LocalDate last(Entry entry, LocalDate from) {
        LocalDate to = entry.has("to") ? entry.date("to") : from;
        if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
            throw entry.fault("to", "write the last day, not before from and at most a year after it");
        }
        return to;
    }

    private static void check(SittingPattern pattern, Entry entry) {
        int minutes = pattern.minutes();
        if (!pattern.from().isBefore(pattern.to())) {
            throw entry.fault("to", "must be later than from");
        }
        if (minutes > SittingPattern.LONGEST) {
            throw entry.fault("to", "a sitting lasts at most " + SittingPattern.LONGEST + " minutes; write two");
        }
        if (pattern.capacity() < 1 || pattern.capacity() > minutes) {
            throw entry.fault("capacity", "write minutes from 1 to " + minutes + ", the sitting's length");
        }
        if (pattern.step() < 1 || pattern.step() > minutes) {
            throw entry.fault("step", "write minutes from 1 to " + minutes);
        }
        for (LocalTime start : pattern.starts()) {
            if (start.isBefore(pattern.from()) || !start.isBefore(pattern.to())) {
                throw entry.fault("starts", start + " lies outside the sitting; write times inside it");
            }
        }
        if (pattern.since() != null
                && pattern.until() != null
                && pattern.until().isBefore(pattern.since())) {
            throw entry.fault("until", "lies before since; change one of them");
        }
    }
}
