package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.GUIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern KEYS = Pattern.compile("(?:^\\s*(?:- )?\\{?|, )[\\w.-]+:\\s+");

    /**
     * Words that stand although their rule notices them, and why.
     *
     * @param rule the rule
     * @param words a pattern of the words found
     * @param because the term of law they are, or whom they speak of
     */
    private record Stands(String rule, String words, String because) {
        boolean covers(Finding finding) {
            return finding.rule().equals(rule)
                    && finding.text().toLowerCase(Locale.ROOT).matches(words);
        }
    }

    private static final List<Stands> STAND = List.of(
            new Stands("SHUT_OUT", "removed from home", "a milestone of the case, WIC 309"),
            new Stands("DEPENDENT", "dependent", "the status named in WIC 340(a)"),
            new Stands("SESSION_NOTE", "sessions, .*", "names of the kinds of content, not content"),
            new Stands("ES_FUGARSE", ".*", "the example of a verb in the guide to the rules"),
            new Stands("ES_ITS_VIH", "its", "the English word"),
            new Stands("ES_DANADA", "pérdida", "a loss in the family, a coded event"),
            new Stands("DELINQUENT", "delinquency", "name of the jurisdiction, WIC 602"),
            new Stands("VIOLATIONS", "(probation )?violations?", "name of the proceeding, WIC 777"),
            new Stands("WHEREABOUTS", "whereabouts.*", "a parent's standing, WIC 294"),
            new Stands("CLAIMS", "alleged", "a parent's standing, CRC 5.502"),
            new Stands("UNCOOPERATIVE", "contrary", "a finding about a home, WIC 319(c)"),
            new Stands("NONCOMPLIANT", "not appropriate", "a finding about a placement, WIC 366"),
            new Stands("DOES_NOT_WANT", "does not apply", "a finding about a rule of law"),
            new Stands("RUNAWAY", "run away", "the words of WIC 340(a), quoted"),
            new Stands("FAILED_TO", "failure to", "name of a ground of a warrant, WIC 663"),
            new Stands("JUVENILE", "juvenile", "name of the court and its law"),
            new Stands("RAN_AWAY", "taken off", "a hearing is taken off calendar"),
            new Stands("REFUSED_TO", "refuse[ds]?", "what Hearth, a server or a database refuses"),
            new Stands("NO_SHOW", "not (yet )?shown to", "what Hearth does not show a reader"),
            new Stands("ASKING_FOR_IT", "ask(s|ed) for (it|this)", "what the law or the court asks for"),
            new Stands("SCORN_TWO", "skip (any )?questions?", "what a youth may do"),
            new Stands("INVITES", "court itself", "what the court does itself"),
            new Stands("HAS_NO", "no (concern|discipline)", "a concern, a discipline of the team"),
            new Stands("CARE_WITHDRAWN", "under penalty of", "the oath of a proof of service, CCP 2015.5"),
            new Stands("TRAIT", "entitled", "counsel entitled to answer, CRC 2.3"));

    @Test
    void everyMessageOfBothLanguages() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String file : List.of("messages.properties", "messages_es.properties")) {
            Properties words = new Properties();
            try (var reader = Files.newBufferedReader(Path.of("src/main/resources/words", file))) {
                words.load(reader);
            }
            words.forEach((key, text) -> texts.add(
                    new Text(key.toString(), PLACE.matcher(text.toString()).replaceAll("M."))));
        }
        assertNothingIsNoticed(1000, texts);
    }

    @Test
    void everyFormPaperOrderAndNoticeOfTheCourtsTemplates() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path file : files("court-templates", "yaml", "csv", "html", "txt")) {
            if (!file.startsWith("court-templates/wording")) {
                String text = EXPRESSION
                        .matcher(TAGS.matcher(Files.readString(file)).replaceAll("\n"))
                        .replaceAll("M.");
                text.lines().flatMap(line -> shown(file, line)).forEach(line -> add(texts, file, line));
            }
        }
        assertNothingIsNoticed(500, texts);
    }

    @Test
    void everyPageAndWhatTheInterfaceSaysOfItself() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path file : files("src/main/webapp", "xhtml")) {
            String text = EXPRESSION
                    .matcher(TAGS.matcher(Files.readString(file)).replaceAll("\n"))
                    .replaceAll(" ");
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
        pages.removeIf(each -> each.startsWith("docs/decisions"));
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

    /** The texts of a line: cells, or what stands behind keys; remarks and lone ids are not shown to anybody. */
    private static Stream<String> shown(Path file, String line) {
        String[] parts = file.toString().endsWith(".csv")
                ? line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
                : line.strip().startsWith("#") ? new String[0] : KEYS.split(line);
        return Stream.of(parts)
                .map(each ->
                        each.strip().replaceAll("^[\"'\\[{-]+|[\"'\\]},]+$", "").replace("\"\"", "\""))
                .filter(each -> each.contains(" "));
    }

    private static List<Path> files(String folder, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(each ->
                            Stream.of(endings).anyMatch(end -> each.toString().endsWith("." + end)))
                    .sorted()
                    .toList();
        }
    }

    private static void assertNothingIsNoticed(int least, List<Text> texts) throws IOException {
        assertTrue(texts.size() >= least, () -> "only " + texts.size() + " texts");
        List<String> noticed = new ArrayList<>();
        for (Text text : texts) {
            for (Finding finding : GUIDE.review(text.words(), Discipline.PROBATION)) {
                String line = finding.rule() + "\t" + finding.text() + "\t" + text.words();
                String even = line.replaceAll("[ \\n]+", " ");
                if (STAND.stream().noneMatch(each -> each.covers(finding))) {
                    noticed.add(even + "\t" + text.place());
                }
            }
        }
        assertEquals("", String.join("\n", noticed));
    }
}
