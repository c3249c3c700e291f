package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.progress.Change;
import org.hearth.progress.Count;
import org.hearth.progress.Known;
import org.hearth.progress.Measure;
import org.hearth.progress.Measures;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

/** What goes along from last time, what is still wanted beside an answer, and what is known already. */
class CarryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 12);
    private static final Templates TEMPLATES = Templates.at(Path.of("court-templates"));
    private static final InputForms FORMS = InputForms.read(TEMPLATES, Measures.read(TEMPLATES));
    private static final InputForm PROBATION = FORMS.of(Discipline.PROBATION).orElseThrow();
    private static final Instant SAID = CourtTime.at(TODAY, LocalTime.of(16, 5));

    private final Map<String, Brought.Carried> last = new HashMap<>();

    private void last(String question, Object value) {
        last.put(question, new Brought.Carried(value, OCTOBER));
    }

    private Map<String, Brought.Carried> over(Map<String, Object> written, LocalDate confirmed) {
        return Carry.over(PROBATION, written, last, confirmed);
    }

    @Test
    void whatNobodyWroteAnewGoesAlongWithTheDayItWasSaid() {
        last("terms", "A later curfew fits.");
        assertEquals(
                OCTOBER,
                over(Map.of("strength", "four classes"), null).get("terms").saidOn());
        assertEquals(TODAY, over(Map.of(), TODAY).get("terms").saidOn());
        assertTrue(over(Map.of("terms", "no curfew"), TODAY).isEmpty());
    }

    @Test
    void theStrengthIsSaidAnewEachTimeAndCountsAreNotRepeated() {
        last("strength", "old praise");
        last("away_now", Map.of("value", 2));
        last("custody_instead", "a home visit");
        assertTrue(over(Map.of(), TODAY).isEmpty());
    }

    @Test
    void besideNewWordsNothingOldIsCarried() {
        last("concern", "two nights away");
        last("concern_context", "the bus ends at eight");
        assertEquals(Set.of("concern", "concern_context"), over(Map.of(), null).keySet());
        assertTrue(over(Map.of("concern", "a threat by message"), null).isEmpty());
    }

    @Test
    void aNewRecommendationNeedsAWorksheetOfItsOwn() {
        last("recommendation", "violation");
        last("circumstances", "the bus ends at eight");
        assertEquals(
                Set.of("recommendation", "circumstances"), over(Map.of(), null).keySet());
        assertTrue(over(Map.of("recommendation", "violation"), TODAY).isEmpty());
    }

    @Test
    void aPointOfContactStaysWhenOnlyItsDayIsNew() {
        last("contact", Map.of("name", "Desk", "agency", "Probation", "reach", "555-0100"));
        last("contact_checked", "2026-10-12");
        assertEquals(
                Set.of("contact"),
                over(Map.of("contact_checked", "2026-12-04"), null).keySet());
    }

    @Test
    void anOptionThatIsNoLongerAskedDoesNotGoAlong() {
        last("recommendation", "gone");
        last("coerced", "none");
        assertEquals(Set.of("coerced"), over(Map.of(), null).keySet());
    }

    @Test
    void theYouthIsAlwaysAskedAnew() {
        InputForm youth = FORMS.of(Discipline.YOUTH).orElseThrow();
        last("hard", "nights");
        assertTrue(Carry.over(youth, Map.of(), last, TODAY).isEmpty());
    }

    @Test
    void aConcernAloneSaysThatContextIsDueWithinADayAndTheRestIsNotKnownYet() {
        List<Wanted.Missing> missing = Wanted.beside(PROBATION, "concern", Set.of("concern"), SAID, Words.ENGLISH);
        assertEquals(
                List.of(Part.CONTEXT, Part.NEED, Part.BARRIER),
                missing.stream().map(each -> each.question().part()).toList());
        assertEquals(
                "not given yet, due within 24 hours, by Sat 5 Dec 2026, 16:05",
                missing.get(0).text());
        assertEquals("not known yet", missing.get(1).text());
    }

    @Test
    void anOwnerIsWantedOnceTheBarrierIsSaid() {
        Set<String> answered = Set.of("concern", "concern_context", "concern_need", "concern_barrier");
        List<Wanted.Missing> missing = Wanted.beside(PROBATION, "concern", answered, SAID, Words.ENGLISH);
        assertEquals(
                List.of(Part.OWNER),
                missing.stream().map(each -> each.question().part()).toList());
        assertTrue(Wanted.beside(PROBATION, "recommendation", Set.of(), SAID, Words.ENGLISH)
                .isEmpty());
    }

    @Test
    void aWorksheetIsDoneWhenItsFourMainQuestionsAre() {
        assertTrue(Worksheet.isDone(List.of(Part.LESSER, Part.CIRCUMSTANCES, Part.LEAST, Part.SUPPORT)));
        assertFalse(Worksheet.isDone(List.of(Part.CIRCUMSTANCES, Part.LEAST, Part.SUPPORT, Part.YOUTH_VIEW)));
        assertEquals(
                "That the court find a violation; worksheet not done, because no reason was given",
                Worksheet.marked("That the court find a violation", null, Words.ENGLISH));
        assertEquals(
                "A; worksheet not done, because the officer changed on Monday",
                Worksheet.marked("A", "the officer changed on Monday", Words.ENGLISH));
    }

    @Test
    void aMessageIsCarriedOnlyWhenTheYoungPersonApprovedIt() {
        InputForm advocate = FORMS.of(Discipline.ADVOCATE).orElseThrow();
        assertTrue(Approval.isMissing(advocate, "message", Map.of()));
        assertTrue(Approval.isMissing(advocate, "message", Map.of("message_approved", "not_yet")));
        assertFalse(Approval.isMissing(advocate, "message", Map.of("message_approved", "yes")));
        assertFalse(Approval.isMissing(advocate, "strength", Map.of()));
    }

    @Test
    void aCountOfTheLastMonthIsOfferedToEveryFormThatAsksForIt() {
        Map<String, Brought.Known> known = new HashMap<>();
        List<Measure> measures = List.of(measure(TODAY.minusDays(3)));
        Facts.counts(FORMS.of(Discipline.EDUCATOR).orElseThrow(), measures, TODAY, known);
        assertEquals(Set.of("school_now", "school_before"), known.keySet());
        assertEquals("S. Vega", known.get("school_now").who());
        assertEquals(
                Map.of("value", 18, "possible", 20, "from", "2026-11-02", "to", "2026-12-01", "known", "record"),
                known.get("school_now").value());
        known.clear();
        Facts.counts(FORMS.of(Discipline.EDUCATOR).orElseThrow(), List.of(measure(TODAY.minusDays(31))), TODAY, known);
        assertTrue(known.isEmpty());
    }

    @Test
    void theReturnLeadsThePageOnlyWhenTimeAwayWasCountedLately() {
        assertEquals(List.of("back"), Facts.first(PROBATION, List.of(away(2, TODAY)), TODAY));
        assertEquals(List.of(), Facts.first(PROBATION, List.of(away(0, TODAY)), TODAY));
        assertEquals(List.of(), Facts.first(PROBATION, List.of(away(2, TODAY.minusDays(40))), TODAY));
        assertEquals(List.of(), Facts.first(PROBATION, List.of(), TODAY));
    }

    private static Measure away(int times, LocalDate to) {
        Count now = new Count(to.minusDays(29), to, times, null, Known.RECORD, "A. Ortiz");
        return new Measure("away", "times", now, null, Change.UNKNOWN, "", "", List.of(), List.of(), false, false);
    }

    private static Measure measure(LocalDate to) {
        Count now = new Count(to.minusDays(29), to, 18, 20, Known.RECORD, "S. Vega");
        Count before = new Count(to.minusDays(59), to.minusDays(30), 9, 20, Known.RECORD, "S. Vega");
        return new Measure("school", "days", now, before, Change.GAIN, "", "", List.of(), List.of(), false, false);
    }
}
