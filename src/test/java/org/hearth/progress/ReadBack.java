package org.hearth.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a statement back as a person would, in one language; what it does not understand is an error. */
final class ReadBack {
    /** A number as it was said. */
    record Number(int value, Integer possible) {}

    /** Days as they were said; {@code from} null for the days just before, of that length, or of a whole month. */
    record Period(LocalDate from, LocalDate to, int daysBefore, boolean monthBefore) {}

    /** What another person reports. */
    record Other(String who, Number number, Period period) {}

    /** Everything that a statement says; null, false and empty where it says no such thing. */
    static final class Heard {
        boolean harder;
        boolean partly;
        boolean uncounted;
        boolean same;
        Number now;
        Period when;
        Number before;
        Period beforeWhen;
        double[] rates;
        String step;
        Best best = Best.NONE;
        Gap gap = Gap.NONE;
        String details;
        final List<Other> others = new ArrayList<>();
        final List<String> around = new ArrayList<>();
    }

    /** One language's own words. */
    private record Tongue(
            String harder,
            String date,
            String between,
            String on,
            String monthBefore,
            String daysBefore,
            String dayBefore,
            String same,
            String partly,
            String uncounted,
            String rates,
            String reports,
            String around,
            Map<String, String> steps,
            Map<String, Best> bests,
            Map<String, Gap> gaps,
            List<String> months) {}

    private static final Tongue ENGLISH = new Tongue(
            "A harder stretch: ",
            "(\\d{1,2})(?: ([A-Z][a-z]+))?(?: (\\d{4}))?",
            "between %s and %s",
            "on %s",
            "in the month before",
            "in the (\\d+) days before",
            "on the day before",
            ", the same as ",
            "; some of these days were not counted",
            "(.+): not counted ",
            "For every 30 days: ([0-9.]+) now, ([0-9.]+) before\\.",
            "(.+?) reports: ",
            "Around that time: ",
            Map.of(
                    "That is (\\d[\\d,]*) fewer\\.", "FEWER",
                    "That is (\\d[\\d,]*) more\\.", "MORE",
                    "That is (one|\\d[\\d,]*) (?:nights?|days?) shorter\\.", "SHORTER",
                    "That is (one|\\d[\\d,]*) hours? sooner\\.", "SOONER",
                    "That is fewer\\.", "RATE FEWER",
                    "That is more\\.", "RATE MORE",
                    "That is a larger part\\.", "PART MORE",
                    "That is a smaller part\\.", "PART FEWER"),
            Map.of(
                    "It is the first time in these counts.", Best.FIRST,
                    "This is the longest counted so far.", Best.LONGEST),
            Map.of(
                    "The time just before was not counted, so nothing is set beside it.", Gap.UNCOUNTED,
                    "An earlier count runs into these days, so nothing is set beside it.", Gap.OVERLAP,
                    "The period before was counted only in part, so the two are not set side by side.", Gap.PARTLY,
                    "The periods are too short or too different in length to set side by side.", Gap.UNEVEN),
            List.of("January February March April May June July August September October November December"
                    .split(" ")));

    private static final Tongue SPANISH = new Tongue(
            "Una etapa más difícil: ",
            "(\\d{1,2})(?: de ([a-z]+))?(?: de (\\d{4}))?",
            "entre el %s y el %s",
            "el %s",
            "en el mes anterior",
            "en los (\\d+) días anteriores",
            "el día anterior",
            ", igual que ",
            "; algunos de estos días no se contaron",
            "(.+): no se contó ",
            "Por cada 30 días: ([0-9.]+) ahora, ([0-9.]+) antes\\.",
            "(.+?) informa: ",
            "Por esos días: ",
            Map.of(
                    "La diferencia: (\\d[\\d,]*) menos\\.", "FEWER",
                    "La diferencia: (\\d[\\d,]*) más\\.", "MORE",
                    "La diferencia: (una?|\\d[\\d,]*) (?:noches?|días?) menos\\.", "SHORTER",
                    "La diferencia: (una?|\\d[\\d,]*) horas? antes\\.", "SOONER",
                    "Es menos\\.", "RATE FEWER",
                    "Es más\\.", "RATE MORE",
                    "Es una parte mayor\\.", "PART MORE",
                    "Es una parte menor\\.", "PART FEWER"),
            Map.of(
                    "Es la primera vez en estos conteos.", Best.FIRST,
                    "Es lo más largo contado hasta ahora.", Best.LONGEST),
            Map.of(
                    "El tiempo justo antes no se contó, así que no hay con qué compararlo.", Gap.UNCOUNTED,
                    "Un conteo anterior cae en parte en estos días, así que no hay con qué compararlo.", Gap.OVERLAP,
                    "El período anterior se contó solo en parte, así que los dos no se comparan.", Gap.PARTLY,
                    "Los períodos son demasiado cortos o de duración demasiado distinta para compararlos.", Gap.UNEVEN),
            List.of("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
                    .split(" ")));

    /** A choice among texts, and whose number chooses. */
    private static final Pattern CHOICE = Pattern.compile("\\{([01]),choice,((?:[^{}]|\\{[01]\\})*)\\}");

    private final Tongue tongue;
    private final Phrases phrases;
    private final String name;
    private final int year;
    private final Pattern main;
    private final Pattern period;
    private final Pattern detail;
    private final Pattern uncounted;
    private final Pattern rates;
    private final Pattern reports;

    ReadBack(boolean spanish, MeasureKind kind, LocalDate today) {
        tongue = spanish ? SPANISH : ENGLISH;
        phrases = spanish ? kind.spanish() : kind.english();
        name = phrases.name();
        year = today.getYear();
        String when = tongue.between.formatted(tongue.date, tongue.date) + "|" + tongue.on.formatted(tongue.date);
        String plain = when.replaceAll("\\((?!\\?)", "(?:");
        String before =
                plain + "|" + tongue.monthBefore + "|" + tongue.daysBefore.replace("(", "(?:") + "|" + tongue.dayBefore;
        period = Pattern.compile(when);
        uncounted = Pattern.compile(tongue.uncounted + "(" + plain + ")\\.");
        rates = Pattern.compile(tongue.rates);
        reports = Pattern.compile(tongue.reports + "(.+?) (" + plain + ")\\.");
        main = Pattern.compile("(.+?) (" + plain + ")(?:; (.+?) (" + before + ")|" + tongue.same + "(" + before + ")|("
                + tongue.partly + "))?\\.");
        detail = phrases.detail() == null
                ? null
                : Pattern.compile(Pattern.quote(phrases.detail().replace("{0}.", "")) + "(.+)\\.");
    }

    /** What the statement says. */
    Heard of(String statement) {
        String[] sentences = statement.split("(?<=\\.) (?=\\p{Lu})");
        Heard heard = new Heard();
        first(heard, sentences[0]);
        Arrays.stream(sentences).skip(1).forEach(each -> next(heard, each));
        return heard;
    }

    private void first(Heard heard, String sentence) {
        Matcher nothing = uncounted.matcher(sentence);
        if (nothing.matches() && nothing.group(1).equals(name)) {
            heard.uncounted = true;
            heard.when = period(nothing.group(2));
            return;
        }
        heard.harder = sentence.startsWith(tongue.harder);
        String rest = heard.harder ? sentence.substring(tongue.harder.length()) : lower(sentence);
        Matcher matcher = main.matcher(rest);
        expect(matcher.matches(), sentence);
        heard.now = number(matcher.group(1), phrases.now(), phrases.of());
        heard.when = period(matcher.group(2));
        heard.same = matcher.group(5) != null;
        heard.partly = matcher.group(6) != null;
        if (heard.same) {
            heard.before = heard.now;
            heard.beforeWhen = period(matcher.group(5));
        } else if (matcher.group(3) != null) {
            heard.before = number(matcher.group(3), phrases.then(), phrases.thenOf(), phrases.now());
            heard.beforeWhen = period(matcher.group(4));
        }
    }

    private void next(Heard heard, String sentence) {
        Matcher rates = this.rates.matcher(sentence);
        Matcher reports = this.reports.matcher(sentence);
        if (rates.matches()) {
            heard.rates = new double[] {Double.parseDouble(rates.group(1)), Double.parseDouble(rates.group(2))};
        } else if (tongue.bests.containsKey(sentence)) {
            heard.best = tongue.bests.get(sentence);
        } else if (tongue.gaps.containsKey(sentence)) {
            heard.gap = tongue.gaps.get(sentence);
        } else if (sentence.startsWith(tongue.around)) {
            String list = sentence.substring(tongue.around.length(), sentence.length() - 1);
            heard.around.addAll(List.of(list.split("; ")));
        } else if (reports.matches()) {
            heard.others.add(new Other(
                    reports.group(1), number(reports.group(2), phrases.now(), phrases.of()), period(reports.group(3))));
        } else if (detail != null && detail.matcher(sentence).matches()) {
            heard.details = detail.matcher(sentence).replaceAll("$1");
        } else {
            heard.step = step(sentence);
        }
    }

    private String step(String sentence) {
        for (Map.Entry<String, String> each : tongue.steps.entrySet()) {
            Matcher matcher = Pattern.compile(each.getKey()).matcher(sentence);
            if (matcher.matches()) {
                String number = matcher.groupCount() == 0
                        ? ""
                        : " " + matcher.group(1).replaceAll("one|una?", "1").replace(",", "");
                return each.getValue() + number;
            }
        }
        throw new AssertionError("not understood: " + sentence);
    }

    private static Number number(String said, String... patterns) {
        List<Number> read = new ArrayList<>();
        for (String pattern : patterns) {
            if (pattern != null) {
                read.addAll(read(said, pattern));
            }
        }
        expect(read.stream().distinct().count() == 1, said + " is read as " + read);
        return read.get(0);
    }

    /** Each text that the pattern may give, with the numbers that give it. */
    private static List<Number> read(String said, String pattern) {
        List<Number> read = new ArrayList<>();
        Matcher choice = CHOICE.matcher(pattern);
        if (!choice.find()) {
            match(said, pattern).ifPresent(read::add);
            return read;
        }
        boolean first = choice.group(1).equals("0");
        for (String each : choice.group(2).split("\\|")) {
            String text = pattern.substring(0, choice.start()) + each.substring(2) + pattern.substring(choice.end());
            int limit = each.charAt(0) - '0';
            boolean exact = each.charAt(1) == '#';
            match(said, text)
                    .map(numbers -> first && exact ? new Number(limit, numbers.possible()) : numbers)
                    .map(numbers -> !first && numbers.possible() == null ? new Number(numbers.value(), limit) : numbers)
                    .filter(numbers -> exact == ((first ? numbers.value() : numbers.possible()) <= limit))
                    .ifPresent(read::add);
        }
        return read;
    }

    private static Optional<Number> match(String said, String text) {
        String regex = Pattern.compile("\\{[01]\\}|[^{]+")
                .matcher(text)
                .results()
                .map(part -> part.group().startsWith("{")
                        ? "(?<n" + part.group().charAt(1) + ">\\d{1,3}(?:,\\d{3})*)"
                        : Pattern.quote(part.group()))
                .collect(Collectors.joining());
        Matcher matcher = Pattern.compile(regex).matcher(said);
        return matcher.matches()
                ? Optional.of(new Number(
                        regex.contains("<n0>") ? whole(matcher.group("n0")) : 0,
                        regex.contains("<n1>") ? whole(matcher.group("n1")) : null))
                : Optional.empty();
    }

    private static Integer whole(String digits) {
        return Integer.valueOf(digits.replace(",", ""));
    }

    private Period period(String said) {
        if (said.equals(tongue.monthBefore)) {
            return new Period(null, null, 0, true);
        }
        Matcher days = Pattern.compile(tongue.daysBefore).matcher(said);
        if (said.equals(tongue.dayBefore) || days.matches()) {
            return new Period(null, null, said.equals(tongue.dayBefore) ? 1 : Integer.parseInt(days.group(1)), false);
        }
        Matcher matcher = period.matcher(said);
        expect(matcher.matches(), said);
        if (matcher.group(4) == null) {
            LocalDate day = day(matcher.group(7), matcher.group(8), matcher.group(9));
            return new Period(day, day, 0, false);
        }
        String month = matcher.group(2) == null ? matcher.group(5) : matcher.group(2);
        String years = matcher.group(3) == null ? matcher.group(6) : matcher.group(3);
        return new Period(
                day(matcher.group(1), month, years),
                day(matcher.group(4), matcher.group(5), matcher.group(6)),
                0,
                false);
    }

    private LocalDate day(String day, String month, String said) {
        int number = tongue.months.indexOf(month) + 1;
        expect(number > 0, month + " is no month");
        return YearMonth.of(said == null ? year : Integer.parseInt(said), number)
                .atDay(Integer.parseInt(day));
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static void expect(boolean holds, String told) {
        if (!holds) {
            throw new AssertionError("not understood: " + told);
        }
    }
}
