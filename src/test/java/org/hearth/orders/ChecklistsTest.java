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
    void lineThatIsRetiredIsNotOfferedAndStillNamesItself() {
        Checklist checklist = Checklists.read(COURTS).of("dep.rev6");
        assertTrue(checklist.offered().stream().noneMatch(line -> line.id().equals("absent")));
        assertTrue(checklist.line("absent").isPresent());
    }

    @Test
    void findingsThatNeedAStandardOfProofNameIt() {
        Checklists checklists = Checklists.read(COURTS);
        assertEquals("prima facie", standard(checklists, "dep.detention", "prima_facie"));
        assertEquals("preponderance of the evidence", standard(checklists, "dep.juris", "allegations"));
        assertEquals("clear and convincing evidence", standard(checklists, "dep.dispo", "removal"));
        assertEquals("clear and convincing evidence", standard(checklists, "dep.rev12", "services"));
        assertEquals("clear and convincing evidence", standard(checklists, "dep.26", "adoptable"));
        assertEquals("beyond a reasonable doubt", standard(checklists, "del.juris", "proof"));
        assertEquals("preponderance of the evidence", standard(checklists, "del.777", "proof"));
    }

    private static String standard(Checklists checklists, String type, String line) {
        return checklists.of(type).line(line).orElseThrow().standard();
    }

    @Test
    void standardThatTheLawDoesNotKnowIsNamed() throws IOException {
        TemplateFault fault = fault("checklists:\n  - id: a\n    findings:\n"
                + "      - {id: x, text: X, rule: R, values: [a, b], standard: likely}\n");
        assertTrue(fault.getMessage().startsWith("orders/checklists.yaml, line 4: standard"), fault.getMessage());
    }

    @Test
    void standingTextsAreOrdersOfAKindThatTheCourtHas() {
        Snippets snippets = Snippets.read(COURTS, OrderKinds.read(COURTS));
        assertTrue(snippets.at("dep.interim").size() >= 4);
        assertTrue(snippets.at("del.777").stream().noneMatch(each -> each.id().equals("report_next")));
        assertEquals("warrant", snippets.find("warrant_held").orElseThrow().kind());
    }

    @Test
    void standingTextOfAnUnknownKindIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        Files.writeString(
                folder.resolve("orders/snippets.yaml"),
                "snippets:\n  - {id: a, title: A, text: T, days: 1, kind: decree}\n");
        TemplateFault fault =
                assertThrows(TemplateFault.class, () -> Snippets.read(Templates.at(folder), OrderKinds.read(COURTS)));
        assertTrue(fault.getMessage().startsWith("orders/snippets.yaml, line 2: kind"), fault.getMessage());
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
