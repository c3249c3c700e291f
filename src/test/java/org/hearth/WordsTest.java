package org.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.Scope;
import org.hearth.access.Task;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;

/** Every word a person reads stands in the message files, once, and can be said. */
class WordsTest {
    private static final Pattern SPOKEN_IN_CODE =
            Pattern.compile("\"((?:problem|slot|hearing|progress)\\.[a-z][A-Za-z0-9_.-]*)\"");
    private static final Pattern PROBLEM_CODE =
            Pattern.compile("Problem\\s*\\.(?:lostRace|unmetRule|notSignedIn)\\(\\s*\"([a-z-]+)\"");

    private static final Pattern GUESSED =
            Pattern.compile("\\b(he|she|him|her|his|hers|himself|herself)\\b", Pattern.CASE_INSENSITIVE);

    private final Properties english = read("messages.properties");
    private final Properties spanish = read("messages_es.properties");

    @Test
    void everyMessageNamedInTheCodeExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            collect(SPOKEN_IN_CODE.matcher(source), "", missing);
            collect(PROBLEM_CODE.matcher(source), "problem.", missing);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRoleDisciplineContentKindAndJurisdictionHasAName() {
        List<String> keys = new ArrayList<>();
        Stream.of(Role.values()).map(Role::key).forEach(keys::add);
        Stream.of(Discipline.values()).map(Discipline::key).forEach(keys::add);
        Stream.of(ContentKind.values()).map(ContentKind::key).forEach(keys::add);
        Stream.of(Jurisdiction.values()).map(Jurisdiction::key).forEach(keys::add);
        Stream.of(Scope.values()).map(Scope::key).forEach(keys::add);
        keys.removeIf(english::containsKey);
        assertEquals(List.of(), keys);
    }

    /** Each of them can stand in a line of the audit. */
    @Test
    void everyTaskHasItsWordsAndNoWordsAreOfATaskThatIsGone() {
        assertEquals(
                Stream.of(Task.values())
                        .map(each -> "task." + each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                english.stringPropertyNames().stream()
                        .filter(each -> each.startsWith("task."))
                        .collect(Collectors.toSet()));
    }

    @Test
    void noSentenceOfHearthGuessesAPronoun() {
        Set<Object> guessed = new TreeSet<>();
        english.forEach((key, text) -> {
            if (GUESSED.matcher(text.toString()).find()) {
                guessed.add(key);
            }
        });
        assertEquals(Set.of(), guessed);
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/words/messages.properties"))) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#")
                    && equals > 0
                    && !seen.add(line.substring(0, equals).strip())) {
                twice.add(line);
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyMessageCanBeSaid() {
        for (Properties words : List.of(english, spanish)) {
            words.forEach((key, text) -> {
                assertTrue(!text.toString().contains("'"), key + ": write ’ for an apostrophe");
                assertTrue(!new MessageFormat(text.toString()).toPattern().isEmpty(), key.toString());
            });
        }
    }

    @Test
    void spanishSaysNothingThatEnglishDoesNot() {
        Set<Object> unknown =
                new TreeSet<>(spanish.keySet().stream().map(Object::toString).toList());
        unknown.removeAll(english.keySet());
        assertEquals(Set.of(), unknown);
    }

    private void collect(Matcher named, String prefix, Set<String> missing) {
        while (named.find()) {
            String key = prefix + named.group(1);
            if (!key.endsWith(".") && !key.endsWith("-") && !english.containsKey(key)) {
                missing.add(key);
            }
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream stream = WordsTest.class.getResourceAsStream("/words/" + file)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
