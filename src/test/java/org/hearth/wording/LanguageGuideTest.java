package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.GUIDE;
import static org.hearth.wording.GuideAtHand.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.terms.Discipline;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the guide answers: places, reasons, other words; and that no text can stall or break it. */
class LanguageGuideTest {
    @Test
    void aFindingNamesThePlaceTheReasonAndTheSource() {
        Finding finding =
                GUIDE.review("The runaway called.", Discipline.PROBATION).get(0);
        assertEquals("runaway", finding.text());
        assertEquals(4, finding.start());
        assertEquals(11, finding.end());
        assertEquals(Finding.WORDING, finding.kind());
        assertEquals("RUNAWAY", finding.rule());
        assertFalse(finding.message().isBlank());
        assertTrue(finding.source().contains("Harm Reduction Series"), finding.source());
        assertFalse(finding.alternatives().isEmpty());
    }

    @Test
    void otherWordsFollowTheFormOfTheVerb() {
        assertEquals(
                "leaving",
                first("He keeps absconding from his group home.").alternatives().get(0));
        assertEquals("left", first("She absconded on 3 May.").alternatives().get(0));
    }

    @Test
    void otherWordsBeginWithACapitalWhereTheSentenceDoes() {
        assertEquals("Absent from care", first("Awol again.").alternatives().get(0));
        assertEquals("absent from care", first("AWOL again.").alternatives().get(0));
    }

    @Test
    void offsetsCountInTheTextAsGiven() {
        for (String text : List.of(
                "\uD83D\uDE00 She’s a runaway.",
                "He said “fine” and she’s a runaway\u2026",
                "It\u2011is so: the\u00a0runaway left.",
                "Zero\u200bwidth marks; a run\u00adaway.")) {
            Finding finding = GUIDE.review(text, Discipline.CASA).get(0);
            assertEquals(text.substring(finding.start(), finding.end()), finding.text());
            assertEquals("runaway", finding.text().replace("\u00ad", ""));
        }
    }

    @Test
    void hyphensLineBreaksAndCaseMakeNoDifference() {
        assertEquals(List.of("at\u2011risk youth"), found("R. is an at\u2011risk youth."));
        assertEquals(
                List.of("sexual activity\nwith"), found("A report says that L. had sexual activity\nwith her coach."));
        assertEquals(List.of("Hard To Place"), found("He is Hard To Place."));
        assertEquals(List.of("couldn’t care less"), found("She couldn’t care less."));
    }

    @Test
    void aYouthsOwnTextIsNeverReviewed() {
        assertEquals(List.of(), found("I ran away and I lie a lot.", Discipline.YOUTH));
    }

    @Test
    void nothingIsFoundInNothing() {
        for (String text : List.of("", " ", "\n\n", "...", "\"", "'", "\uD83D\uDE00", "\uD800", "- \n- \n", "1 2 3")) {
            assertEquals(List.of(), found(text));
        }
    }

    @Test
    void findingsOfOneKindNeverOverlapAndStandInOrder() {
        List<Finding> findings = GUIDE.review(
                "She is a chronic runaway who refuses to go to school, lies and is defiant. She told her therapist that she uses.",
                Discipline.PROBATION);
        List<Finding> wording =
                findings.stream().filter(each -> !each.privileged()).toList();
        assertTrue(wording.size() > 2);
        for (int i = 1; i < wording.size(); i++) {
            assertTrue(wording.get(i - 1).end() <= wording.get(i).start());
        }
        assertTrue(findings.stream().anyMatch(Finding::privileged));
    }

    @Test
    void oneEndlessWordStallsNothing() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertEquals(List.of(), found("a".repeat(1_000_000)));
            assertEquals(List.of(), found("\"".repeat(100_000)));
            assertEquals(List.of(), found("( ".repeat(50_000)));
            assertEquals(List.of(), found("'a ".repeat(30_000)));
        });
    }

    @Test
    void aHundredThousandWordsAreReadToTheirEnd() {
        String text = "She \u201csaid so\u201d on 3 May, O'Neil's car is her mother's (section 300), and that is all. "
                        .repeat(5_500)
                + "The runaway called.";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertEquals(List.of("runaway"), found(text)));
    }

    @Test
    void aSentenceWithoutAStopIsReadToItsEnd() {
        String text = "the visit went well and ".repeat(2_000) + "she is a runaway";
        assertEquals(List.of("runaway"), found(text));
    }

    @Test
    void manyThreadsMayAskAtOnce() throws Exception {
        String text = "The runaway refused to work. Her pimp called. The agency failed to file.";
        List<Finding> alone = GUIDE.review(text, Discipline.PROBATION);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Finding>>> answers = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                answers.add(threads.submit(() -> GUIDE.review(text, Discipline.PROBATION)));
            }
            for (Future<List<Finding>> answer : answers) {
                assertEquals(alone, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Finding first(String text) {
        return GUIDE.review(text, Discipline.SOCIAL_WORKER).get(0);
    }
}
