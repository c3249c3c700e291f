package org.hearth.court;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.Entry;

/**
 * One line of the law about holidays: which day of a year it names, and in which span of time it holds.
 *
 * @param dayIn the nominal day of a year
 * @param from the first nominal day on which the rule holds
 * @param to the last one
 */
record HolidayRule(String name, IntFunction<LocalDate> dayIn, String source, LocalDate from, LocalDate to) {
    private static final String FORMS =
            "write it as \"January 1\", \"3rd Monday of January\", \"last Monday of May\" or \"day after ...\"";
    private static final Pattern FIXED = Pattern.compile("(\\w+) (\\d{1,2})");
    private static final Pattern NTH = Pattern.compile("(day after )?(1st|2nd|3rd|4th|last) (\\w+) of (\\w+)");
    private static final List<String> ORDINALS = List.of("last", "1st", "2nd", "3rd", "4th");

    static HolidayRule read(Entry entry) {
        entry.only("name", "on", "source", "from", "to");
        LocalDate from = entry.has("from") ? entry.date("from") : LocalDate.MIN;
        LocalDate to = entry.has("to") ? entry.date("to") : LocalDate.MAX;
        if (to.isBefore(from)) {
            throw entry.fault("to", "lies before from; write the last day on which the rule holds");
        }
        return new HolidayRule(entry.text("name"), day(entry), entry.text("source"), from, to);
    }

    /** The holiday of that nominal year, on its observed day; empty in years the rule does not hold. */
    Optional<Holiday> in(int year) {
        LocalDate nominal = dayIn.apply(year);
        if (nominal.isBefore(from) || nominal.isAfter(to)) {
            return Optional.empty();
        }
        return Optional.of(new Holiday(observed(nominal), name, nominal, source));
    }

    /** CRC 1.11: a Saturday's holiday is observed the Friday before, a Sunday's the Monday after. */
    private static LocalDate observed(LocalDate nominal) {
        return switch (nominal.getDayOfWeek()) {
            case SATURDAY -> nominal.minusDays(1);
            case SUNDAY -> nominal.plusDays(1);
            default -> nominal;
        };
    }

    private static IntFunction<LocalDate> day(Entry entry) {
        try {
            String on = entry.text("on");
            Matcher fixed = FIXED.matcher(on);
            Matcher nth = NTH.matcher(on);
            if (fixed.matches()) {
                return MonthDay.of(month(fixed.group(1)), Integer.parseInt(fixed.group(2)))::atYear;
            }
            if (nth.matches()) {
                return nth(nth);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw entry.fault("on", "names no day of the year; " + FORMS);
        }
        throw entry.fault("on", FORMS);
    }

    private static IntFunction<LocalDate> nth(Matcher words) {
        int after = words.group(1) == null ? 0 : 1;
        int ordinal = ORDINALS.indexOf(words.group(2));
        DayOfWeek weekday = DayOfWeek.valueOf(words.group(3).toUpperCase(Locale.ROOT));
        Month month = month(words.group(4));
        TemporalAdjuster adjuster = ordinal == 0
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday);
        return year -> LocalDate.of(year, month, 1).with(adjuster).plusDays(after);
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
