package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Instant NOON = Instant.parse("2026-12-08T20:00:00Z");
    private static final Function<Voice, String> TOPIC =
            voice -> Map.of("fit", "placement_fit", "school", "school").get(voice.question());

    private static Voice voice(Discipline by, String question, String text, boolean chosen, int hours, boolean held) {
        return new Voice(
                by.wire(),
                by,
                by.wire() + "-1",
                question,
                "Does the home fit?",
                "team",
                ContentKind.NEEDS,
                text,
                text == null ? "WIC 827" : null,
                by.wire() + " person",
                "",
                NOON.plusSeconds(3600L * hours),
                chosen,
                held);
    }

    private static Voice chose(Discipline by, String text) {
        return voice(by, "fit", text, true, 0, false);
    }

    private static Voice wrote(Discipline by, String text) {
        return voice(by, "fit", text, false, 0, false);
    }

    private static List<String> sides(Voice... voices) {
        return Views.of(List.of(voices), TOPIC).stream()
                .flatMap(view -> view.sides().stream())
                .map(side -> side.discipline().wire() + ": " + side.text())
                .toList();
    }

    @Test
    void optionsThatDifferStandSideBySideInTheOrderOfTheDisciplines() {
        assertEquals(
                List.of("social_worker: It fits", "casa: It does not"),
                sides(chose(Discipline.CASA, "It does not"), chose(Discipline.SOCIAL_WORKER, "It fits")));
    }

    @Test
    void whoAgreesStandsWithTheOthersAndIsNeverAddedUp() {
        assertEquals(
                3,
                sides(
                                chose(Discipline.CASA, "It does not"),
                                chose(Discipline.EDUCATOR, "It fits"),
                                chose(Discipline.SOCIAL_WORKER, "It fits"))
                        .size());
    }

    @Test
    void theSameOptionIsNoDifference() {
        assertEquals(List.of(), sides(chose(Discipline.CASA, "It fits"), chose(Discipline.SOCIAL_WORKER, "It fits")));
    }

    @Test
    void wordsOfTwoDisciplinesOnOneTopicStandSideBySide() {
        assertEquals(
                List.of("probation: The bus ends at eight.", "advocate: The house is loud."),
                sides(
                        wrote(Discipline.ADVOCATE, "The house is loud."),
                        wrote(Discipline.PROBATION, "The bus ends at eight.")));
        assertEquals(List.of(), sides(wrote(Discipline.ADVOCATE, "The house is loud.")));
    }

    @Test
    void whoMayReadOneSideAloneIsShownNothing() {
        assertEquals(List.of(), sides(chose(Discipline.CASA, "It does not"), chose(Discipline.SOCIAL_WORKER, null)));
    }

    @Test
    void whatIsHeldTakesNoSide() {
        assertEquals(
                List.of(),
                sides(
                        voice(Discipline.YOUTH, "fit", "I hate it", true, 0, true),
                        chose(Discipline.SOCIAL_WORKER, "It fits")));
    }

    @Test
    void theNewestWordOfADisciplineIsItsSide() {
        assertEquals(
                List.of("social_worker: It fits", "casa: It does not"),
                sides(
                        voice(Discipline.SOCIAL_WORKER, "fit", "It fits", true, 5, false),
                        voice(Discipline.SOCIAL_WORKER, "fit", "It does not", true, 1, false),
                        chose(Discipline.CASA, "It does not")));
    }

    @Test
    void topicsAreKeptApart() {
        List<DifferingView> views = Views.of(
                List.of(
                        chose(Discipline.CASA, "It does not"),
                        voice(Discipline.EDUCATOR, "school", "A later start", true, 0, false)),
                TOPIC);
        assertEquals(List.of(), views);
    }
}
