package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.GUIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.terms.Discipline;
import org.junit.jupiter.api.Test;

/** Hearth writes as it asks others to write: the guide reads every text that Hearth shows, and notices nothing. */
class OwnTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern TAGS = Pattern.compile("(?s)<(script|style)\\b.*?</\\1>|<!--.*?-->|<[^>]*>");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]*`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern SUMMARY = Pattern.compile("(?:summary|description|name) = \"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("^\\s*(?:- )?\\{?[\\w.-]+:\\s*");

    /** Where a text must name what it is about, and why. */
    private static final Map<String, String> EXEMPT = Map.of();

    @Test
    void everyMessageOfBothLanguages() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String file : List.of("messages.properties", "messages_es.properties")) {
            Properties words = new Properties();
            try (var reader = Files.newBufferedReader(Path.of("src/main/resources/words", file))) {
                words.load(reader);
            }
            words.forEach((key, text) ->
                    texts.add(new Text(key.toString(), PLACE.matcher(text.toString()).replaceAll("M."))));
        }
        assertNothingIsNoticed(1000, texts);
    }

    @Test
    void everyFormPaperOrderAndNoticeOfTheCourtsTemplates() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path file : files("court-templates", "yaml", "csv", "html", "txt")) {
            if (!file.startsWith("court-templates/wording")) {
                String text = EXPRESSION.matcher(TAGS.matcher(Files.readString(file)).replaceAll("\n")).replaceAll("M.");
                text.lines().forEach(line -> add(texts, file, file.toString().endsWith(".csv") ? line : value(line)));
            }
        }
        assertNothingIsNoticed(500, texts);
    }

    @Test
    void everyPageAndWhatTheInterfaceSaysOfItself() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path file : files("src/main/webapp", "xhtml")) {
            String text = EXPRESSION.matcher(TAGS.matcher(Files.readString(file)).replaceAll("\n")).replaceAll(" ");
            text.lines().forEach(line -> add(texts, file, line));
        }
        for (Path file : files("src/main/java/org/hearth/api", "java")) {
            Matcher said = SUMMARY.matcher(Files.readString(file));
            while (said.find()) {
                add(texts, file, said.group(1));
            }
        }
        assertNothingIsNoticed(100, texts);
    }

    @Test
    void everyPageOfHelp() throws IOException {
        List<Path> pages = new ArrayList<>(files("docs", "md"));
        pages.addAll(List.of(Path.of("README.md"), Path.of("court-templates/README.md")));
        List<Text> texts = new ArrayList<>();
        for (Path file : pages) {
            String text = CODE.matcher(Files.readString(file)).replaceAll("M.");
            text = LINK.matcher(text).replaceAll("$1");
            for (String paragraph : text.split("\\n\\s*\\n|\\n(?=\\s*(?:[-*|#]|\\d+\\.) ?)|\\|")) {
                add(texts, file, paragraph.replace("**", "").replace("\n", " "));
            }
        }
        assertNothingIsNoticed(500, texts);
    }

    /** A text and where it stands. */
    private record Text(String place, String words) {}

    private static void add(List<Text> texts, Path file, String words) {
        if (!words.isBlank()) {
            texts.add(new Text(file.toString(), words.strip()));
        }
    }

    /** What stands behind a key, without the marks of the file's format. */
    private static String value(String line) {
        String words = line.startsWith("#") ? line.substring(1) : KEY.matcher(line).replaceFirst("");
        return words.strip().replaceAll("^[\"'\\[{-]+|[\"'\\]},]+$", "");
    }

    private static List<Path> files(String folder, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(each -> Stream.of(endings).anyMatch(end -> each.toString().endsWith("." + end)))
                    .sorted()
                    .toList();
        }
    }

    private static void assertNothingIsNoticed(int least, List<Text> texts) {
        assertTrue(texts.size() >= least, () -> "only " + texts.size() + " texts");
        List<String> noticed = new ArrayList<>();
        for (Text text : texts) {
            for (Finding finding : GUIDE.review(text.words(), Discipline.PROBATION)) {
                if (!EXEMPT.containsKey(text.words())) {
                    noticed.add(text.place() + ": " + finding.rule() + " '" + finding.text() + "' in: " + text.words());
                }
            }
        }
        assertEquals("", String.join("\n", noticed));
    }
}
