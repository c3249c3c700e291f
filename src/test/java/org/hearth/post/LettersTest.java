package org.hearth.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.terms.Discipline;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.wording.GuideAtHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages say nothing that a stranger may not read. */
class LettersTest {
    private static final Path OWN = Path.of("court-templates/messages");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(OWN)) {
            List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
            assertTrue(found.size() >= 16, "the messages are found");
            return found.stream();
        }
    }

    @Test
    void everyMessageStandsInBothLanguages() {
        Letters letters = Letters.read(Templates.builtIn());
        Set<String> named = Set.of(
                "input-asked",
                "input-due",
                "digest",
                "link",
                "need-someone",
                "danger",
                "privilege-waits",
                "corrected",
                "factor-reset");
        assertTrue(letters.names().containsAll(named), letters.names().toString());
        letters.names()
                .forEach(name -> assertTrue(!letters.in("es", name)
                        .subject()
                        .equals(letters.in("en", name).subject())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noMessageSaysWhoWhatOrWhere(Path file) throws IOException {
        assertEquals(java.util.Optional.empty(), Neutral.forbidden(Files.readString(file)), file.toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLanguageGuideFindsNothingToSayAboutAMessage(Path file) throws IOException {
        if (file.getParent().endsWith("en")) {
            assertEquals(
                    List.of(),
                    GuideAtHand.GUIDE.review(Files.readString(file), Discipline.SOCIAL_WORKER),
                    file.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Your hearing is soon,hearing",
        "News from the Court,Court",
        "About the youth you know,youth",
        "Case news,Case",
        "Call 5551234,555",
        "Write to a@b.example,@",
        "See https://x.example,https:",
        "Sobre el expediente,expediente"
    })
    void aMessageThatAStrangerMayNotReadStopsTheStart(String line, String word, @TempDir Path folder)
            throws IOException {
        TemplateFault fault = fault(folder, "input-asked", "Something\n\n" + line + "\n{link}\n");
        assertTrue(fault.getMessage().startsWith("messages/en/input-asked.txt, line 3:"), fault.getMessage());
        assertTrue(fault.getMessage().contains(word), fault.getMessage());
    }

    @Test
    void aMessageTakesNoOtherPlaceThanItsOwn(@TempDir Path folder) throws IOException {
        assertTrue(fault(folder, "input-asked", "Something\n\nDear {name}\n{link}\n")
                .getMessage()
                .contains("{name}"));
        assertTrue(fault(folder, "input-asked", "Something {count}\n\nWords\n{link}\n")
                .getMessage()
                .contains("line 1"));
        assertTrue(fault(folder, "input-asked", "Something\n\nno link\n")
                .getMessage()
                .contains("{link}"));
        assertTrue(fault(folder, "input-asked", "Something\nno empty line\n{link}\n")
                .getMessage()
                .contains("line 2"));
    }

    @Test
    void aMessageWithoutItsSisterInTheOtherLanguageStopsTheStart(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Files.delete(folder.resolve("messages/es/danger.txt"));
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Letters.read(Templates.at(folder)));
        assertTrue(fault.getMessage().startsWith("messages/es"), fault.getMessage());
    }

    @Test
    void aReminderSaysHowManyAndByWhenAndNothingElse() {
        String body = Letters.read(Templates.builtIn())
                .in("en", "input-waiting")
                .body("https://h.example/input/inbox", 2, LocalDate.of(2026, 12, 4), Locale.US);
        assertTrue(body.startsWith("Waiting for you: 2. The first is due by Fri 4 Dec 2026."), body);
        assertEquals(
                "https://h.example/input/inbox",
                body.lines().reduce((a, b) -> b).orElseThrow());
    }

    private static TemplateFault fault(Path folder, String name, String text) throws IOException {
        copyTo(folder);
        Files.writeString(folder.resolve("messages/en/" + name + ".txt"), text);
        return assertThrows(TemplateFault.class, () -> Letters.read(Templates.at(folder)));
    }

    private static void copyTo(Path folder) throws IOException {
        for (Path file : files().collect(Collectors.toList())) {
            Path copy = folder.resolve("messages").resolve(OWN.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(file));
        }
    }
}
