package org.hearth.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts worked out by hand from the law, as rows of a table: kind, what is asked, what must come out. */
class ClockVectorsTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** One row. */
    record Vector(String id, String kind, JsonNode input, JsonNode expected) {
        static Vector of(String line) {
            String[] cells = line.split("\t");
            return new Vector(cells[0], cells[1], JSON.readTree(cells[2]), JSON.readTree(cells[3]));
        }

        String text(String name) {
            return input.path(name).asString(null);
        }

        LocalDate day(String name) {
            return LocalDate.parse(text(name));
        }

        Instant moment(String name) {
            return CourtTime.instant(name, text(name).length() == 10 ? text(name) + "T12:00" : text(name));
        }

        Custody custody() {
            return Custody.of(text("custody"));
        }

        @Override
        public String toString() {
            return id + " " + kind + " " + input;
        }
    }

    static Stream<Vector> given() {
        return lines("clock.tsv").map(Vector::of);
    }

    static Stream<Vector> further() {
        return lines("further.tsv").map(Vector::of);
    }

    /** Reckoned apart from the product, from the published closed days of 2025 to 2029. */
    static Stream<Vector> reckoned() {
        return lines("reckoned.tsv").map(Vector::of);
    }

    @ParameterizedTest
    @MethodSource("given")
    void countsAsTheLawDoes(Vector vector) {
        check(vector);
    }

    @ParameterizedTest
    @MethodSource("further")
    void countsAsTheLawDoesAtItsEdges(Vector vector) {
        check(vector);
    }

    @ParameterizedTest
    @MethodSource("reckoned")
    void countsAsReckonedFromThePublishedListOfClosedDays(Vector vector) {
        check(vector);
    }

    @Test
    void theTablesAreWhole() {
        assertTrue(reckoned().count() >= 100);
        assertEquals(40, given().count());
        assertTrue(further().count() >= 40);
    }

    static Stream<String> lines(String file) {
        try (var in = ClockVectorsTest.class.getResourceAsStream("/court/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Vector vector) {
        Map<String, Object> got = answer(vector);
        vector.expected()
                .properties()
                .forEach(each -> assertEquals(
                        wanted(each.getValue()),
                        got.get(each.getKey()),
                        () -> each.getKey() + " of " + vector + ": " + got));
    }

    private static Object wanted(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).toList();
        }
        return value.isNull() ? null : value.asString();
    }

    private static Map<String, Object> answer(Vector asked) {
        return switch (asked.kind()) {
            case "clock_forward" -> limit(Law.CLOCKS.limit(asked.text("clock"), asked.day("trigger")));
            case "hours" ->
                result(Law.CLOCKS
                        .hourLimit(asked.text("clock"), asked.moment("start"))
                        .result());
            case "add_court_days" -> date(asked, 1);
            case "subtract_court_days" -> date(asked, -1);
            case "report_due" -> due(Law.CLOCKS.reportDue(asked.text("clock"), asked.moment("hearing")));
            case "notice_window" ->
                window(Law.CLOCKS.noticeWindow(asked.text("notice"), asked.day("hearing"), asked.custody()));
            case "holiday_list" -> holidays(asked.input().path("year").asInt());
            case "is_court_day" -> Map.of("court_day", String.valueOf(Law.CALENDAR.isCourtDay(asked.day("date"))));
            default -> throw new IllegalArgumentException(asked.kind());
        };
    }

    private static Map<String, Object> limit(Limit limit) {
        return Map.of(
                "nominal", limit.nominal().toString(),
                "target", limit.target().toString(),
                "outer", limit.outer().toString());
    }

    private static Map<String, Object> result(Instant result) {
        return Map.of("result", CourtTime.wire(result).toString().substring(0, 16));
    }

    private static Map<String, Object> date(Vector asked, int sign) {
        int days = sign * asked.input().path("n").asInt();
        return Map.of("date", Law.CALENDAR.plus(asked.day("from"), days).toString());
    }

    private static Map<String, Object> due(ReportDue due) {
        return due.result() == null
                ? Map.of("nominal", due.nominal().toString(), "due", due.due().toString())
                : result(due.result());
    }

    private static Map<String, Object> window(NoticeWindow window) {
        Map<String, Object> got = new TreeMap<>();
        got.put("opens", text(window.opens()));
        got.put("closes", text(window.closes()));
        got.put("closes_nominal", text(window.closesNominal()));
        return got;
    }

    private static Map<String, Object> holidays(int year) {
        List<String> dates = Law.CALENDAR.holidays(year).stream()
                .map(each -> each.date().toString())
                .toList();
        return Map.of("count", String.valueOf(dates.size()), "dates", dates);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
