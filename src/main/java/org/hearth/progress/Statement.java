package org.hearth.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hearth.terms.Words;

/**
 * One true plain sentence about a count and the youth's own earlier one: both numbers, both periods, no adjective. A
 * harder stretch is named so, without blame.
 *
 * @param before null when there is nothing to compare with; then only what is known is said
 */
record Statement(Count now, Count before, Comparison how, Change change, LocalDate today) {
    private static final int TENTHS = 10;

    /** The sentence in that language. */
    String in(Words words, Phrases phrases) {
        String first = phrases.full(now);
        String when = period(words, now);
        if (before == null) {
            return capital(words.say("progress.known", first, when), words.locale());
        }
        String sentence = words.say(frame(), first, when, phrases.beside(before, now), earlier(words));
        String whole =
                how == Comparison.RATES ? words.say("progress.rates", sentence, rate(now), rate(before)) : sentence;
        return capital(whole, words.locale());
    }

    private String frame() {
        if (change == Change.HARDER) {
            return "progress.harder";
        }
        boolean equal = how == Comparison.COUNTS && now.value() == before.value();
        return equal ? "progress.same" : "progress.beside";
    }

    /** The earlier period: {@code in the month before} where that is exact, else its own days. */
    private String earlier(Words words) {
        if (!before.to().plusDays(1).equals(now.from())) {
            return period(words, before);
        }
        boolean wholeMonth = before.from().getDayOfMonth() == 1
                && before.to().equals(YearMonth.from(before.from()).atEndOfMonth());
        return wholeMonth ? words.say("progress.month-before") : words.say("progress.days-before", before.days());
    }

    private String period(Words words, Count count) {
        if (count.from().equals(count.to())) {
            return words.say("progress.on", date(words, count.to()));
        }
        if (YearMonth.from(count.from()).equals(YearMonth.from(count.to()))) {
            return words.say("progress.in-month", day(count.from()), date(words, count.to()));
        }
        boolean oneYear = count.from().getYear() == count.to().getYear();
        String from = oneYear ? dayAndMonth(words, count.from()) : full(words, count.from());
        return words.say("progress.between", from, oneYear ? date(words, count.to()) : full(words, count.to()));
    }

    /** With the year unless it is this year. */
    private String date(Words words, LocalDate day) {
        return day.getYear() == today.getYear() ? dayAndMonth(words, day) : full(words, day);
    }

    private static String dayAndMonth(Words words, LocalDate day) {
        return words.say("progress.date", day(day), month(day, words.locale()));
    }

    private static String full(Words words, LocalDate day) {
        return words.say("progress.date-year", day(day), month(day, words.locale()), String.valueOf(day.getYear()));
    }

    private static String day(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }

    private static String month(LocalDate day, Locale locale) {
        return day.getMonth().getDisplayName(TextStyle.FULL, locale);
    }

    private static String rate(Count count) {
        long tenths = Comparison.tenths(count);
        return tenths % TENTHS == 0 ? String.valueOf(tenths / TENTHS) : tenths / TENTHS + "." + tenths % TENTHS;
    }

    private static String capital(String sentence, Locale locale) {
        return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
    }
}
