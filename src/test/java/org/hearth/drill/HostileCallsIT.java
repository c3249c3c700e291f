package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.Installation;
import org.hearth.journey.Described;
import org.hearth.journey.Fuzz;
import org.hearth.journey.HostileCalls;
import org.hearth.journey.InterfaceIT;
import org.hearth.journey.Known;
import org.hearth.journey.Refused;
import org.hearth.journey.Rest;
import org.hearth.journey.Rig;
import org.hearth.journey.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole matrix of which the journeys make a sample, on a court of its own that may be spoilt: every call of the
 * description by every account, and what its log then holds. With {@code -Dhearth.url=} it goes to a court that is open
 * already and writes its JSON log to {@code -Dhearth.log=}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileCallsIT extends Rig {
    private static final int TIMES = Integer.getInteger("fuzz.times", 6);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static String before;
    private static Installation court;
    private static Described described;
    private static Map<String, List<String>> known;

    @BeforeAll
    static void open() {
        before = System.getProperty("hearth.url", "");
        if (before.isEmpty()) {
            System.setProperty("hearth.url", launch());
        }
        described = new Described(InterfaceIT.description());
        known = Known.keys();
    }

    private static String launch() {
        court = Installation.of(Map.of(
                "HEARTH_DEMO",
                "true",
                "HEARTH_DEMO_PASSWORD",
                PASSWORD,
                "HEARTH_TODAY",
                "2026-12-10",
                "HEARTH_LOG",
                "json"));
        return court.launch().awaitReady().address();
    }

    @AfterAll
    static void close() {
        if (court != null) {
            court.close();
        }
        System.setProperty("hearth.url", before);
    }

    static List<String> accounts() {
        String some = System.getProperty("fuzz.accounts", "");
        return some.isEmpty() ? Rooms.ACCOUNTS : List.of(some.split(","));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    @Order(1)
    void noCallEndsInAFaultOfOurs(String user) {
        Rest rest = Rest.as(user);
        List<String> faults = new ArrayList<>();
        new Fuzz(described, known, SEED + user.hashCode())
                .round(TIMES, false)
                .forEach(call -> Refused.faults(call, call.ask(rest)).forEach(faults::add));
        HostileCalls.all(InterfaceIT.description()).stream()
                .filter(call -> user.equals("clerk"))
                .forEach(call -> call.fault(rest).forEach(faults::add));
        assertEquals(List.of(), faults, "-Dseed=" + SEED);
    }

    private static String said() {
        try {
            return Files.readString(Path.of(System.getProperty("hearth.log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(2)
    void theLogParsesLineByLineAndHoldsNothingThatWasSent() {
        String log = court == null ? said() : court.said();
        assertFalse(log.contains(Fuzz.CANARY), "-Dseed=" + SEED);
        assertFalse(log.contains(PASSWORD), "a password");
        List<String> faults = new ArrayList<>();
        int lines = 0;
        for (String line : log.split("\n")) {
            lines++;
            try {
                JsonNode read = JsonMapper.shared().readTree(line);
                if (!read.hasNonNull("time") || read.get("level").asString().equals("SEVERE")) {
                    faults.add(line);
                }
            } catch (JacksonException e) {
                faults.add(line);
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(lines > 1000, lines + " lines");
    }
}
