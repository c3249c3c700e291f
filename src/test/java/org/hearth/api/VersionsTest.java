package org.hearth.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What If-Match may say. */
class VersionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "7", "W/\"7\"", "  \"7\" "})
    void aTagIsTheVersionReadBefore(String ifMatch) {
        assertEquals(7, Versions.expected(ifMatch, () -> 9));
    }

    @Test
    void aStarIsWhateverIsThere() {
        assertEquals(9, Versions.expected("*", () -> 9));
    }

    @Test
    void withoutATagNothingChanges() {
        assertEquals(428, refused(null));
        assertEquals(428, refused(" "));
    }

    @Test
    void aTagThatIsNotOursIsALostRace() {
        assertEquals(409, refused("\"abc\""));
    }

    private static int refused(String ifMatch) {
        return assertThrows(Problem.class, () -> Versions.expected(ifMatch, () -> 9))
                .kind()
                .status();
    }
}
