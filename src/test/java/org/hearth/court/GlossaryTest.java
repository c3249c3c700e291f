package org.hearth.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    private static final Path COURTS = Path.of("court-templates");
    private static final Glossary GLOSSARY = Glossary.read(Templates.at(COURTS));

    @TempDir
    private Path own;

    @Test
    void everyTermHasBothLanguagesVersionDayBodyAndSource() {
        List<String> english =
                GLOSSARY.all("en").stream().map(Glossary.Term::id).sorted().toList();
        assertEquals(
                english,
                GLOSSARY.all("es").stream().map(Glossary.Term::id).sorted().toList());
        assertTrue(english.size() >= 15, english.toString());
        assertEquals(
                "Tiempo fuera", GLOSSARY.find("es", "time_away").orElseThrow().term());
        assertEquals(2, GLOSSARY.find("en", "time_away").orElseThrow().now().version());
    }

    @Test
    void earlierDefinitionsStay() {
        Glossary.Term term = GLOSSARY.find("en", "time_away").orElseThrow();
        assertEquals(1, term.earlier().size());
        assertTrue(term.earlier().get(0).adopted().isBefore(term.now().adopted()));
    }

    @Test
    void aTermIsFoundWhereItsWholeWordStands() {
        assertEquals(List.of("time_away"), ids("Time away was counted."));
        assertEquals(List.of("notice"), ids("PROOF OF SERVICE is on file"));
        assertEquals(List.of(), ids("They noticed nothing, straightaway."));
        assertEquals(List.of(), ids(null));
    }

    private static List<String> ids(String text) {
        return GLOSSARY.in("en", text).stream().map(Glossary.Term::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en.yaml | version: 2 | version: 0 | count versions from 1
                    en.yaml | version: 2 | version: 3 | one version and no day later
                    en.yaml | id: need | id: Need | write small letters
                    en.yaml | id: need | id: barrier | another term has this id
                    en.yaml | term: "Need" | term: "Finding" | stands under two terms
                    en.yaml | term: "Need" | word: "Need" | is not known here
                    en.yaml | adopted: 2026-09-14 | adopted: 2026-14-09 | write a date as 2026-12-10
                    es.yaml | id: need | id: needful | no English term has this id
                    es.yaml | version: 2 | version: 1 | one version and no day later
                    """)
    void aFaultNamesFileLineAndMend(String file, String right, String wrong, String mend) throws IOException {
        copy();
        Path edited = own.resolve("glossary").resolve(file);
        String text = Files.readString(edited);
        assertTrue(text.contains(right), right);
        Files.writeString(edited, text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Glossary.read(Templates.at(own)));
        assertTrue(fault.getMessage().contains("glossary/" + file), fault.getMessage());
        assertTrue(fault.getMessage().matches("(?s).*\\d+.*"), fault.getMessage());
        assertTrue(fault.getMessage().contains(mend), fault.getMessage());
    }

    @Test
    void anEarlierDefinitionThatIsTakenOutStopsTheStart() throws IOException {
        copy();
        Path english = own.resolve("glossary/en.yaml");
        String text = Files.readString(english);
        int earlier = text.indexOf("    earlier:");
        Files.writeString(english, text.substring(0, earlier) + text.substring(text.indexOf("  - id", earlier)));
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Glossary.read(Templates.at(own)));
        assertTrue(fault.getMessage().contains("version 1 is missing"), fault.getMessage());
    }

    @Test
    void aTermThatIsMissingInSpanishStopsTheStart() throws IOException {
        copy();
        Path spanish = own.resolve("glossary/es.yaml");
        String text = Files.readString(spanish);
        Files.writeString(spanish, text.substring(0, text.lastIndexOf("  - id: worth_saying")));
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Glossary.read(Templates.at(own)));
        assertTrue(fault.getMessage().contains("write the term worth_saying"), fault.getMessage());
    }

    private void copy() throws IOException {
        Files.createDirectories(own.resolve("glossary"));
        for (String file : List.of("glossary/en.yaml", "glossary/es.yaml")) {
            Files.copy(COURTS.resolve(file), own.resolve(file));
        }
    }
}
