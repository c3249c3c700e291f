package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearth.orders.Affirmed;
import org.hearth.orders.PraiseWish;
import org.hearth.orders.Prompts;
import org.hearth.progress.Change;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worth saying, and what a young person wants unsaid. */
class PromptLinesTest {
    private static final Prompts PROMPTS = Prompts.read(Templates.at(Path.of("court-templates")));
    private static final LocalDate NOV_3 = LocalDate.of(2026, 11, 3);

    private final Told told = new Told();

    @Test
    void whatTheCourtSaidComesBackWithItsDayAndWhoSaidIt() {
        told.remembered("the welding class", NOV_3, "Judge R.");
        assertEquals(
                "On 3 November Judge R. said the court would ask about the welding class",
                prompts().get(0));
    }

    @Test
    void whatIsSaidAtThisVeryHearingComesBackAtTheNext() {
        told.remembered("the welding class", LocalDate.of(2026, 12, 11), "Judge R.");
        assertTrue(prompts().isEmpty());
    }

    @Test
    void aPromptSaysWhatHappenedUnderItself() {
        told.measure("help_asked", 2, null, Change.GAIN, "Asked somebody on the team for help 2 times.");
        Item item = block().items().get(0);
        assertTrue(item.text().startsWith("Affirm asking for help"));
        assertEquals(List.of("Asked somebody on the team for help 2 times."), item.under());
    }

    @Test
    void whereNoPraiseIsWantedThatAloneStandsInItsPlace() {
        told.measure("help_asked", 2, null, Change.GAIN, "Asked somebody on the team for help 2 times.");
        told.remembered("the welding class", NOV_3, "Judge R.");
        told.affirmed.add(new Affirmed("h", "Four classes finished.", null, "clerk", Told.noon(NOV_3)));
        told.order("phone", "county", NOV_3, org.hearth.orders.OrderStatus.LATE);
        told.praise = new PraiseWish(true, null, "M.", Role.YOUTH, NOV_3);
        List<String> said = prompts();
        assertEquals("No praise in open court, at the young person’s wish", said.get(0));
        assertTrue(said.get(1).startsWith("Ask the responsible agency"), "what adults owe is asked all the same");
        assertEquals(2, said.size());
        String whole = compose().toString();
        assertFalse(whole.contains("welding") || whole.contains("Four classes") || whole.contains("Affirm"), whole);
    }

    @Test
    void thoseWhoMayNotKnowReadNeitherPraiseNorTheWish() {
        told.measure("help_asked", 2, null, Change.GAIN, "Asked somebody on the team for help 2 times.");
        told.praise = new PraiseWish(true, null, "M.", Role.YOUTH, NOV_3);
        told.reader = Role.PARENT;
        assertEquals(List.of(), prompts());
    }

    @Test
    void wordsThatAReaderMayNotSeeSayTheirRule() {
        told.remembered(null, NOV_3, "Judge R.");
        assertEquals(Told.RIGHTS.basis(ContentKind.AFFIRMATIONS), block().withheld());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am proud of this step.", "Say “well done”.", "Tell them that you came far."})
    void aReadySentenceIsNoPrompt(String text, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        Files.writeString(
                folder.resolve("orders/prompts.yaml"),
                "version: 1\nadopted: 2026-09-14\nby: B\nprompts:\n  - {id: a, when: gain, text: '" + text
                        + "', source: S}\n");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Prompts.read(Templates.at(folder)));
        assertTrue(fault.getMessage().contains("no script"), fault.getMessage());
    }

    @Test
    void counselReadsThePromptsThatTheJudgeReads() {
        told.measure("away", 2, null, Change.GAIN, "Away 2 times, 5 times before.")
                .measure("school", 3, 5, Change.SAME, "At school 3 of 5 possible days.")
                .order("Phone.", "county", NOV_3, org.hearth.orders.OrderStatus.LATE)
                .remembered("the welding class", NOV_3, "Judge R.");
        Block judges = block();
        assertTrue(judges.items().size() >= 4, judges.toString());
        for (Role counsel : List.of(Role.YOUTH_ATTORNEY, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL)) {
            told.reader = counsel;
            assertEquals(judges, block(), counsel.name());
        }
    }

    private Summary compose() {
        return SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES);
    }

    private Block block() {
        return compose().block(BlockId.PROMPTS);
    }

    private List<String> prompts() {
        return block().items().stream().map(Item::text).toList();
    }
}
