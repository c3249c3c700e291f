package org.hearth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SayTest {
    @Test
    void bothBarsOfATrendShareTheScaleOfWhatWasPossible() {
        assertEquals(180, Say.bar(9, 9, 4, 10));
        assertEquals(80, Say.bar(4, 9, 4, 10));
    }

    @Test
    void withoutAPossibleNumberTheLargerCountFillsTheDrawing() {
        assertEquals(80, Say.bar(2, 2, 5, null));
        assertEquals(200, Say.bar(5, 2, 5, null));
    }

    @Test
    void nothingCountedDrawsNothing() {
        assertEquals(0, Say.bar(0, 0, null, null));
        assertEquals(0, Say.bar(null, 3, null, null));
    }

    @Test
    void aNumberWrittenInAPageCountsAsWell() {
        assertEquals(180, Say.bar("9", "9", "4", "10"));
    }

    @Test
    void whatIsNotKnownIsSaidAsNothing() {
        assertEquals("", Say.day(null));
        assertEquals("", Say.moment(null));
        assertEquals("", Say.clockTime(null));
    }
}
