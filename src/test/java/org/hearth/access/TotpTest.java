package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final String SECRET = Totp.text("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:10Z");
    private static final long STEP = Totp.step(NOW);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesOfTheStandardComeOut(long seconds, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8));
    }

    @Test
    void aSecretIsWrittenAsTheStandardWritesIt() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", SECRET);
        assertEquals(32, Totp.text(new byte[Totp.BYTES]).length());
    }

    @Test
    void aClockMayBeOffByOneStepEitherWayAndNoMore() {
        for (long step = STEP - 1; step <= STEP + 1; step++) {
            assertEquals(OptionalLong.of(step), accepted(step, 0));
        }
        assertTrue(accepted(STEP - 2, 0).isEmpty());
        assertTrue(accepted(STEP + 2, 0).isEmpty());
    }

    @Test
    void aStepThatWasTakenAndThoseBeforeItAreTakenNoMore() {
        assertTrue(accepted(STEP, STEP).isEmpty());
        assertTrue(accepted(STEP - 1, STEP).isEmpty());
        assertEquals(OptionalLong.of(STEP + 1), accepted(STEP + 1, STEP));
    }

    @Test
    void whatIsNoCodeIsNotTaken() {
        for (String typed : new String[] {null, "", "12345", "abcdef", "1234567", "-12345"}) {
            assertTrue(Totp.accepted(SECRET, typed, NOW, 0).isEmpty(), typed);
        }
        assertEquals(
                OptionalLong.of(STEP),
                Totp.accepted(SECRET, Totp.code(SECRET, STEP, 6).replaceAll("(...)", "$1 "), NOW, 0));
    }

    @Test
    void noTwoSecretsAreAlike() {
        assertNotEquals(Totp.fresh(), Totp.fresh());
    }

    private static OptionalLong accepted(long step, long last) {
        return Totp.accepted(SECRET, Totp.code(SECRET, step, Totp.DIGITS), NOW, last);
    }
}
