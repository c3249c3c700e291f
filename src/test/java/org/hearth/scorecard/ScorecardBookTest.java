package org.hearth.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.terms.Tally;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardBookTest {
    @TempDir
    Path folder;

    private String fault(String text) throws IOException {
        Files.writeString(folder.resolve("scorecard.yaml"), text);
        return assertThrows(TemplateFault.class, () -> ScorecardBook.read(Templates.at(folder)))
                .getMessage();
    }

    @Test
    void aMeasureNamesItsPartsOnceAndFollowsOneOfThem() throws IOException {
        String measure = """
                measures:
                  - id: heard
                    counts: youth
                    name: Heard
                    about: How
                    source: WIC 349
                    good: %s
                    parts: [{id: room, name: in the room}, {id: %s, name: elsewhere}]
                """;
        assertTrue(fault(measure.formatted("nowhere", "remote")).contains("one of the parts"));
        assertTrue(fault(measure.formatted("room", "room")).contains("stands here twice"));
        assertTrue(fault(measure.formatted("room", "all")).contains("and not all"));
    }

    @Test
    void aPromiseStandsInTheRowOfItsAgencyHoweverItIsWritten() {
        ScoreMeasure promises =
                ScorecardBook.read(Templates.builtIn()).measures().get(1);
        assertEquals(
                "child_welfare", promises.rowOf("county child-welfare, intake").orElseThrow());
        assertEquals("others", promises.rowOf("Rosa M.").orElseThrow(), "nobody's name stands on a scorecard");
    }

    @Test
    void aWholeThatSeveralMeasuresSplitIsTheSameInEach() {
        ScoreMeasure one = Worlds.measure("one", "whole", List.of(), List.of("a", "b"));
        ScoreMeasure other = Worlds.measure("other", "whole", List.of(), List.of("c", "d"));
        Map<String, List<Tally>> counted =
                Map.of("one", List.of(new Tally("h", "", "a", 30)), "other", List.of(new Tally("h", "", "c", 29)));
        assertThrows(IllegalStateException.class, () -> Layout.of(List.of(one, other), List.of("h"), counted));
    }

    @Test
    void aQuarterIsThreeWholeMonths() {
        Quarter quarter = Quarter.of("2026Q3");
        assertEquals(LocalDate.of(2026, 7, 1), quarter.from());
        assertEquals(LocalDate.of(2026, 9, 30), quarter.to());
        assertEquals(Quarter.of("2025Q4"), Quarter.of("2026Q1").previous());
        assertEquals(quarter, Quarter.of(LocalDate.of(2026, 9, 30)));
        assertTrue(quarter.isClosed(LocalDate.of(2026, 10, 1)) && !quarter.isClosed(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsOnlyText() {
        assertEquals("\"'=1+1\"", ScoreSheet.quoted("=1+1"));
        assertEquals("\"'@a\"", ScoreSheet.quoted("@a"));
        assertEquals("\"a \"\"b\"\"\"", ScoreSheet.quoted("a \"b\""));
    }
}
