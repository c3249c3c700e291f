package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearth.terms.Discipline;
import org.hearth.wording.GuideAtHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the statements back as a person would, in both languages, and holds all they say against the history. */
class TrueSentencesTest {
    private static final int HISTORIES = 5_000;
    /** Distinct shapes that the guide reads: many, and still in a second or two. */
    private static final int SAMPLE = 120;

    private static final double HALF_A_TENTH = 0.0500001;
    private static final Pattern UNFILLED = Pattern.compile("[\\[\\]{}]|null|  |\\.\\.| [,.;]");
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)\\b(he|she|they|him|her|them|his|hers|their|theirs|él|ella|ellos|ellas)\\b");
    private static final Pattern JUDGING = Pattern.compile("(?i)step back|better|worse|failed|regress|peor|mejor|fall");

    private final Map<String, ReadBack> readers = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyStatementOfARandomHistoryIsTrueInBothLanguages(long seed) {
        Histories histories = new Histories(new Random(seed));
        for (int i = 0; i < HISTORIES; i++) {
            Histories.History history = histories.next();
            try {
                holds(history);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", history " + i + ": " + history, e);
            }
        }
    }

    private void holds(Histories.History history) {
        Measure measure = history.measure();
        for (boolean spanish : List.of(false, true)) {
            String said = spanish ? measure.sentenceEs() : measure.sentence();
            holds(history, measure, reader(spanish, history).of(said), said);
            assertTrue(!UNFILLED.matcher(said).find(), said);
            assertTrue(!PRONOUN.matcher(said).find(), said);
            assertTrue(!JUDGING.matcher(said).find(), said);
            Plurals.check(said, spanish, said);
        }
    }

    private ReadBack reader(boolean spanish, Histories.History history) {
        return readers.computeIfAbsent(
                history.kind().id() + spanish + history.today(),
                key -> new ReadBack(spanish, history.kind(), history.today()));
    }

    @Test
    void noShapeOfAStatementTripsTheLanguageGuide() {
        Histories histories = new Histories(new Random(7));
        Map<String, String> shapes = new TreeMap<>();
        IntStream.range(0, HISTORIES).mapToObj(i -> histories.next()).forEach(history -> {
            String said = history.measure().sentence();
            shapes.putIfAbsent(history.kind().id() + shape(said), said);
        });
        assertTrue(shapes.size() > SAMPLE, "only " + shapes.size());
        List<String> sample = new ArrayList<>(shapes.values());
        Collections.shuffle(sample, new Random(7));
        List<String> tripped = sample.stream()
                .limit(SAMPLE)
                .flatMap(said -> GuideAtHand.GUIDE.review(said, Discipline.COURT).stream()
                        .map(finding -> finding.text() + " in: " + said))
                .distinct()
                .toList();
        assertEquals(List.of(), tripped);
    }

    /** A sentence without its numbers, months and list of what changed. */
    private static String shape(String said) {
        return said.replaceAll("\\d[\\d,.]*", "#")
                .replaceAll("# [A-Z][a-z]+( #)?", "#")
                .replaceAll("time: .*", "time:")
                .replaceAll("(reason|How): [^.]*", "$1");
    }

    private static void holds(Histories.History history, Measure measure, ReadBack.Heard heard, String told) {
        Count now = measure.now();
        assertTrue(history.counts().contains(now), told);
        assertTrue(history.counts().stream().noneMatch(each -> each.to().isAfter(now.to())), told);
        assertTrue(isSaid(heard.when, now, now), told);
        assertEquals(now.counted() == Extent.NOT, heard.uncounted, told);
        assertEquals(now.counted() == Extent.PART, heard.partly, told);
        if (!heard.uncounted) {
            assertTrue(isSaid(heard.now, now), told);
        }
        assertEquals(measure.before() == null, heard.before == null, told);
        if (measure.before() == null) {
            alone(history, now, heard, told);
            assertEquals(Change.UNKNOWN, measure.change(), told);
        } else {
            beside(history, measure, heard, told);
        }
        best(history, now, heard, told);
        said(history, measure, heard, told);
    }

    private static void alone(Histories.History history, Count now, ReadBack.Heard heard, String told) {
        assertTrue(!heard.harder && heard.step == null && heard.rates == null && !heard.same, told);
        List<Count> reaching = reaching(history, now);
        switch (heard.gap) {
            case UNCOUNTED ->
                assertTrue(
                        reaching.stream().allMatch(each -> each.counted() == Extent.NOT) && !runsInto(history, now),
                        told);
            case OVERLAP -> assertTrue(runsInto(history, now), told);
            case PARTLY ->
                assertTrue(
                        reaching.stream().noneMatch(Count::isWhole)
                                && reaching.stream().anyMatch(each -> each.counted() == Extent.PART),
                        told);
            case UNEVEN ->
                assertTrue(reaching.stream().anyMatch(each -> each.isWhole() && unlike(history, each, now)), told);
            default ->
                assertTrue(
                        !now.isWhole()
                                || history.counts().stream()
                                        .noneMatch(each -> each.to().isBefore(now.from()))
                                || history.kind().share(),
                        told);
        }
    }

    /** Earlier counts with at most three days between; a state reaches from anywhere. */
    private static List<Count> reaching(Histories.History history, Count now) {
        boolean state = history.kind().growth() == Growth.LEVEL;
        return history.counts().stream()
                .filter(each -> each.to().isBefore(now.from()))
                .filter(each -> state || each.to().plusDays(4).compareTo(now.from()) >= 0)
                .toList();
    }

    private static boolean runsInto(Histories.History history, Count now) {
        return history.counts().stream()
                .anyMatch(each -> each.from().isBefore(now.from())
                        && !each.to().isBefore(now.from())
                        && each.counted() != Extent.NOT);
    }

    private static boolean unlike(Histories.History history, Count one, Count other) {
        double shorter = Math.min(one.days(), other.days());
        double longer = Math.max(one.days(), other.days());
        boolean rates = history.kind().growth() == Growth.SUM && shorter >= 14;
        return shorter < 5 || longer > shorter * 1.15 && !rates;
    }

    private static void beside(Histories.History history, Measure measure, ReadBack.Heard heard, String told) {
        Count now = measure.now();
        Count before = measure.before();
        assertTrue(now.isWhole() && before.isWhole() && reaching(history, now).contains(before), told);
        assertEquals(Gap.NONE, heard.gap, told);
        assertTrue(isSaid(heard.before, before) && isSaid(heard.beforeWhen, before, now), told);
        assertTrue(!heard.same || now.value() == before.value(), told);
        assertEquals(measure.change() == Change.HARDER, heard.harder, told);
        assertEquals(measure.change() == Change.GAIN, heard.step != null, told);
        boolean rated = history.kind().growth() == Growth.SUM && !history.kind().share() && !alike(now, before);
        assertEquals(rated, heard.rates != null, told);
        if (rated) {
            assertArrayEquals(new double[] {rate(now), rate(before)}, heard.rates, HALF_A_TENTH, told);
        }
        if (heard.harder || heard.step != null) {
            direction(history, measure, heard, told);
        }
    }

    private static boolean alike(Count one, Count other) {
        return Math.max(one.days(), other.days()) * 100 <= Math.min(one.days(), other.days()) * 115;
    }

    private static double rate(Count count) {
        return count.value() * 30.0 / count.days();
    }

    /** Everybody's numbers for the two periods say so. */
    private static void direction(Histories.History history, Measure measure, ReadBack.Heard heard, String told) {
        MeasureKind kind = history.kind();
        boolean down = kind.better().isDown() != heard.harder;
        assertTrue(kind.better() != Relief.NONE, told);
        for (Count one : reports(history, measure.now())) {
            for (Count other : reports(history, measure.before())) {
                double change = size(kind, one, other) - size(kind, other, one);
                assertTrue(down ? change < 0 : change > 0, told);
                boolean counted = !kind.share() && heard.rates == null;
                assertTrue(!counted || (down ? one.value() < other.value() : one.value() > other.value()), told);
            }
        }
        if (heard.step != null) {
            int step = Math.abs(measure.now().value() - measure.before().value());
            String way = kind.better().name();
            String word = down ? "FEWER" : "MORE";
            String wanted = kind.share() ? "PART " + word : heard.rates != null ? "RATE " + word : way + " " + step;
            assertEquals(wanted, heard.step, told);
        }
    }

    private static double size(MeasureKind kind, Count count, Count other) {
        if (kind.share()) {
            return (double) count.value() / count.possible();
        }
        return kind.growth() == Growth.SUM ? (double) count.value() / count.days() : count.value();
    }

    private static List<Count> reports(Histories.History history, Count count) {
        return history.counts().stream()
                .filter(each -> each.samePeriod(count) && each.isWhole())
                .filter(each -> each.equals(count) || !each.who().equals(count.who()))
                .toList();
    }

    private static void best(Histories.History history, Count now, ReadBack.Heard heard, String told) {
        List<Count> earlier = history.counts().stream()
                .filter(each -> each.from().isBefore(now.from()))
                .toList();
        if (heard.best == Best.FIRST) {
            assertTrue(now.value() > 0 && !earlier.isEmpty(), told);
            assertTrue(earlier.stream().allMatch(each -> each.value() == 0), told);
        } else if (heard.best == Best.LONGEST) {
            assertTrue(!earlier.isEmpty() && history.kind().growth() == Growth.LONGEST, told);
            assertTrue(earlier.stream().allMatch(each -> each.value() < now.value()), told);
        }
    }

    private static void said(Histories.History history, Measure measure, ReadBack.Heard heard, String told) {
        for (ReadBack.Other other : heard.others) {
            assertTrue(
                    history.counts().stream()
                            .anyMatch(each -> each.who().equals(other.who())
                                    && isSaid(other.number(), each)
                                    && isSaid(other.period(), each, each)),
                    told);
        }
        measure.differing().stream()
                .filter(each -> each.samePeriod(measure.now()) && each.isWhole())
                .forEach(each -> assertTrue(
                        heard.others.stream()
                                .anyMatch(other -> other.who().equals(each.who()) && isSaid(other.number(), each)),
                        told));
        assertEquals(measure.change() == Change.HARDER ? measure.around().size() : 0, heard.around.size(), told);
        measure.around().forEach(each -> assertTrue(history.around().contains(each), told));
        assertEquals(measure.now().details().isEmpty(), heard.details == null, told);
        if (heard.details != null) {
            assertEquals(measure.now().details().size(), heard.details.split(", ").length, told);
        }
    }

    private static boolean isSaid(ReadBack.Number said, Count count) {
        return said.value() == count.value() && Objects.equals(said.possible(), count.possible());
    }

    private static boolean isSaid(ReadBack.Period said, Count count, Count now) {
        if (said.from() != null) {
            return said.from().equals(count.from()) && said.to().equals(count.to());
        }
        boolean adjacent = count.to().plusDays(1).equals(now.from());
        LocalDate first = now.from().minusMonths(1);
        return adjacent
                && (said.monthBefore()
                        ? count.from().equals(first) && now.from().getDayOfMonth() == 1
                        : count.days() == said.daysBefore());
    }
}
