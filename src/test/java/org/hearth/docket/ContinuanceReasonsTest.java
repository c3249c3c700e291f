package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why hearings do not stay where they were set, and who answers for it. */
class ContinuanceReasonsTest {
    private static final Path OWN = Path.of("court-templates/docket/continuance-reasons.yaml");

    private final ContinuanceReasons reasons = ContinuanceReasons.read(Templates.builtIn());

    @Test
    void thirtyReasonsAndMoreAreNamedOnceEach() {
        assertTrue(reasons.all().size() >= 30, reasons.all().size() + " reasons");
        for (MoveReason each : MoveReason.NAMED) {
            assertEquals(each.wire(), reasons.of(each.wire()).id());
        }
    }

    @Test
    void aLateReportIsTheAgencysAndNothingIsTheFamilysOrTheYouthsButTheirOwnAsk() {
        assertEquals(ReasonOwner.AGENCY, reasons.of("report-late").owner());
        assertEquals(ReasonOwner.AGENCY, reasons.of("youth-away").owner());
        assertEquals(ReasonOwner.TRANSPORT, reasons.of("facility-did-not-bring").owner());
        List<String> youths = reasons.all().stream()
                .filter(each -> each.owner() == ReasonOwner.YOUTH)
                .map(ContinuanceReason::id)
                .toList();
        assertEquals(List.of("youth-asked"), youths);
        assertTrue(Stream.of(ReasonOwner.values()).noneMatch(each -> each.name().matches("FAMILY|PARENT|CAREGIVER")));
    }

    @Test
    void everyOwnerHasANameAndAnsweringDefaultsToIt() {
        for (ReasonOwner each : ReasonOwner.values()) {
            assertFalse(Words.ENGLISH.say(each.key()).startsWith("["), each.key());
        }
        assertEquals("Elm County Superior Court", ReasonOwner.COURT.named(List.of(), "Elm County Superior Court"));
        assertEquals("Agency", ReasonOwner.AGENCY.named(List.of(), "Elm County Superior Court"));
    }

    @Test
    void stipulationAndConvenienceAloneAreNoGoodCause() {
        assertFalse(reasons.of("stipulation").goodCause());
        assertFalse(reasons.of("convenience").goodCause());
        assertTrue(reasons.of("report-late").goodCause());
    }

    @Test
    void anUnknownReasonNamesThoseThatAreKnown() {
        Problem unknown = assertThrows(Problem.class, () -> reasons.of("weather"));
        assertTrue(unknown.errors().get(0).args().get(0).toString().contains("report-late"));
    }

    @Test
    void aFaultNamesFileLineAndMend(@TempDir Path folder) throws IOException {
        String fault = fault(folder, "  - {id: late-bus, owner: family, words: The bus was late}");
        assertTrue(fault.matches("docket/continuance-reasons.yaml, line \\d+: owner: write one of .*agency.*"), fault);
        fault = fault(folder, "  - {id: late-bus, owner: youth, words: The bus was late}");
        assertTrue(fault.contains("only what the young person asked for is theirs"), fault);
        fault = fault(folder, "  - {id: report-late, owner: agency, words: Again}");
        assertTrue(fault.contains("stands here twice"), fault);
        fault = fault(folder, "  - {id: Late Bus, owner: court, words: Again}");
        assertTrue(fault.contains("small letters"), fault);
        fault = fault(folder, "  - {id: late-bus, owner: court, words: Again, blame: yes}");
        assertTrue(fault.contains("blame: is not known here"), fault);
    }

    @Test
    void aListWithoutANameThatOthersSendIsRefused(@TempDir Path folder) throws IOException {
        String text = Files.readString(OWN).replaceAll("(?m)^.*id: report-late,.*\n", "");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> ContinuanceReasons.read(templates(folder, text)));
        assertTrue(fault.getMessage().contains("keep report-late"), fault.getMessage());
    }

    private static String fault(Path folder, String line) throws IOException {
        String text = Files.readString(OWN) + line + "\n";
        return assertThrows(TemplateFault.class, () -> ContinuanceReasons.read(templates(folder, text)))
                .getMessage();
    }

    private static Templates templates(Path folder, String text) throws IOException {
        Files.createDirectories(folder.resolve("docket"));
        Files.writeString(folder.resolve("docket/continuance-reasons.yaml"), text);
        return Templates.at(folder);
    }
}
