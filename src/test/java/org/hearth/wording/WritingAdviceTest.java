package org.hearth.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice beyond words: what is remarked on how a text is built, and what is left alone. */
class WritingAdviceTest {
    private static final WritingAdvice ADVICE = WritingAdvice.read(GuideAtHand.TEMPLATES);

    @Test
    void twoConcernsBeforeTheFirstStrengthAreRemarkedAndOneIsNot() {
        assertEquals(
                List.of("order"),
                kinds("M. missed school on Monday. A fight broke out. M. finished the welding class."));
        assertEquals(List.of(), kinds("M. finished the welding class. M. missed school on Monday. A fight broke out."));
        assertEquals(List.of(), kinds("M. missed school on Monday. M. finished the welding class. A fight broke out."));
    }

    @Test
    void imminentDangerKeepsItsPlaceAtTheHead() {
        String text = "There is a threat to M. today. The danger is near. M. called the line.";
        assertEquals(List.of(), ADVICE.of(text, null, true));
        assertEquals(1, ADVICE.of(text, null, false).size());
    }

    @Test
    void timeAwayWantsACountAPeriodAndThePeriodBefore() {
        assertEquals(List.of("count", "period", "earlier"), about("M. was away from the home."));
        assertEquals(List.of("earlier"), about("M. was away three times between 3 March and 2 May."));
        assertEquals(
                List.of(), ADVICE.of("M. was away three times in November, five in the month before.", null, false));
        assertEquals(
                List.of(),
                ADVICE.of("M. was away twice in November. That is fewer than the five of October.", null, false));
    }

    @Test
    void aClaimWantsItsSource() {
        assertEquals(List.of("source"), kinds("M. seems sad at school."));
        assertEquals(List.of(), kinds("The teacher said that M. seems sad at school."));
        assertEquals(List.of(), kinds("M. says that she feels rested."));
    }

    @Test
    void aSentenceOfTheLastReportIsNoticedWhateverItsCaseAndBlanks() {
        String before =
                "M. shares a room with an older sister. M. finished the second part of the welding class on time.";
        assertEquals(
                List.of("copied"),
                kinds("New this month.\n\nM. finished the  second part of the welding class on time.", before));
        assertEquals(List.of(), kinds("M. finished the third part of the welding class on time this week.", before));
        assertEquals(List.of(), kinds("All is well.", "All is well."));
    }

    @Test
    void lettersThatNobodySpelledOutAreNamedOnceEach() {
        assertEquals(List.of("acronym"), kinds("The STRTP met the youth. Another STRTP is asked."));
        assertEquals(List.of(), kinds("The short-term residential therapeutic program (STRTP) met the youth."));
        assertEquals(List.of(), kinds("ABC sent the USA a letter."));
        Advice advice = ADVICE.of("An MDT met.", null, false).get(0);
        assertEquals(3, advice.start());
        assertEquals(6, advice.end());
        assertEquals(List.of("multidisciplinary team"), advice.about());
    }

    @Test
    void aReaderFirstSeesWholeSentences() {
        assertEquals("M. called. She came by.", WritingAdvice.opening("M. called. She came by.\nThen more.", 25));
        assertEquals("A sentence that is longer.", WritingAdvice.opening("A sentence that is longer. More.", 5));
        assertEquals("", WritingAdvice.opening("  ", 5));
    }

    @Test
    void noTextStallsIt() {
        String endless = "x".repeat(99_000);
        String many = "M. was away. ".repeat(7_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            ADVICE.of(endless, endless, false);
            ADVICE.of(many, many, false);
            assertTrue(ADVICE.of("x".repeat(200_000), null, false).isEmpty());
        });
    }

    @Test
    void aFaultInTheCourtsListNamesItsLine(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("wording"));
        String text = GuideAtHand.TEMPLATES.text("wording/advice.yaml");
        Files.writeString(folder.resolve("wording/advice.yaml"), text.replace("letters: CSEC", "letters: Csec"));
        TemplateFault fault = assertThrows(TemplateFault.class, () -> WritingAdvice.read(Templates.at(folder)));
        assertTrue(fault.getMessage().contains("wording/advice.yaml"), fault.getMessage());
        assertTrue(fault.getMessage().contains("letters"), fault.getMessage());
    }

    private static List<String> kinds(String text) {
        return kinds(text, null);
    }

    private static List<String> kinds(String text, String before) {
        return ADVICE.of(text, before, false).stream()
                .map(each -> each.kind().wire())
                .toList();
    }

    private static List<String> about(String text) {
        return ADVICE.of(text, null, false).get(0).about();
    }
}
