package org.hearth.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hearth.terms.Words;

/**
 * Days and periods in words.
 *
 * @param words the language
 * @param today the court's day, whose year is left out
 */
record Spans(Words words, LocalDate today) {
    /** {@code between 1 and 30 November}, {@code on 3 March 2025}. */
    String of(Count count) {
        if (count.from().equals(count.to())) {
            return on(count.to());
        }
        if (YearMonth.from(count.from()).equals(YearMonth.from(count.to()))) {
            return words.say("progress.in-month", day(count.from()), date(count.to()));
        }
        boolean oneYear = count.from().getYear() == count.to().getYear();
        String from = oneYear ? dayAndMonth(count.from()) : full(count.from());
        return words.say("progress.between", from, oneYear ? date(count.to()) : full(count.to()));
    }

    /** The earlier period: {@code in the month before} where that is exact, else its own days. */
    String before(Count before, Count now) {
        if (!before.to().plusDays(1).equals(now.from())) {
            return of(before);
        }
        boolean wholeMonth = before.from().getDayOfMonth() == 1
                && before.to().equals(YearMonth.from(before.from()).atEndOfMonth());
        return wholeMonth ? words.say("progress.month-before") : words.say("progress.days-before", before.days());
    }

    /** {@code on 12 November}. */
    String on(LocalDate day) {
        return words.say("progress.on", date(day));
    }

    /** With the year unless it is this year. */
    private String date(LocalDate day) {
        return day.getYear() == today.getYear() ? dayAndMonth(day) : full(day);
    }

    private String dayAndMonth(LocalDate day) {
        return words.say("progress.date", day(day), month(day, words.locale()));
    }

    private String full(LocalDate day) {
        return words.say("progress.date-year", day(day), month(day, words.locale()), String.valueOf(day.getYear()));
    }

    private static String day(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }

    private static String month(LocalDate day, Locale locale) {
        return day.getMonth().getDisplayName(TextStyle.FULL, locale);
    }
}
