package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> KNOWN = List.of("mreyes", "Marisol Reyes", "Superior Court, Juvenile Division");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password123456!",
                "qwertyuiopasdfghjkl",
                "aaaaaaaaaaaaaaaaaa",
                "123456789012345678",
                "abcdefghijklmnopqrst",
                "marisol-reyes-2026!",
                "mreyesmreyesmreyes",
                "SuperiorCourt2026!!",
                "Hearth-Hearth-Hearth",
                "Welcome.Summer.2026"
            })
    void whatEverybodyWouldGuessIsNotTaken(String password) {
        assertTrue(PasswordRules.isGuessed(password, KNOWN));
        assertThrows(Problem.class, () -> PasswordRules.taken("password", password, true, KNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the kettle sings before rain",
                "zorro y la bicicleta roja",
                "k7mpq-wz2ra-n4txe-hh5vd",
                "пять лодок на реке",
                "🦊🦉🐢🦔🐿🦋🐝🐞🦎🐍🦀🐙🦑🐠🐬"
            })
    void aSentenceOfOnesOwnIsTakenWhateverItsSigns(String password) {
        assertDoesNotThrow(() -> PasswordRules.taken("password", password, true, List.of()));
    }

    @Test
    void lengthIsCountedInCharactersAndNotInUnits() {
        assertThrows(Problem.class, () -> PasswordRules.taken("p", "zq7 kettle lamp".substring(1), true, List.of()));
        assertDoesNotThrow(() -> PasswordRules.taken("p", "zq7 kettle lamp", true, List.of()));
        assertDoesNotThrow(() -> PasswordRules.taken("p", "zq7 kettle l", false, List.of()));
        assertThrows(Problem.class, () -> PasswordRules.taken("p", "zq7 kettle ", false, List.of()));
        assertDoesNotThrow(() -> PasswordRules.taken("p", "zq7 kettle ".repeat(18), true, List.of()));
        assertThrows(Problem.class, () -> PasswordRules.taken("p", "zq7 kettle ".repeat(19), true, List.of()));
    }

    @Test
    void everyKeyboardWritesTheSamePassword() {
        assertEquals(PasswordRules.normal("caf\u00e9"), PasswordRules.normal("cafe\u0301"));
        PasswordHash hash = PasswordHash.of("cafe\u0301 \u2026", 1);
        assertTrue(hash.matches("caf\u00e9 ..."));
        assertFalse(hash.matches("cafe ..."));
    }
}
