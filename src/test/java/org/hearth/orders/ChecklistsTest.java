package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistsTest {
    private static final Templates COURTS = Templates.at(Path.of("court-templates"));

    @TempDir
    private Path folder;

    @Test
    void everyHearingTypeHasAChecklistWithRulesAndChoices() {
        Checklists checklists = Checklists.read(COURTS);
        for (String file : COURTS.files("hearing-types", ".yaml")) {
            Checklist checklist = checklists.of(COURTS.yaml(file).text("checklist"));
            assertTrue(checklist.lines().size() > 3, file);
            assertTrue(checklist.lines().stream().allMatch(line -> line.values().size() > 1), file);
        }
    }

    @Test
    void progressHearingAsksWhatAdultsDidAndWhereTheWarrantStands() {
        List<String> ids = Checklists.read(COURTS).of("dep.interim").lines().stream()
                .map(Checklist.Line::id)
                .toList();
        assertTrue(ids.containsAll(List.of("notice", "heard", "adults_did", "warrant")), ids.toString());
    }

    @Test
    void typeWithoutChecklistHasNoFindings() {
        assertEquals(List.of(), Checklists.read(COURTS).of("none").lines());
        assertEquals(List.of(), Checklists.read(COURTS).of(null).lines());
    }

    @Test
    void findingWithOneChoiceIsRefusedBecauseItWouldBePreselected() throws IOException {
        TemplateFault fault =
                fault("checklists:\n  - id: a\n    findings:\n      - {id: x, text: X, rule: R, values: [yes]}\n");
        assertTrue(fault.getMessage().startsWith("orders/checklists.yaml, line 4: values"), fault.getMessage());
    }

    @Test
    void setThatDoesNotExistIsNamed() throws IOException {
        TemplateFault fault = fault("checklists:\n  - id: a\n    uses: [gone]\n");
        assertTrue(fault.getMessage().contains("gone is no set"), fault.getMessage());
    }

    @Test
    void findingThatStandsTwiceIsNamed() throws IOException {
        String line = "      - {id: x, text: X, rule: R, values: [a, b]}\n";
        TemplateFault fault = fault("checklists:\n  - id: a\n    findings:\n" + line + line);
        assertTrue(fault.getMessage().contains("x stands here twice"), fault.getMessage());
    }

    @Test
    void everyPromptNamesItsSource() {
        List<Prompts.Prompt> prompts = Prompts.read(COURTS).all();
        assertTrue(prompts.size() >= 3);
        assertTrue(prompts.stream().noneMatch(each -> each.source().isBlank()));
    }

    @Test
    void promptThatCountsWithoutAMeasureIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        Files.writeString(
                folder.resolve("orders/prompts.yaml"),
                SET + "prompts:\n  - {id: a, when: missed, text: T, source: S}\n");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Prompts.read(Templates.at(folder)));
        assertTrue(fault.getMessage().contains("counted and missed name a measure"), fault.getMessage());
    }

    @Test
    void aSetOfPromptsWithoutVersionDayAndBodyStopsTheStart() throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        String prompts = "prompts:\n  - {id: a, when: gain, text: T, source: S}\n";
        for (String line : SET.strip().split("\n")) {
            Files.writeString(folder.resolve("orders/prompts.yaml"), SET.replace(line + "\n", "") + prompts);
            TemplateFault fault = assertThrows(TemplateFault.class, () -> Prompts.read(Templates.at(folder)), line);
            assertTrue(fault.getMessage().contains("write a value for " + line.split(":")[0]), fault.getMessage());
        }
        Files.writeString(folder.resolve("orders/prompts.yaml"), SET + prompts);
        assertEquals(
                new Prompts.Adopted(3, LocalDate.of(2026, 9, 14), "The court"),
                Prompts.read(Templates.at(folder)).set());
    }

    private static final String SET = "version: 3\nadopted: 2026-09-14\nby: The court\n";

    private TemplateFault fault(String text) throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        Files.writeString(folder.resolve("orders/checklists.yaml"), text);
        return assertThrows(TemplateFault.class, () -> Checklists.read(Templates.at(folder)));
    }
}
