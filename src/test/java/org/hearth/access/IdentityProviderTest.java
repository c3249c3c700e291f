package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProviderTest {
    @Test
    void allThreeSettingsOrNone() {
        assertFalse(IdentityProvider.of(Optional.empty(), Optional.empty(), Optional.empty(), "http://127.0.0.1")
                .isOn());
        IdentityProvider county = provider("https://sign-in.county.example/realms/county");
        assertTrue(county.isOn());
        assertEquals("http://127.0.0.1:8080/county/back", county.back().toString());
        String said = assertThrows(
                        IllegalStateException.class,
                        () -> IdentityProvider.of(
                                Optional.of("https://county.example"), Optional.of("a"), Optional.empty(), ""))
                .getMessage();
        assertTrue(said.contains("set all three or none"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.test",
                "ftp://elsewhere.test",
                "elsewhere.test",
                "https://user:word@elsewhere.test",
                "https:///realms",
                "http://127.0.0.1.elsewhere.test",
                "not an address"
            })
    void anAddressThatIsNotEncryptedIsRefusedWithoutBeingSaid(String issuer) {
        String said = assertThrows(IllegalStateException.class, () -> provider(issuer))
                .getMessage();
        assertTrue(said.startsWith("HEARTH_OIDC_ISSUER must be an address"), said);
        assertFalse(said.contains(issuer), said);
    }

    @Test
    void passwordsOpenUntilTheStartIsOver() {
        IdentityProvider county = provider("http://127.0.0.1:8180/realms/county");
        assertFalse(county.guards());
        county.guard();
        assertTrue(county.guards());
        IdentityProvider none = IdentityProvider.none();
        none.guard();
        assertFalse(none.guards());
    }

    private static IdentityProvider provider(String issuer) {
        return IdentityProvider.of(
                Optional.of(issuer), Optional.of("hearth"), Optional.of("secret"), "http://127.0.0.1:8080");
    }
}
