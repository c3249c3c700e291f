package org.hearth.court;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sitting that repeats: this officer in this courtroom from then to then.
 *
 * @param key stable: {@code dept-3-morning}
 * @param courtroom a courtroom's key
 * @param officer an officer's key
 * @param days on which weekdays
 * @param from when it starts, court time
 * @param to when it ends
 * @param capacity minutes of hearings it holds, at most its length
 * @param step hearings start every so many minutes; where there are time-certain starts it is not looked at
 * @param starts time-certain starts, the only ones then; empty where hearings start on the step
 * @param weeks on the how-manyeth of its weekdays in the month, 1 to 5; empty for every week
 * @param since the first day of the pattern; null: always was
 * @param until the last day of the pattern; null: still is
 * @param except days on which it is not held
 * @param substitutes who sits instead, in which days
 */
public record SittingPattern(
        String key,
        String courtroom,
        String officer,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        int capacity,
        int step,
        List<LocalTime> starts,
        Set<Integer> weeks,
        LocalDate since,
        LocalDate until,
        List<Pause> except,
        List<Substitute> substitutes) {
    /** The longest a sitting may be, in minutes. */
    public static final int LONGEST = 480;

    private static final int WEEK = 7;
    private static final int ALL_WEEKS = 150;
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    /**
     * Days on which a pattern is not held.
     *
     * @param from the first day
     * @param to the last day
     * @param reason as the court book has it
     */
    public record Pause(LocalDate from, LocalDate to, String reason) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * Who sits instead of the pattern's officer.
     *
     * @param officer the officer's key
     * @param from the first day
     * @param to the last day
     */
    public record Substitute(String officer, LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public SittingPattern {
        days = Set.copyOf(days);
        starts = List.copyOf(starts);
        weeks = Set.copyOf(weeks);
        except = List.copyOf(except);
        substitutes = List.copyOf(substitutes);
    }

    /** How long it is, in minutes. */
    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** True on the days it repeats on and is not excepted from; whether the court sits at all is the calendar's to say. */
    public boolean sitsOn(LocalDate day) {
        return days.contains(day.getDayOfWeek())
                && (weeks.isEmpty() || weeks.contains((day.getDayOfMonth() - 1) / WEEK + 1))
                && (since == null || !day.isBefore(since))
                && (until == null || !day.isAfter(until))
                && except.stream().noneMatch(each -> each.covers(day));
    }

    /** Who sits that day: the pattern's officer, or who substitutes. */
    public String officerOn(LocalDate day) {
        return substitutes.stream()
                .filter(each -> each.covers(day))
                .map(Substitute::officer)
                .findFirst()
                .orElse(officer);
    }

    /** The first day on which both would need the same courtroom or officer at the same time; empty where there is none. */
    Optional<LocalDate> clashWith(SittingPattern other) {
        if (!from.isBefore(other.to) || !other.from.isBefore(to)) {
            return Optional.empty();
        }
        List<LocalDate> named = Stream.concat(turns(), other.turns()).sorted().toList();
        LocalDate first = named.isEmpty() ? ANY_DAY : named.get(0).minusDays(ALL_WEEKS);
        LocalDate last = named.isEmpty() ? ANY_DAY : named.get(named.size() - 1);
        return first.datesUntil(last.plusDays(ALL_WEEKS))
                .filter(day -> sitsOn(day) && other.sitsOn(day))
                .filter(day ->
                        courtroom.equals(other.courtroom) || officerOn(day).equals(other.officerOn(day)))
                .findFirst();
    }

    /** The days from which on the pattern is another than before. */
    private Stream<LocalDate> turns() {
        Stream<LocalDate> own = Stream.of(Optional.ofNullable(since), Optional.ofNullable(until))
                .flatMap(Optional::stream);
        Stream<LocalDate> pauses = except.stream().flatMap(each -> Stream.of(each.from(), each.to()));
        Stream<LocalDate> others = substitutes.stream().flatMap(each -> Stream.of(each.from(), each.to()));
        return Stream.of(own, pauses, others).flatMap(each -> each);
    }
}
