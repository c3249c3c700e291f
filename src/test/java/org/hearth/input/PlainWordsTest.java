package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.progress.Measures;
import org.hearth.terms.Discipline;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a youth, a caregiver or a parent reads can be read after five or six years of school: in English a grade of at
 * most 6 (Flesch and Kincaid 1975), in Spanish at least 75 points, "quite easy" (Fernández Huerta 1959).
 */
class PlainWordsTest {
    private static final double GRADE = 6;
    private static final double POINTS = 75;
    private static final int LONGEST_SENTENCE = 25;
    private static final Pattern READ = Pattern.compile(
            "link\\.(?!state).*|help\\.(?!mark).*|input\\.youth\\..*|input\\.walk\\..*|plain\\.help\\..*|input\\.arrived");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’]+");
    private static final InputForms FORMS = InputForms.read(Templates.builtIn(), Measures.read(Templates.builtIn()));

    /** How one text reads. */
    private record Weight(int sentences, int words, int syllables) {
        private static Weight of(List<String> texts, boolean spanish) {
            List<String> words = texts.stream()
                    .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                    .toList();
            int syllables =
                    words.stream().mapToInt(word -> spoken(word, spanish)).sum();
            return new Weight(
                    Math.toIntExact(
                            texts.stream().flatMap(PlainWordsTest::sentences).count()),
                    words.size(),
                    syllables);
        }

        private double grade() {
            return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        }

        private double points() {
            return 206.84 - 60.0 * syllables / words - 1.02 * words / sentences;
        }
    }

    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("[.?!:;]+\\s*"))
                .filter(part -> WORD.matcher(part).find());
    }

    static int spoken(String word, boolean spanish) {
        String lower = word.toLowerCase(Locale.ROOT).replace("’", "");
        return spanish ? spanishSyllables(lower) : englishSyllables(lower);
    }

    private static int englishSyllables(String word) {
        int groups = groups(word, "[aeiouy]+");
        boolean silent =
                word.matches(".*[^aeiouyl]e") || word.matches(".*[^aeiouytd]ed") || word.matches(".*[^sxzcghaeiouy]es");
        return Math.max(1, silent ? groups - 1 : groups);
    }

    /** Two strong vowels, or an accented weak one beside a strong one, are two syllables. */
    private static int spanishSyllables(String word) {
        String sounded = word.replaceAll("qu", "k").replaceAll("gu([eiéí])", "g$1");
        int groups = groups(sounded, "[aeiouáéíóúü]+");
        int split = groups(sounded, "[aeoáéó](?=[aeoáéóíú])|[íú](?=[aeoáéó])");
        return Math.max(1, groups + split);
    }

    private static int groups(String word, String pattern) {
        return Math.toIntExact(Pattern.compile(pattern).matcher(word).results().count());
    }

    private static List<String> messages(String file) throws IOException {
        Properties words = new Properties();
        try (var stream = new InputStreamReader(
                PlainWordsTest.class.getResourceAsStream("/words/" + file), StandardCharsets.UTF_8)) {
            words.load(stream);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> READ.matcher(key).matches())
                .sorted()
                .map(words::getProperty)
                .toList();
    }

    private static List<String> texts(Discipline discipline, boolean spanish) {
        List<String> texts = new ArrayList<>();
        FORMS.of(discipline).orElseThrow().questions().forEach(question -> {
            texts.add(spanish ? question.textEs() : question.text());
            texts.add(spanish ? question.helpEs() : question.help());
        });
        texts.removeIf(each -> each == null);
        return texts;
    }

    private static void assertShort(List<String> texts) {
        List<String> longer = texts.stream()
                .flatMap(PlainWordsTest::sentences)
                .filter(each -> WORD.matcher(each).results().count() > LONGEST_SENTENCE)
                .toList();
        assertEquals(List.of(), longer);
    }

    @Test
    void theLinksPagesReadEasilyInEnglish() throws IOException {
        List<String> texts = messages("messages.properties");
        double grade = Weight.of(texts, false).grade();
        assertTrue(texts.size() > 50 && grade <= GRADE, "grade " + grade);
        assertShort(texts);
    }

    @Test
    void theLinksPagesReadEasilyInSpanish() throws IOException {
        List<String> texts = messages("messages_es.properties");
        double points = Weight.of(texts, true).points();
        assertTrue(texts.size() > 45 && points >= POINTS, "points " + points);
        assertShort(texts);
    }

    @ParameterizedTest
    @EnumSource(names = {"YOUTH", "CAREGIVER", "PARENT"})
    void theirFormsReadEasilyInBothLanguages(Discipline discipline) {
        double grade = Weight.of(texts(discipline, false), false).grade();
        assertTrue(grade <= GRADE, discipline + " grade " + grade);
        double points = Weight.of(texts(discipline, true), true).points();
        assertTrue(points >= POINTS, discipline + " points " + points);
        assertShort(texts(discipline, false));
        assertShort(texts(discipline, true));
    }

    @Test
    void syllablesAreCountedAsTheyAreSpoken() {
        assertEquals(1, spoken("make", false));
        assertEquals(3, spoken("attorney", false));
        assertEquals(1, spoken("asked", false));
        assertEquals(3, spoken("another", false));
        assertEquals(3, spoken("persona", true));
        assertEquals(2, spoken("quieres", true));
        assertEquals(3, spoken("leer", true) + spoken("de", true));
        assertEquals(4, spoken("todavía", true));
    }

    @Test
    void aHardTextWouldBeFound() {
        List<String> hard = List.of("Notwithstanding the aforementioned confidentiality considerations, "
                + "dissemination of communications necessitates authorization");
        assertTrue(Weight.of(hard, false).grade() > 12);
    }
}
