package org.hearth.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of the log says what happened and where, and nothing that a person wrote. */
class LogLineTest {
    private static final String CANARY = "Marisol told me about the motel";

    @BeforeEach
    void open() {
        LogLine.courtIsOpen();
        LogLine.serving(null);
    }

    private static LogRecord record(String logger, String message, Object... filled) {
        LogRecord record = new LogRecord(Level.WARNING, message);
        record.setLoggerName(logger);
        record.setParameters(filled);
        record.setInstant(Instant.parse("2026-12-10T18:00:00.123Z"));
        return record;
    }

    private static JsonNode json(LogRecord record) {
        String line = new LogLine(true).format(record);
        assertEquals(1, line.lines().count(), line);
        return JsonMapper.shared().readTree(line);
    }

    @Test
    void whatSomebodyElsesMessageWasFilledWithIsNotWritten() {
        LogRecord filled = record("org.apache.catalina", "cannot serve {0}", CANARY);
        assertEquals("cannot serve {0}", json(filled).get("message").asString());
        assertEquals(
                "withheld",
                json(record("org.apache.catalina", "cannot serve " + CANARY))
                        .get("message")
                        .asString());
    }

    @Test
    void aFaultKeepsItsKindsAndPlacesAndLosesItsMessages() {
        LogRecord record = record("org.apache.catalina", "cannot serve {0}", CANARY);
        record.setThrown(new IllegalStateException(CANARY, new SQLException(CANARY)));
        for (boolean json : List.of(true, false)) {
            String line = new LogLine(json).format(record);
            assertFalse(line.contains("Marisol"), line);
            assertTrue(line.contains("java.sql.SQLException"), line);
            assertTrue(line.contains("LogLineTest"), line);
            assertEquals(1, line.lines().count(), line);
        }
    }

    @Test
    void noCharacterBeginsALineOfItsOwn() {
        String forged = "one\r\n2026-12-10 SEVERE forged\u2028three\u0000four\u001b[31m\u0085five";
        for (boolean json : List.of(true, false)) {
            String line = new LogLine(json).format(record("org.hearth.web", forged));
            assertEquals(1, line.split("[\\r\\n\\u2028\\u2029\\u0085]").length, line);
            assertFalse(line.contains("\u001b") || line.contains("\u0000"), line);
        }
    }

    @Test
    void timesAreUniversalAndALineNamesItsRequest() {
        LogLine.serving("k7m2p9q4x3ab");
        JsonNode line = json(record("org.hearth.web", "words of ours {0}", 3));
        assertEquals("2026-12-10T18:00:00.123Z", line.get("time").asString());
        assertEquals("k7m2p9q4x3ab", line.get("request").asString());
        assertEquals("words of ours 3", line.get("message").asString());
        LogLine.Said said = new LogLine.Said(Level.INFO, Logs.ACCESS, Map.of("status", 200));
        assertEquals(200, json(said).get("status").asInt());
        assertFalse(json(said).has("message"));
    }
}
