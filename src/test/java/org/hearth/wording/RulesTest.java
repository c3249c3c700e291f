package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.GUIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules hold to their own examples, and a fault in them names the file, the line and the mend. */
class RulesTest {
    private static final Path OWN = Path.of("court-templates/wording");
    /** The entries of the lexicon that the rules were written from. */
    private static final int LEXICON = 180;
    /** Ordinary words that the labelling policy leaves alone (foster parent, birth parent, placement); slurs. */
    private static final Set<Integer> LEFT_ALONE = Set.of(105, 106, 107, 144);

    @Test
    void everyRuleFindsItsWrongExamplesAndLeavesTheRightOnes() {
        assertEquals(
                List.of(),
                GUIDE.faults().stream().map(TemplateFault::getMessage).toList());
    }

    @Test
    void everyEntryOfTheLexiconIsCovered() {
        Set<Integer> covered = new TreeSet<>();
        rows().forEach(row -> covered.addAll(numbers(row)));
        List<Integer> missing = IntStream.rangeClosed(1, LEXICON)
                .boxed()
                .filter(row -> !covered.contains(row) && !LEFT_ALONE.contains(row))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void threeWrongAndThreeRightExamplesStandUnderEachRule() {
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, Integer> right = new TreeMap<>();
        Set<String> read = new HashSet<>();
        for (Rule rule : GUIDE.rules()) {
            boolean first = read.add(rule.file() + rule.line());
            wrong.merge(rule.id(), first ? rule.wrong().size() : 0, Integer::sum);
            right.merge(rule.id(), first ? rule.right().size() : 0, Integer::sum);
        }
        assertEquals(List.of(), fewer(wrong), "wrong");
        assertEquals(List.of(), fewer(right), "right");
    }

    private static List<String> fewer(Map<String, Integer> counts) {
        return counts.keySet().stream().filter(id -> counts.get(id) < 3).toList();
    }

    private static Stream<String> rows() {
        Stream<Entry> notes = GuideAtHand.TEMPLATES.csv("wording/rules.csv").stream();
        Stream<Entry> phrases = GuideAtHand.TEMPLATES.files("wording/phrases", ".yaml").stream()
                .flatMap(file -> GuideAtHand.TEMPLATES.yaml(file).entries("rules").stream());
        return Stream.concat(notes, phrases).flatMap(entry -> entry.optional("row").stream());
    }

    /** The numbers in "5-6 12". */
    private static Set<Integer> numbers(String row) {
        Set<Integer> found = new TreeSet<>();
        for (String part : row.split("[^\\d-]+")) {
            if (part.matches("\\d+(?:-\\d+)?")) {
                int first = Integer.parseInt(part.replaceFirst("-.*", ""));
                int last = Integer.parseInt(part.replaceFirst(".*-", ""));
                IntStream.rangeClosed(first, last).forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void aMisspelledAttributeNamesFileAndLine(@TempDir Path folder) throws IOException {
        TemplateFault fault = fault(folder, "60-status.xml", "<token inflected=", "<token inflektion=");
        assertTrue(
                fault.getMessage().matches("(?s)wording/60-status.xml, line \\d+: .*inflektion.*"), fault.getMessage());
    }

    @Test
    void aRuleNamesNoJavaClassAndNoDocumentType(@TempDir Path folder) throws IOException {
        TemplateFault fault =
                fault(folder, "60-status.xml", "<rules lang=\"en\">", "<!DOCTYPE rules><rules lang=\"en\">");
        assertTrue(fault.getMessage().contains("DOCTYPE"), fault.getMessage());
    }

    @Test
    void aRuleWithoutItsLineIsNamed(@TempDir Path folder) throws IOException {
        TemplateFault fault = fault(folder, "rules.csv", "\nRUNAWAY,", "\nRUNAWAYS,");
        assertTrue(fault.getMessage().startsWith("wording/rules.csv, line "), fault.getMessage());
        assertTrue(fault.getMessage().contains("RUNAWAYS"), fault.getMessage());
    }

    @Test
    void aRuleThatNoLongerFindsItsExampleStopsTheStart(@TempDir Path folder) throws IOException {
        TemplateFault fault = fault(folder, "60-status.xml", "<marker>delinquent</marker>", "<marker>hearing</marker>");
        assertTrue(fault.getMessage().contains("does not find its example"), fault.getMessage());
    }

    private static TemplateFault fault(Path folder, String file, String old, String now) throws IOException {
        Path wording = Files.createDirectory(folder.resolve("wording"));
        try (Stream<Path> files = Files.list(OWN)) {
            for (Path each : files.toList()) {
                Files.copy(each, wording.resolve(each.getFileName()));
            }
        }
        Path broken = wording.resolve(file);
        String text = Files.readString(broken);
        assertTrue(text.contains(old), old);
        Files.writeString(broken, text.replaceFirst(java.util.regex.Pattern.quote(old), now));
        return assertThrows(TemplateFault.class, () -> LanguageGuide.read(Templates.at(folder)));
    }
}
