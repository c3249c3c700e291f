package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.GUIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules hold to their own examples, and a fault in them names the file, the line and the mend. */
class RulesTest {
    private static final Path OWN = Path.of("court-templates/wording");

    @Test
    void everyRuleFindsItsWrongExamplesAndLeavesTheRightOnes() {
        assertEquals(
                List.of(),
                GUIDE.faults().stream().map(TemplateFault::getMessage).toList());
    }

    @Test
    void atLeastOneHundredEntriesOfTheLexiconAreCovered() {
        long rows = GuideAtHand.TEMPLATES.csv("wording/rules.csv").stream()
                .map(line -> line.text("row"))
                .distinct()
                .count();
        assertTrue(rows >= 100, rows + " rows");
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
