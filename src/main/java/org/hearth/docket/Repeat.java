package org.hearth.docket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.terms.Problem;

/**
 * How a sitting repeats between two days. A repetition without an end stands in the court book only.
 *
 * @param days on which weekdays
 * @param from the first day
 * @param to the last day, at most 370 days on
 * @param everyWeeks each week 1, each second week 2 …, counted from the first day's week; 1 to 12
 */
public record Repeat(Set<DayOfWeek> days, LocalDate from, LocalDate to, int everyWeeks) {
    private static final int LONGEST = 370;
    private static final int RAREST = 12;

    public Repeat {
        days = days == null ? Set.of() : Set.copyOf(days);
        List<Problem.FieldError> errors = new ArrayList<>();
        if (days.isEmpty()) {
            errors.add(error("pattern.days", "problem.pattern-days"));
        }
        if (from == null) {
            errors.add(error("pattern.from", "problem.no-date"));
        }
        if (to == null) {
            errors.add(error("pattern.to", "problem.pattern-end", LONGEST));
        } else if (from != null && (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST)) {
            errors.add(error("pattern.to", "problem.pattern-end", LONGEST));
        }
        if (everyWeeks < 1 || everyWeeks > RAREST) {
            errors.add(error("pattern.everyWeeks", "problem.pattern-weeks", RAREST));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    /** The days, first to last; whether the court sits on them is the calendar's to say. */
    Stream<LocalDate> dates() {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return from.datesUntil(to.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> ChronoUnit.WEEKS.between(monday, day) % everyWeeks == 0);
    }

    private static Problem.FieldError error(String field, String key, Object... args) {
        return new Problem.FieldError(field, key, List.of(args));
    }
}
