package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the sentences back as a person would, and holds each number, period and direction against the history. */
class TrueSentencesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final Measures MEASURES = Measures.read(Templates.at(Path.of("court-templates")));
    private static final int HISTORIES = 2_000;

    private static final String DATE = "(\\d+)(?: ([A-Z][a-z]+))?(?: (\\d{4}))?";
    private static final Pattern PERIOD =
            Pattern.compile("between " + DATE + " and " + DATE + "|on (\\d+) ([A-Z][a-z]+)(?: (\\d{4}))?");
    private static final Pattern RATES = Pattern.compile("For every 30 days: ([0-9.]+) now, ([0-9.]+) before\\.$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySentenceOfARandomHistoryIsTrue(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            List<MeasureKind> kinds = List.copyOf(MEASURES.all());
            MeasureKind kind = kinds.get(random.nextInt(kinds.size()));
            List<Count> history = history(random, kind);
            Measure measure = Baseline.of(kind, history, List.of(), TODAY);
            String told = "seed " + seed + ", history " + i + ": " + measure.sentence() + " of " + history;
            assertTrue(history.contains(measure.now()), told);
            LocalDate latest = history.stream()
                    .map(Count::to)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            assertEquals(latest, measure.now().to(), told);
            holds(kind, measure, told);
        }
    }

    private static void holds(MeasureKind kind, Measure measure, String told) {
        String sentence = measure.sentence();
        String[] halves = sentence.split("; |, the same as ");
        assertTrue(says(halves[0], measure.now()), told);
        assertEquals(measure.now().from() + "/" + measure.now().to(), period(halves[0]), told);
        if (measure.before() == null) {
            assertEquals(1, halves.length, told);
            assertTrue(!sentence.contains("before") && !sentence.contains("harder"), told);
            return;
        }
        assertTrue(measure.before().to().isBefore(measure.now().from()), told);
        secondHalf(measure, halves[1], told);
        direction(kind, measure, told);
        sameNumbersInSpanish(measure, told);
    }

    private static void secondHalf(Measure measure, String half, String told) {
        Count before = measure.before();
        boolean same = measure.sentence().contains(", the same as ");
        assertTrue(same ? before.value() == measure.now().value() : says(half, before), told);
        boolean adjacent = before.to().plusDays(1).equals(measure.now().from());
        if (half.contains("in the month before")) {
            assertTrue(adjacent && before.from().getDayOfMonth() == 1, told);
            assertEquals(before.from().lengthOfMonth(), before.days(), told);
        } else if (half.contains("days before")) {
            assertTrue(adjacent && half.contains("in the " + before.days() + " days before"), told);
        } else if (!half.contains("on the day before")) {
            assertEquals(before.from() + "/" + before.to(), period(half), told);
        }
    }

    private static void direction(MeasureKind kind, Measure measure, String told) {
        Count now = measure.now();
        Count before = measure.before();
        boolean harder = measure.sentence().startsWith("A harder stretch: ");
        assertEquals(harder, measure.change() == Change.HARDER, told);
        double nowRate = rate(kind, now);
        double beforeRate = rate(kind, before);
        if (measure.change() == Change.GAIN || harder) {
            boolean fewer = harder != kind.better().isDown();
            assertTrue(fewer ? nowRate < beforeRate : nowRate > beforeRate, told);
        }
        Matcher rates = RATES.matcher(measure.sentence());
        long longer = Math.max(now.days(), before.days());
        long shorter = Math.min(now.days(), before.days());
        boolean said = rates.find();
        if (!kind.share()) {
            assertEquals(longer * 100 > shorter * 115, said, told);
        }
        if (said) {
            assertEquals(nowRate * 30, Double.parseDouble(rates.group(1)), 0.0500001, told);
            assertEquals(beforeRate * 30, Double.parseDouble(rates.group(2)), 0.0500001, told);
        }
    }

    private static double rate(MeasureKind kind, Count count) {
        return kind.share() ? (double) count.value() / count.possible() : (double) count.value() / count.days();
    }

    private static void sameNumbersInSpanish(Measure measure, String told) {
        assertEquals(numbers(measure.sentence()), numbers(measure.sentenceEs()), told + measure.sentenceEs());
    }

    private static List<String> numbers(String sentence) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    private static boolean says(String half, Count count) {
        if (count.possible() != null) {
            return half.matches(".*\\b" + count.value() + " of " + count.possible() + "\\b.*");
        }
        String number = half.replaceAll(PERIOD.pattern(), " ").replaceAll("in the \\d+ days before.*", " ");
        return switch (count.value()) {
            case 0 -> number.matches("(?i).*\\b(not|no)\\b.*");
            case 1 -> number.matches("(?i).*\\b(once|one)\\b.*");
            default -> number.matches(".*\\b" + count.value() + "\\b.*");
        };
    }

    private static String period(String half) {
        Matcher matcher = PERIOD.matcher(half);
        assertTrue(matcher.find(), half);
        if (matcher.group(7) != null) {
            LocalDate day = day(matcher.group(7), matcher.group(8), matcher.group(9));
            return day + "/" + day;
        }
        String month = matcher.group(2) == null ? matcher.group(5) : matcher.group(2);
        String year = matcher.group(3) == null ? matcher.group(6) : matcher.group(3);
        return day(matcher.group(1), month, year) + "/" + day(matcher.group(4), matcher.group(5), matcher.group(6));
    }

    private static LocalDate day(String day, String month, String year) {
        assertNotNull(month);
        String text = day + " " + month + " " + (year == null ? TODAY.getYear() : year);
        return LocalDate.parse(text, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US));
    }

    private static List<Count> history(Random random, MeasureKind kind) {
        List<Count> history = new ArrayList<>();
        LocalDate from = TODAY.minusDays(500);
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            from = random.nextInt(3) == 0 ? from.withDayOfMonth(1).plusMonths(1) : from.plusDays(random.nextInt(40));
            int length = random.nextInt(3) == 0 ? from.lengthOfMonth() : 1 + random.nextInt(70);
            LocalDate to = from.plusDays(length - 1L);
            history.add(count(random, kind, from, to, length));
            from = random.nextInt(4) == 0 ? from : to.plusDays(1);
        }
        return history;
    }

    private static Count count(Random random, MeasureKind kind, LocalDate from, LocalDate to, int length) {
        int most = kind.unit().perDay() ? length : 12;
        Integer possible = kind.share() && random.nextInt(4) > 0 ? random.nextInt(most + 1) : null;
        int value = random.nextInt((possible == null ? most : possible) + 1);
        String who = random.nextBoolean() ? "Pat Okafor" : "Dana Ruiz";
        Count count = new Count(from, to, value, possible, Known.RECORD, who);
        assertNull(kind.share() ? null : count.possible());
        return count;
    }
}
