package org.hearth.wording;

import static org.hearth.wording.GuideAtHand.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.hearth.terms.Discipline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the gravest words stay as they are, by rule and not by taste. */
class ExemptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noor said, “I bolted because the door was locked.”",
                "The suspect's text to her reads: \"my bottom knows the rules.\"",
                "\"I am a runaway,\" she told the clerk.",
                "In the report it says 'chronic runaway'.",
                "T. calls it \"the life\" and asked me to use that word.",
                "Her words were these. \"They called me a runaway, and I was scared.\"",
                "We no longer write \"runaway\"; we write missing from care."
            })
    void wordsInMarksWithASpeakerOrDocument(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The \"runaway\" sat in the lobby.",
                "Her \"boyfriend\" drove her to Oakland.",
                "The neighbor says that she is a runaway.",
                "He said \"fine\", and the runaway left.",
                "She texted her \"boyfriend\" at night.",
                "\"She is a runaway and the mark is never closed."
            })
    void marksWithoutASpeakerHearsayAndTheWritersOwnWordsDoNotCount(String text) {
        assertNotEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The landlord was booked under Penal Code 653.23 (aiding a prostitute).",
                "The petition under WIC 601(b), \"habitual truant,\" is dismissed.",
                "He was arrested for pimping under Penal Code section 266h.",
                "The court finds by clear and convincing evidence that notice was proper.",
                "The Runaway Youth Drop-In is on Fifth Street.",
                "She lives on Hooker Street near the library.",
                "The Truancy Prevention Program gave her a bus pass."
            })
    void titlesAndProperNames(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She scored a hat trick on Saturday.",
                "A new court date was set for 9 May.",
                "The kitchen is clean because she mopped it.",
                "She rode a horse at the stable near the farm.",
                "The medication lies in a locked box.",
                "The robotics team ran away with the county title.",
                "Too many users were logged in."
            })
    void ordinarySenses(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The department failed to file its report.",
                "The front desk refused to see her without a parent.",
                "The clinic canceled four appointments and never offered new ones.",
                "The department is noncompliant with the order of 3 May.",
                "The trafficker lied to her, threatened her brother and took her phone.",
                "The suspect is violent and armed; she is in danger tonight.",
                "She escaped from a locked room and ran to a gas station for help."
            })
    void systemsAtFaultAdultsHarmAndFlightFromDanger(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He always feeds the cat before school.",
                "She has never missed a visit with her sister.",
                "T. refused the trafficker's demand for her password.",
                "Luz chose her own seat in court.",
                "She was absent 6 of 20 days in May, against 12 of 21 in April.",
                "If she leaves, we hold her bed.",
                "She is not a runaway; we are looking for her.",
                "In a letter dated 6 May, Cole writes that welding is the class he wants."
            })
    void strengthsCountsOpenDoorsAndDeniedLabels(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minor was present with counsel.", "The ward is ordered released."})
    void legalStandingInOrdersOfTheCourt(String text) {
        assertEquals(List.of(), found(text, Discipline.COURT));
    }
}
