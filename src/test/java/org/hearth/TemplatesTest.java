package org.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.boot.Shelf;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file a court may edit is read at start, and a fault in it names the file, the line and the mend. */
class TemplatesTest {
    private static final Path OWN = Path.of("court-templates");

    static Stream<Path> editable() throws IOException {
        try (Stream<Path> files = Files.walk(OWN)) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.(yaml|csv)$"))
                    .map(OWN::relativize)
                    .sorted()
                    .toList();
            assertTrue(found.size() > 20, "the templates are found");
            return found.stream();
        }
    }

    @Test
    void everyBookOfTheLibraryIsReadFromTheBuiltInTemplates() {
        Shelf.readAll(Templates.builtIn());
    }

    @ParameterizedTest
    @MethodSource("editable")
    void aBrokenFileNamesItselfAndTheLine(Path file, @TempDir Path folder) throws IOException {
        copyTo(folder);
        Path broken = folder.resolve(file);
        boolean csv = file.toString().endsWith(".csv");
        Files.writeString(broken, Files.readString(broken) + (csv ? "\"unclosed,x\n" : "\n  nonsense: [\n"));
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Shelf.readAll(Templates.at(folder)));
        assertTrue(fault.getMessage().startsWith(file + ", line "), fault.getMessage());
    }

    @Test
    void aMissingFolderSaysWhichSettingToMend(@TempDir Path folder) {
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Templates.at(folder.resolve("none")));
        assertTrue(fault.getMessage().contains("HEARTH_TEMPLATES"), fault.getMessage());
    }

    @Test
    void aMisspelledNameIsNotLostInSilence(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("x.yaml"), "name: A\nminuts: 20\n");
        Entry entry = Templates.at(folder).yaml("x.yaml");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> entry.only("name", "minutes"));
        assertEquals("x.yaml, line 2: minuts: is not known here; write one of [name, minutes]", fault.getMessage());
    }

    @Test
    void aNumberThatIsNoneNamesItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("x.csv"), "id,limit\na,3\nb,three\n");
        Entry row = Templates.at(folder).csv("x.csv").get(1);
        TemplateFault fault = assertThrows(TemplateFault.class, () -> row.whole("limit"));
        assertEquals("x.csv, line 3: limit: write a whole number", fault.getMessage());
    }

    private static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(OWN.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
