package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final Measures MEASURES = Measures.read(Templates.at(Path.of("court-templates")));

    @Test
    void aSmallStepStandsBesideTheMonthBefore() {
        Measure away = said("away", october(5), november(2));
        assertEquals(
                "Away 2 times between 1 and 30 November; 5 times in the month before. That is 3 fewer.",
                away.sentence());
        assertEquals(
                "Ausente 2 veces entre el 1 y el 30 de noviembre; 5 veces en el mes anterior. La diferencia: 3 menos.",
                away.sentenceEs());
        assertEquals(Change.GAIN, away.change());
    }

    @Test
    void aHarderStretchIsNamedSoWithoutBlame() {
        Measure away = said("away", october(2), november(5));
        assertEquals(
                "A harder stretch: away 5 times between 1 and 30 November; 2 times in the month before.",
                away.sentence());
        assertTrue(away.sentenceEs().startsWith("Una etapa más difícil: ausente 5 veces"), away.sentenceEs());
        assertEquals(Change.HARDER, away.change());
    }

    @Test
    void noneAndOnceAreSaidInWords() {
        assertEquals(
                "Not away between 1 and 30 November; away 3 times in the month before. That is 3 fewer.",
                said("away", october(3), november(0)).sentence());
        assertEquals(
                "A harder stretch: away once between 1 and 30 November; not away in the month before.",
                said("away", october(0), november(1)).sentence());
        assertEquals(
                "Not away between 1 and 30 November, the same as in the month before.",
                said("away", october(0), november(0)).sentence());
    }

    @Test
    void moreContactIsTheGain() {
        assertEquals(Change.GAIN, said("contacts", october(2), november(6)).change());
        assertEquals(Change.HARDER, said("contacts", october(6), november(2)).change());
    }

    @Test
    void withoutAnEarlierPeriodOnlyWhatIsKnownIsSaid() {
        Measure away = said("away", november(2));
        assertEquals("Away 2 times between 1 and 30 November.", away.sentence());
        assertNull(away.before());
        assertEquals(Change.UNKNOWN, away.change());
    }

    @Test
    void overlappingPeriodsAreNeverCompared() {
        Measure away = said("away", count("2026-10-15", "2026-11-15", 5), november(2));
        assertNull(away.before());
        assertEquals(
                "Away 2 times between 1 and 30 November. "
                        + "An earlier count runs into these days, so nothing is set beside it.",
                away.sentence());
    }

    @Test
    void periodsOfDifferentLengthAreComparedByTheRateThatIsSaid() {
        Measure away = said("away", count("2026-09-01", "2026-10-31", 5), november(2));
        assertEquals(
                "Away 2 times between 1 and 30 November; 5 times in the 61 days before. "
                        + "For every 30 days: 2 now, 2.5 before. That is fewer.",
                away.sentence());
        assertEquals(Change.GAIN, away.change());
    }

    @Test
    void moreCountsAtALowerRateAreNoHarderStretch() {
        Measure away = said("away", count("2026-10-18", "2026-10-31", 2), count("2026-11-01", "2026-11-30", 3));
        assertEquals(Change.GAIN, away.change());
        assertFalse(away.sentence().contains("harder"), away.sentence());
    }

    @Test
    void aFewDaysAreTooShortToCompare() {
        assertNull(
                said("away", october(5), count("2026-11-01", "2026-11-04", 0)).before());
        assertNull(
                said("away", october(5), count("2026-11-01", "2026-11-09", 0)).before());
    }

    @Test
    void schoolIsComparedByItsShareOnly() {
        Measure school = said("school", of("2026-10-01", "2026-10-31", 12, 21), of("2026-11-01", "2026-11-30", 11, 17));
        assertEquals(
                "At school 11 of 17 possible days between 1 and 30 November; 12 of 21 in the month before. "
                        + "That is a larger part.",
                school.sentence());
        assertEquals(Change.GAIN, school.change());
        assertEquals(
                "11 days at school between 1 and 30 November.",
                said("school", october(12), november(11)).sentence());
    }

    @Test
    void aPeriodOfAnotherYearNamesTheYear() {
        assertEquals(
                "Away once between 20 December 2025 and 18 January 2026.",
                said("away", count("2025-12-20", "2026-01-18", 1)).sentence());
        assertEquals(
                "Away once on 3 March 2025.",
                said("away", count("2025-03-03", "2025-03-03", 1)).sentence());
    }

    @Test
    void anotherReportForTheSameDaysStandsBesideAndIsNotAveraged() {
        Count other = new Count(day("2026-11-01"), day("2026-11-30"), 3, null, Known.SEEN, "Dana Ruiz");
        Measure away = said("away", october(5), other, november(2));
        assertEquals(List.of(other), away.differing());
        assertTrue(away.sentence().startsWith("Away 2 times"), away.sentence());
    }

    @Test
    void ofTwoRecordsForOnePeriodTheLaterOneStands() {
        assertEquals(4, said("away", november(2), november(4)).now().value());
    }

    static Measure said(String measure, Count... counts) {
        return Baseline.of(MEASURES.find(measure).orElseThrow(), List.of(counts), List.of(), TODAY);
    }

    private static Count october(int value) {
        return count("2026-10-01", "2026-10-31", value);
    }

    private static Count november(int value) {
        return count("2026-11-01", "2026-11-30", value);
    }

    private static Count count(String from, String to, int value) {
        return new Count(day(from), day(to), value, null, Known.RECORD, "Pat Okafor");
    }

    private static Count of(String from, String to, int value, int possible) {
        return new Count(day(from), day(to), value, possible, Known.RECORD, "Pat Okafor");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
