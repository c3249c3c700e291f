package org.hearth.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the environment may say, and what stands where it says nothing. */
class SettingsTest {
    @Test
    void theDemoLivesInTheCheckoutWithItsKeyBesideIt() {
        Settings demo = settings(Map.of("HEARTH_DEMO", "true", "HEARTH_DEMO_HOME", "/checkout/.hearth"));
        assertTrue(demo.demo());
        assertEquals(Path.of("/checkout/.hearth"), demo.home());
        assertEquals(Path.of("/checkout/.hearth.key"), demo.keyFile());
    }

    @Test
    void aRealCourtLivesInTheUsersDataHome() {
        Settings real = settings(Map.of("XDG_DATA_HOME", "/data"));
        assertEquals(Path.of("/data/hearth"), real.home());
        assertEquals(Optional.empty(), real.databaseUrl());
        assertEquals("http://127.0.0.1:8080/", real.address());
    }

    @Test
    void whatIsNamedWins() {
        Settings named = settings(Map.of(
                "HEARTH_HOME",
                "/srv/hearth",
                "HEARTH_KEY_FILE",
                "/etc/hearth.key",
                "HEARTH_DEMO_HOME",
                "/elsewhere",
                "HEARTH_PORT",
                "9090",
                "HEARTH_HOST",
                "0.0.0.0",
                "HEARTH_DB_URL",
                " "));
        assertEquals(Path.of("/srv/hearth"), named.home());
        assertEquals(Path.of("/etc/hearth.key"), named.keyFile());
        assertEquals("http://127.0.0.1:9090/", named.address());
        assertEquals(Optional.empty(), named.databaseUrl());
    }

    @Test
    void anotherDayIsForTheDemoAlone() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 12, 10)),
                settings(Map.of("HEARTH_DEMO", "true", "HEARTH_TODAY", "2026-12-10"))
                        .today());
        assertThrows(IllegalStateException.class, settings(Map.of("HEARTH_TODAY", "2026-12-10"))::today);
        assertThrows(
                IllegalStateException.class,
                settings(Map.of("HEARTH_DEMO", "true", "HEARTH_TODAY", "10.12.2026"))::today);
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.of(environment::get);
    }
}
