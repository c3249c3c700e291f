package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.PromiseCourse;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final Measures MEASURES = Measures.read(Templates.at(Path.of("court-templates")));

    @Test
    void theCourtCountsTimeAwayContactAndSchool() {
        for (String id : List.of("away", "contacts", "school")) {
            assertTrue(MEASURES.find(id).isPresent(), id);
        }
        assertTrue(MEASURES.find("away").orElseThrow().better().isDown());
        assertTrue(MEASURES.find("school").orElseThrow().share());
    }

    @Test
    void aGoodObservationHasNoFault() {
        assertEquals(List.of(), faults("away", 2, "2026-11-04", "2026-12-04", null));
        assertEquals(List.of(), faults("school", 18, "2026-11-01", "2026-11-30", 20));
        assertEquals(List.of(), faults("school", 2, "2026-11-01", "2026-11-30", null));
    }

    @Test
    void aBadObservationIsRefusedNamingTheFieldAndTheMend() {
        assertEquals("value problem.count-range", only("away", -1, "2026-11-01", "2026-11-30", null));
        assertEquals("value problem.count-range", only("away", 10_001, "2026-11-01", "2026-11-30", null));
        assertEquals("to problem.period-backwards", only("away", 1, "2026-11-30", "2026-11-01", null));
        assertEquals("to problem.period-in-future", only("away", 1, "2026-11-30", "2026-12-05", null));
        assertEquals("from problem.period-too-long", only("away", 1, "2025-11-01", "2026-11-02", null));
        assertEquals("measure problem.unknown-measure", only("charm", 1, "2026-11-01", "2026-11-30", null));
        assertEquals("possible problem.possible-not-asked", only("away", 1, "2026-11-01", "2026-11-30", 4));
        assertEquals("value problem.more-than-possible", only("school", 21, "2026-11-01", "2026-11-30", 20));
        assertEquals("value problem.more-than-days", only("custody", 31, "2026-11-01", "2026-11-30", null));
        assertEquals("possible problem.more-than-days", only("school", 5, "2026-11-01", "2026-11-30", 31));
    }

    @Test
    void anAbsurdCountIsRefused() {
        assertEquals("value problem.more-than-days", only("away_nights", 40, "2026-11-01", "2026-11-30", null));
        assertEquals("value problem.more-than-hours", only("first_contact", 49, "2026-11-01", "2026-11-02", null));
        assertEquals("value problem.more-than-likely", only("contacts", 25, "2026-11-01", "2026-11-01", null));
        assertEquals("measure problem.measure-read", only("promises_kept", 1, "2026-11-01", "2026-11-30", null));
    }

    @Test
    void howAndWhyAreCodesOfTheMeasureAndNeverMoreThanWereCounted() {
        assertEquals("details problem.unknown-detail", coded("moves", 1, Extent.WHOLE, "youth_left"));
        assertEquals("details problem.more-details", coded("moves", 1, Extent.WHOLE, "family", "family"));
        assertEquals("details problem.unknown-detail", coded("away", 1, Extent.WHOLE, "family"));
        assertEquals("value problem.not-counted", coded("moves", 1, Extent.NOT));
        assertEquals("", coded("hearings", 2, Extent.PART, "room", "letter"));
    }

    private static String coded(String measure, int value, Extent extent, String... codes) {
        LocalDate from = LocalDate.of(2026, 11, 1);
        Observation seen =
                new Observation(measure, value, from, from.plusDays(29), Known.RECORD, null, extent, List.of(codes));
        return MEASURES.faults(seen, "", TODAY).stream()
                .map(each -> each.field() + " " + each.key())
                .reduce("", (one, other) -> one + other);
    }

    @Test
    void countsSaidTogetherDoNotOverlapAndAPartIsNoMoreThanItsWhole() {
        Map<String, Observation> form = new LinkedHashMap<>();
        LocalDate from = LocalDate.of(2026, 11, 1);
        form.put("a.", new Observation("away", 2, from, from.plusDays(29), Known.RECORD, null));
        form.put("b.", new Observation("away", 5, from.minusDays(20), from, Known.RECORD, null));
        form.put("c.", new Observation("away_nights", 3, from, from.plusDays(29), Known.RECORD, null));
        form.put("d.", new Observation("away_longest", 4, from, from.plusDays(29), Known.RECORD, null));
        assertEquals(
                List.of("b.from problem.form-overlaps", "d.value problem.more-than-within"),
                MEASURES.faults(form).stream()
                        .map(each -> each.field() + " " + each.key())
                        .toList());
    }

    @Test
    void aRenamedMeasureKeepsItsCountsAndAWithdrawnOneIsReadButNotNoted(@TempDir Path folder) throws IOException {
        String good = Files.readString(Path.of("court-templates/measures.yaml"));
        Files.writeString(
                folder.resolve("measures.yaml"),
                good.replace("- id: away\n", "- id: absences\n    formerly: [away]\n    withdrawn: 2026-12-04\n"));
        Measures renamed = Measures.read(Templates.at(folder));
        MeasureKind kind = renamed.find("away").orElseThrow();
        assertEquals("absences", kind.id());
        Count old = new Count(TODAY.minusDays(40), TODAY.minusDays(10), 2, null, Known.RECORD, "Pat Okafor");
        assertTrue(Baseline.of(kind, List.of(old), List.of(), TODAY).sentence().startsWith("Away 2 times"));
        Observation late = new Observation("away", 1, TODAY.minusDays(9), TODAY, Known.RECORD, null);
        assertEquals(
                "problem.measure-withdrawn",
                renamed.faults(late, "", TODAY).get(0).key());
        assertEquals(
                List.of(),
                renamed.faults(late, "", TODAY.minusDays(1)).stream()
                        .filter(each -> each.field().equals("measure"))
                        .toList());
    }

    @Test
    void whatAdultsKeptOfTheirPromisesIsCountedByTheMonthsInWhichItWasDue() {
        List<CourtOrder> orders = List.of(
                order("2026-07-10", OrderStatus.DONE),
                order("2026-08-01", OrderStatus.LATE),
                order("2026-08-03", OrderStatus.LIFTED),
                order("2026-10-01", OrderStatus.DONE),
                order("2026-11-30", OrderStatus.DONE),
                order("2026-12-20", OrderStatus.OPEN));
        List<Count> counts = Promised.counts(orders, TODAY, "Court");
        assertEquals(
                List.of("2026-06-01/2026-08-31 1 of 2", "2026-09-01/2026-11-30 2 of 2"),
                counts.stream()
                        .map(each -> each.from() + "/" + each.to() + " " + each.value() + " of " + each.possible())
                        .toList());
        assertEquals(List.of(), Promised.counts(List.of(), TODAY, "Court"));
        Measure kept = Baseline.of(MEASURES.find("promises_kept").orElseThrow(), counts, List.of(), TODAY);
        assertEquals(
                "Adults kept 2 of 2 promises that were due between 1 September and 30 November; 1 of 2 in the 92 days "
                        + "before. That is a larger part.",
                kept.sentence());
        assertTrue(kept.adults());
    }

    private static CourtOrder order(String due, OrderStatus status) {
        return new CourtOrder(
                "o",
                "h",
                null,
                "t",
                null,
                "",
                "County",
                LocalDate.parse(due),
                status,
                null,
                null,
                null,
                null,
                0,
                "ordinary",
                List.of(),
                null,
                PromiseCourse.NONE);
    }

    @Test
    void everyFaultHasAMessage() {
        for (String key : List.of(
                "count-range",
                "period-backwards",
                "period-in-future",
                "period-too-long",
                "unknown-measure",
                "unknown-known",
                "possible-not-asked",
                "more-than-possible",
                "more-than-days",
                "more-than-hours",
                "more-than-likely",
                "more-than-within",
                "longer-than-away",
                "measure-read",
                "measure-withdrawn",
                "period-counted",
                "form-overlaps",
                "not-counted",
                "unknown-detail",
                "more-details",
                "unknown-extent",
                "unknown-mend",
                "unknown-around",
                "other-measure")) {
            assertTrue(!Words.ENGLISH.say("problem." + key).startsWith("["), key);
        }
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Observation seen = new Observation("away", -1, null, LocalDate.of(2026, 11, 30), null, null);
        Problem problem = assertThrows(Problem.class, () -> MEASURES.checked(seen, TODAY));
        assertEquals(
                List.of("known", "value", "from"),
                problem.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void aFaultInTheTemplateNamesTheLine(@TempDir Path folder) throws IOException {
        String good = Files.readString(Path.of("court-templates/measures.yaml"));
        assertFault(folder, good.replace("better: fewer", "better: less"), "better: write one of");
        assertFault(folder, good.replace("1#away once|1<away {0} times}", "1#away"), "now: the pattern cannot be read");
        assertFault(folder, good.replace("at school {0} of {1,", "at school some of {1,"), "must say the number");
        assertFault(folder, good.replace("id: contacts\n", "id: away\n"), "away stands twice");
        assertFault(folder, good.replace("within: away_nights", "within: charm"), "within: is no measure of this file");
        assertFault(folder, good.replace("told: case", "told: never"), "told: write case or court");
    }

    private static void assertFault(Path folder, String text, String mend) throws IOException {
        Files.writeString(folder.resolve("measures.yaml"), text);
        TemplateFault fault = assertThrows(TemplateFault.class, () -> Measures.read(Templates.at(folder)));
        assertTrue(fault.getMessage().matches("measures.yaml, line \\d+: .*"), fault.getMessage());
        assertTrue(fault.getMessage().contains(mend), fault.getMessage());
    }

    private static String only(String measure, int value, String from, String to, Integer possible) {
        List<FieldError> faults = faults(measure, value, from, to, possible);
        assertEquals(1, faults.size(), faults.toString());
        return faults.get(0).field() + " " + faults.get(0).key();
    }

    private static List<FieldError> faults(String measure, int value, String from, String to, Integer possible) {
        Observation seen =
                new Observation(measure, value, LocalDate.parse(from), LocalDate.parse(to), Known.RECORD, possible);
        return MEASURES.faults(seen, "", TODAY);
    }
}
