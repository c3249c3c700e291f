package org.hearth.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

class CourtBookTest {
    private final Courthouse house = CourtBook.read(Templates.builtIn()).courthouse("main");

    @Test
    void seatsAJudgeAndACommissionerInTwoCourtrooms() {
        assertEquals(
                List.of("Dept. 3", "Dept. 5"),
                house.courtrooms().stream().map(Courtroom::name).toList());
        assertEquals(OfficerKind.JUDGE, house.officer("judge-a").kind());
        assertEquals(OfficerKind.COMMISSIONER, house.officer("commissioner-b").kind());
    }

    @Test
    void sitsOnEveryWeekday() {
        LocalDate monday = LocalDate.parse("2026-11-23");

        monday.datesUntil(monday.plusDays(5))
                .forEach(day -> assertFalse(house.sittingsOn(day).isEmpty(), day::toString));
        assertTrue(house.sittingsOn(monday.plusDays(5)).isEmpty());
    }

    @Test
    void listsTheSittingsOfADayInTheOrderTheyStart() {
        assertEquals(
                List.of("dept-3-morning", "dept-3-afternoon", "dept-5-afternoon"),
                house.sittingsOn(LocalDate.parse("2026-11-24")).stream()
                        .map(SittingPattern::key)
                        .toList());
    }

    @Test
    void keepsTheYouthsFormOffUntilANoUseOrderIsAdopted() {
        assertNull(house.noUseOrder());
    }

    @Test
    void waitsForAJudgeOnlyWhereARefereeRemoves() {
        assertTrue(OfficerKind.REFEREE.removalWaitsForJudge());
        assertFalse(OfficerKind.COMMISSIONER.removalWaitsForJudge());
        assertTrue(OfficerKind.TEMPORARY.needsStipulation());
    }

    @Test
    void knowsNoOtherKeys() {
        assertThrows(Problem.class, () -> CourtBook.read(Templates.builtIn()).courthouse("north"));
        assertThrows(Problem.class, () -> house.courtroom("dept-9"));
        assertThrows(Problem.class, () -> house.officer("judge-z"));
        assertThrows(Problem.class, () -> house.sitting("dept-9-morning"));
    }
}
