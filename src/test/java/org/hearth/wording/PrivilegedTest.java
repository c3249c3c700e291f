package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.GUIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearth.terms.Discipline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confidential content is its own kind: routed to the holder of the privilege, never reworded. */
class PrivilegedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her therapist shared that T. feels numb at family visits.",
                "He told his therapist he wants to die less often now.",
                "In session she disclosed that her stepfather beat her.",
                "Luz told her domestic violence counselor about a second man.",
                "Records from the residential drug program show that she left group twice.",
                "She is pregnant.",
                "The clinic removed her IUD on Monday.",
                "He tested positive for chlamydia on 4 May.",
                "Her therapist wrote, \"She still feels numb.\""
            })
    void contentOfTreatmentAndReproductiveHealth(String text) {
        assertTrue(privileged(text, Discipline.SOCIAL_WORKER), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R. has kept five of six visits and asks to meet outdoors.",
                "Her eye exam is booked, and a private talk with the nurse was offered.",
                "Therapy is offered by phone on Tuesdays and she uses it weekly.",
                "Her test of 4 July was positive for fentanyl, and naloxone was sent home with her.",
                "The health class covers pregnancy.",
                "She has a concussion and two broken ribs."
            })
    void attendanceOffersAndGeneralHealthAreNot(String text) {
        assertFalse(privileged(text, Discipline.SOCIAL_WORKER), text);
    }

    @Test
    void whatAnAdvocateHearsIsPrivilegedWhatATeacherHearsIsNot() {
        String text = "Jaya confided in me that her uncle was the first.";
        assertTrue(privileged(text, Discipline.ADVOCATE));
        assertFalse(privileged(text, Discipline.EDUCATOR));
    }

    @Test
    void aConfidenceReachesToTheEndOfItsSentenceAndHasNoOtherWords() {
        Finding finding =
                GUIDE.review("He is well. Her therapist said that she feels numb. He left.", Discipline.CASA).stream()
                        .filter(Finding::privileged)
                        .findFirst()
                        .orElseThrow();
        assertTrue(finding.text().endsWith("feels numb."), finding.text());
        assertEquals(List.of(), finding.alternatives());
    }

    private static boolean privileged(String text, Discipline discipline) {
        return GUIDE.review(text, discipline).stream().anyMatch(Finding::privileged);
    }
}
