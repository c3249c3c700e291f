package org.hearth.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hearth.boot.Library;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the three resources of the law's clock answer, in the wire's own dialect. */
class LawsClockOnTheWireTest {
    private static SeContainer container;

    private final CourtDaysResource days =
            container.select(CourtDaysResource.class).get();
    private final ClocksResource clocks = container.select(ClocksResource.class).get();
    private final NoticesResource notices =
            container.select(NoticesResource.class).get();

    /** The templates that the library reads. */
    static class BuiltIn {
        @Produces
        Templates templates() {
            return Templates.builtIn();
        }
    }

    @BeforeAll
    static void open() {
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(
                        Library.class,
                        BuiltIn.class,
                        CourtDaysResource.class,
                        ClocksResource.class,
                        NoticesResource.class)
                .initialize();
    }

    @AfterAll
    static void close() {
        container.close();
    }

    @Test
    void saysWhetherTheCourtSits() {
        assertEquals("""
                {"date":"2026-11-27","courtDay":false,"holiday":"Day after Thanksgiving","source":"CCP 135"}""", wire(days.day(day("2026-11-27"))));
        assertEquals("""
                {"date":"2026-11-28","courtDay":false,"holiday":null,"source":null}""", wire(days.day(day("2026-11-28"))));
    }

    @Test
    void countsCourtDaysBothWays() {
        assertEquals("{\"date\":\"2027-12-30\"}", wire(days.count(day("2028-01-03"), -1)));
        assertEquals("{\"date\":\"2028-01-03\"}", wire(days.count(day("2027-12-30"), 1)));
    }

    @Test
    void listsTheHolidaysOfAYearWithTheirNominalDays() {
        String wire = wire(days.holidays(2027));

        assertTrue(
                wire.startsWith("{\"count\":15,\"dates\":[{\"date\":\"2027-01-01\",\"name\":\"New Year's Day\""), wire);
        assertTrue(
                wire.contains("{\"date\":\"2027-12-31\",\"name\":\"New Year's Day\",\"nominal\":\"2028-01-01\""), wire);
    }

    @Test
    void answersALimitInDays() {
        String wire = wire(clocks.limit("dep.juris_out", "2026-06-04", "O"));

        assertTrue(wire.startsWith("""
                {"nominal":"2026-07-04","target":"2026-07-02","outer":"2026-07-06","citation":"WIC 334",\
                "certainty":"V:protem 4-03","confirmed":false,"effect":"deadline","meaning":"due by",\
                "effectiveFrom":null,"effectiveTo":null,"steps":["""), wire);
    }

    @Test
    void takesATimeThatSummerTimeSkipsOnlyWithItsOffset() {
        assertTrue(wire(clocks.limit("dep.absent_notify", "2027-03-14T02:30-08:00", "I"))
                .startsWith("{\"result\":\"2027-03-15T03:30:00-07:00\","));
    }

    @Test
    void endsSixMonthsFromTheThirtyFirstOfAugustWithFebruary() {
        String wire = wire(clocks.limit("dep.rev6", "2026-08-31", "I"));

        assertTrue(wire.startsWith("{\"nominal\":\"2027-02-28\""), wire);
        assertTrue(wire.contains("that month has no such day, so its last"), wire);
    }

    @Test
    void answersALimitInHoursWithTheCourtsOffset() {
        String wire = wire(clocks.limit("dep.absent_notify", "2026-10-31T20:00", "I"));

        assertTrue(wire.startsWith("{\"result\":\"2026-11-01T19:00:00-08:00\","), wire);
    }

    @Test
    void refusesTheCustodyThatAClockDoesNotRunForAndTakesEitherWhereItRunsForAll() {
        assertEquals(List.of("custody"), fields(() -> clocks.limit("dep.juris_in", "2026-11-20", "O")));
        assertEquals(List.of("custody"), fields(() -> clocks.limit("del.dej", "2026-11-20", "IN")));
        assertEquals(
                wire(clocks.limit("dep.387", "2027-01-15", "I")), wire(clocks.limit("dep.387", "2027-01-15", "O")));
        assertEquals(
                wire(clocks.limit("dep.juris_in", "2026-11-20", "IN")),
                wire(clocks.limit("dep.juris_in", "2026-11-20", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock.tsv", "further.tsv", "reckoned.tsv"})
    void answersEveryVectorOfAClockWithTheCustodyItNames(String file) throws IOException {
        try (var in = getClass().getResourceAsStream("/court/" + file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells[1].equals("clock_forward") || cells[1].equals("hours"))
                    .forEach(LawsClockOnTheWireTest::answers);
        }
    }

    private static void answers(String[] cells) {
        JsonNode input = Json.MAPPER.readTree(cells[2]);
        String trigger = input.path("trigger").asString(input.path("start").asString(null));
        JsonNode got = Json.MAPPER.readTree(wire(container
                .select(ClocksResource.class)
                .get()
                .limit(
                        input.path("clock").asString(),
                        trigger,
                        input.path("custody").asString(null))));
        Json.MAPPER
                .readTree(cells[3])
                .properties()
                .forEach(each -> assertTrue(
                        got.path(each.getKey())
                                .asString()
                                .startsWith(each.getValue().asString()),
                        cells[0]));
    }

    @Test
    void saysThatWaitsAndExpiriesAreNoDeadlines() {
        assertTrue(wire(clocks.limit("dep.icwa_notice", "2026-11-17", "I"))
                .contains("\"effect\":\"wait\",\"meaning\":\"a wait; not before its end\""));
        assertTrue(wire(clocks.limit("dep.psych_exp", "2026-06-08", "I"))
                .contains("\"effect\":\"expiry\",\"meaning\":\"ends by itself; not a deadline\""));
        assertTrue(wire(clocks.limit("dep.dispo_6mo", "2026-08-28", "I")).contains("\"effect\":\"wall\""));
    }

    @Test
    void answersWhenAReportIsDueInDaysOrHours() {
        assertTrue(
                wire(clocks.reportDue("dep.rev12", "2027-01-04"))
                        .startsWith(
                                "{\"nominal\":\"2026-12-25\",\"due\":\"2026-12-24\",\"result\":null,\"rule\":\"rep.sw_review\""));
        assertTrue(wire(clocks.reportDue("del.777", "2027-02-17T10:00"))
                .contains("\"result\":\"2027-02-11T10:00:00-08:00\""));
        assertTrue(wire(clocks.reportDue("dep.strtp_hrg", "2027-02-17")).contains("\"rule\":\"rep.strtp\""));
    }

    @Test
    void answersAWindowWithWhomToNotice() {
        String wire = wire(notices.window("N293", "2027-01-04", null));

        assertTrue(wire.startsWith("""
                {"opens":"2026-12-05","closes":"2026-12-18","closesNominal":"2026-12-20","rule":"N293","""), wire);
        assertTrue(wire.contains("\"persons\":[\"everyone of N292\","), wire);
    }

    @Test
    void showsTheTables() {
        assertEquals(64, clocks.all().items().size());
        assertEquals(12, notices.all().items().size());
        assertTrue(wire(clocks.one("dep.rev6")).contains("\"unit\":\"mo\",\"direction\":\"F\",\"custody\":\"IN\""));
    }

    @Test
    void refusesWhatIsNoQuestion() {
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> days.count(day("2026-11-20"), 5001)));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> days.count(day("2026-11-20"), Integer.MIN_VALUE)));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> days.count(null, 5)));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> days.count(day("2026-11-20"), null)));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> days.day(LocalDate.MAX)));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> days.holidays(999999)));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> days.holidays(null)));
        assertEquals(List.of("from"), fields(() -> days.count(day("2150-12-31"), 5)));
        assertEquals(List.of("year"), fields(() -> days.holidays(1989)));
        assertEquals(List.of("trigger"), fields(() -> clocks.limit("dep.rev6", "2026-02-29", "I")));
        assertEquals(List.of("trigger"), fields(() -> clocks.limit("dep.rev6", "1999-12-31", "I")));
        assertEquals(List.of("trigger"), fields(() -> clocks.limit("dep.rev6", " ", "I")));
        assertEquals(List.of("trigger"), fields(() -> clocks.limit("dep.rev6", "2026-11-20T09:00", "I")));
        assertEquals(List.of("trigger"), fields(() -> clocks.limit("dep.petition", "1999-12-31T12:00", "I")));
        assertEquals(List.of("trigger"), fields(() -> clocks.limit("dep.petition", "2027-03-14T02:30", "I")));
        assertEquals(List.of("trigger"), fields(() -> clocks.limit("dep.rev6", "2150-12-01", "I")));
        assertEquals(List.of("hearing"), fields(() -> clocks.reportDue("del.777", "2027-03-14T02:30")));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> clocks.limit("dep.rev6", "2026-02-30", "I")));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> clocks.limit("dep.rev6", null, "I")));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> clocks.limit("dep.rev6", "2150-12-01", "I")));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> clocks.limit("dep.rev6", "+999999999-12-31", "I")));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> clocks.limit("dep.rev6", "2026-11-20", "X")));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> clocks.limit("dep.petition", "2026-11-20", "I")));
        assertEquals(
                Problem.Kind.BAD_INPUT,
                kind(() -> clocks.limit("dep.absent_notify", "+999999999-12-31T23:00:00-08:00", "I")));
        assertEquals(
                Problem.Kind.BAD_INPUT, kind(() -> notices.window("N293", "+999999999-12-31T23:59:59-18:00", null)));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> clocks.reportDue("del.777", "2027-02-17")));
        assertEquals(Problem.Kind.BAD_INPUT, kind(() -> notices.window("N293", "soon", null)));
    }

    @Test
    void doesNotKnowOtherIdsAndSaysWhatHasNoCount() {
        assertEquals(Problem.Kind.NOT_FOUND, kind(() -> clocks.one("dep.none")));
        assertEquals(Problem.Kind.NOT_FOUND, kind(() -> clocks.limit("dep.none", "soon", "I")));
        assertEquals(Problem.Kind.NOT_FOUND, kind(() -> clocks.reportDue("dep.none", "soon")));
        assertEquals(Problem.Kind.NOT_FOUND, kind(() -> notices.window("N0", "soon", null)));
        assertEquals(Problem.Kind.UNMET_RULE, kind(() -> clocks.limit("dep.interim", "2026-11-20", "I")));
        assertEquals(Problem.Kind.UNMET_RULE, kind(() -> clocks.reportDue("dep.petition", "2026-11-20")));
    }

    private static Problem.Kind kind(Executable act) {
        return assertThrows(Problem.class, act).kind();
    }

    private static List<String> fields(Executable act) {
        return assertThrows(Problem.class, act).errors().stream()
                .map(Problem.FieldError::field)
                .toList();
    }

    private static String wire(Object answer) {
        return Json.MAPPER.writeValueAsString(answer);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
