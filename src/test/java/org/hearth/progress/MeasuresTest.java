package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final Measures MEASURES = Measures.read(Templates.at(Path.of("court-templates")));

    @Test
    void theCourtCountsTimeAwayContactAndSchool() {
        for (String id : List.of("away", "contacts", "school")) {
            assertTrue(MEASURES.find(id).isPresent(), id);
        }
        assertTrue(MEASURES.find("away").orElseThrow().better().isDown());
        assertTrue(MEASURES.find("school").orElseThrow().share());
    }

    @Test
    void aGoodObservationHasNoFault() {
        assertEquals(List.of(), faults("away", 2, "2026-11-04", "2026-12-04", null));
        assertEquals(List.of(), faults("school", 18, "2026-11-01", "2026-11-30", 20));
        assertEquals(List.of(), faults("school", 2, "2026-11-01", "2026-11-30", null));
    }

    @Test
    void aBadObservationIsRefusedNamingTheFieldAndTheMend() {
        assertEquals("value problem.count-range", only("away", -1, "2026-11-01", "2026-11-30", null));
        assertEquals("value problem.count-range", only("away", 10_001, "2026-11-01", "2026-11-30", null));
        assertEquals("to problem.period-backwards", only("away", 1, "2026-11-30", "2026-11-01", null));
        assertEquals("to problem.period-in-future", only("away", 1, "2026-11-30", "2026-12-05", null));
        assertEquals("from problem.period-too-long", only("away", 1, "2025-11-01", "2026-11-02", null));
        assertEquals("measure problem.unknown-measure", only("charm", 1, "2026-11-01", "2026-11-30", null));
        assertEquals("possible problem.possible-not-asked", only("away", 1, "2026-11-01", "2026-11-30", 4));
        assertEquals("value problem.more-than-possible", only("school", 21, "2026-11-01", "2026-11-30", 20));
        assertEquals("value problem.more-than-days", only("custody", 31, "2026-11-01", "2026-11-30", null));
        assertEquals("possible problem.more-than-days", only("school", 5, "2026-11-01", "2026-11-30", 31));
    }

    @Test
    void everyFaultHasAMessage() {
        for (String key : List.of(
                "count-range",
                "period-backwards",
                "period-in-future",
                "period-too-long",
                "unknown-measure",
                "unknown-known",
                "possible-not-asked",
                "more-than-possible",
                "more-than-days")) {
            assertTrue(!Words.ENGLISH.say("problem." + key).startsWith("["), key);
        }
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Observation seen = new Observation("away", -1, null, LocalDate.of(2026, 11, 30), null, null);
        Problem problem = assertThrows(Problem.class, () -> MEASURES.checked(seen, TODAY));
        assertEquals(
                List.of("known", "value", "from"),
                problem.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void aFaultInTheTemplateNamesTheLine(@TempDir Path folder) throws IOException {
        String good = Files.readString(Path.of("court-templates/measures.yaml"));
        assertFault(folder, good.replace("better: fewer", "better: less"), "better: write one of");
        assertFault(folder, good.replace("1#away once|1<away {0} times}", "1#away"), "now: the pattern cannot be read");
        assertFault(folder, good.replace("at school {0} of {1,", "at school some of {1,"), "must say the number");
        assertFault(folder, good.replace("id: contacts", "id: away"), "away stands twice");
    }

    private static void assertFault(Path folder, String text, String mend) throws IOException {
        Files.writeString(folder.resolve("measures.yaml"), text);
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Measures.read(Templates.at(folder)));
        assertTrue(fault.getMessage().matches("measures.yaml, line \\d+: .*"), fault.getMessage());
        assertTrue(fault.getMessage().contains(mend), fault.getMessage());
    }

    private static String only(String measure, int value, String from, String to, Integer possible) {
        List<FieldError> faults = faults(measure, value, from, to, possible);
        assertEquals(1, faults.size(), faults.toString());
        return faults.get(0).field() + " " + faults.get(0).key();
    }

    private static List<FieldError> faults(String measure, int value, String from, String to, Integer possible) {
        Observation seen =
                new Observation(measure, value, LocalDate.parse(from), LocalDate.parse(to), Known.RECORD, possible);
        return MEASURES.faults(seen, "", TODAY);
    }
}
