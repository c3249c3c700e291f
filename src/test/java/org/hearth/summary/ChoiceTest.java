package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.Prompts;
import org.hearth.progress.Change;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

/** Two printed pages by choosing: what has no room is put aside and stays in the summary. */
class ChoiceTest {
    private static final Prompts PROMPTS = Prompts.read(Templates.at(Path.of("court-templates")));
    private static final LocalDate DEC_2 = LocalDate.of(2026, 12, 2);

    private final Told told = new Told();

    @Test
    void anOrdinarySummaryPutsNothingAside() {
        told.goal("Finish welding.").measure("classes", 9, 10, Change.GAIN, "At 9 of 10 classes, 4 of 10 before.");
        assertTrue(compose().blocks().stream().allMatch(each -> each.aside().isEmpty()));
    }

    @Test
    void theTeamSpeaksOneLineADisciplineTheNewest() {
        for (int day = 1; day <= 4; day++) {
            told.voice(BlockId.TEAM, Discipline.CASA, ContentKind.CASA_REPORT, "casa " + day, DEC_2.plusDays(day))
                    .voice(
                            BlockId.TEAM,
                            Discipline.PROBATION,
                            ContentKind.PROGRESS,
                            "probation " + day,
                            DEC_2.minusDays(day));
        }
        Block team = compose().block(BlockId.TEAM);
        assertEquals(List.of("casa 4", "probation 1"), texts(team.kept()));
        assertEquals(6, team.aside().size());
        assertEquals(8, team.items().size(), "nothing is lost");
    }

    @Test
    void aFullSummaryIsCutToItsTwoPagesAndKeepsTheLeastOfEachBlock() {
        fill(12);
        Summary summary = compose();
        assertTrue(summary.lines() <= Choice.LINES, summary.lines() + " lines");
        for (BlockId id : List.of(BlockId.GOALS, BlockId.PROMISES, BlockId.TEAM)) {
            assertTrue(
                    summary.block(id).kept().size() >= 4,
                    id + ": " + summary.block(id).kept());
            assertFalse(summary.block(id).aside().isEmpty(), id.name());
        }
    }

    @Test
    void theYoungPersonsWordsAndWhatIsSaidOfSafetyNowAreNeverPutAside() {
        fill(12);
        for (int i = 0; i < 12; i++) {
            told.voice(
                            BlockId.WORDS,
                            Discipline.YOUTH,
                            ContentKind.YOUTH_STATEMENT,
                            "mine " + i + " x".repeat(200),
                            DEC_2)
                    .voice(
                            BlockId.SAFETY,
                            Discipline.ADVOCATE,
                            ContentKind.SAFETY_NOW,
                            "now " + i + " y".repeat(200),
                            DEC_2);
        }
        assertEquals(12, compose().block(BlockId.WORDS).kept().size());
        assertEquals(12, compose().block(BlockId.SAFETY).kept().size());
    }

    @Test
    void whatIsOldIsPutAsideBeforeWhatIsLate() {
        fill(12);
        List<String> kept = texts(compose().block(BlockId.PROMISES).kept());
        assertTrue(kept.get(1).contains("late 8 days"), kept.toString());
        assertTrue(texts(compose().block(BlockId.PROMISES).aside()).stream().anyMatch(each -> each.contains("done;")));
    }

    @Test
    void aLongStatementBeginsWithWholeSentencesAndIsMarked() {
        String said = "The class went well and the bus came on time each day. ".repeat(20);
        String cut = Excerpt.of(said);
        assertTrue(cut.endsWith("each day. … (the rest stands on the page)"), cut);
        assertTrue(cut.length() < 380, cut);
        assertEquals("Short.", Excerpt.of("Short."));
        assertTrue(Excerpt.of("x".repeat(2000)).length() < 380);
        assertTrue(Excerpt.of("\uD83D\uDE00".repeat(900))
                .codePoints()
                .noneMatch(each -> each >= 0xD800 && each <= 0xDFFF));
    }

    private void fill(int times) {
        Discipline[] all = Discipline.values();
        for (int i = 0; i < times; i++) {
            String more = " and here are some more words of it, as long as people write".repeat(3);
            told.goal("Goal " + i + more)
                    .measure("classes", 9, 10, Change.GAIN, "Count " + i + more)
                    .order("Late " + i + more, "county", LocalDate.of(2026, 12, 1), OrderStatus.LATE)
                    .order("Done " + i + more, "county", LocalDate.of(2026, 11, 20), OrderStatus.DONE)
                    .voice(BlockId.TEAM, all[i], ContentKind.PROGRESS, "Team " + i + more, DEC_2)
                    .voice(BlockId.TEAM, all[i], ContentKind.PROGRESS, "Again " + i + more, DEC_2)
                    .voice(BlockId.DECISION, all[i], ContentKind.POSITION, "Asks " + i + more, DEC_2)
                    .voice(BlockId.NEEDS, all[i], ContentKind.NEEDS, "Need " + i + more, DEC_2)
                    .voice(BlockId.AWAY, all[i], ContentKind.PROGRESS, "Away " + i + more, DEC_2);
        }
    }

    private Summary compose() {
        return SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES);
    }

    private static List<String> texts(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }
}
