package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card leads nobody to a door. */
class CardLinesTest {
    @Test
    void linesStandAsTheyWereChosenWithoutEmptyOnes() {
        assertEquals(List.of("Nia: 555-0111", "911"), CardLines.checked(Arrays.asList(" Nia: 555-0111 ", "", null, "911")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "412 Elm Street",
                "Come to 12 North Oak Ave. tonight",
                "7 via del mar dr",
                "P.O. Box 77",
                "Apt 4, ask for Nia",
                "Calle Luna 14",
                "Oakland CA 94601",
            })
    void addressIsRefused(String line) {
        assertThrows(Problem.class, () -> CardLines.checked(List.of("911", line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nia: 555-0111, day and night",
                "A bed tonight, nothing asked: 555-0133",
                "You can still come back",
                "24 hours: 1-800-786-2929",
                "Llama a Nia al 555-0111",
            })
    void whatHelpsIsNoAddress(String line) {
        assertEquals(List.of(line), CardLines.checked(List.of(line)));
    }

    @Test
    void moreThanACardHoldsIsRefused() {
        assertThrows(Problem.class, () -> CardLines.checked(List.of(" ")));
        assertThrows(Problem.class, () -> CardLines.checked(Collections.nCopies(CardLines.MOST + 1, "911")));
        assertThrows(Problem.class, () -> CardLines.checked(List.of("x".repeat(CardLines.LONGEST + 1))));
    }
}
