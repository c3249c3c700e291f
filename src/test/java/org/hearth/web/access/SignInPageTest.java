package org.hearth.web.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/court/book", "/bench/today?date=2026-12-10", "/input/answer?request=a1-b2"})
    void oneReturnsToAPageOfTheCourt(String address) {
        assertTrue(SignInPage.isOurs(address));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: b",
                "court/book"
            })
    void signingInNeverLeadsElsewhere(String address) {
        assertFalse(SignInPage.isOurs(address));
    }

    @Test
    void aLineBreakAtTheEndIsNoAddress() {
        assertFalse(SignInPage.isOurs("/court/book\n"));
    }
}
