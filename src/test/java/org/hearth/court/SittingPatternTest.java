package org.hearth.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.court.SittingPattern.Pause;
import org.hearth.court.SittingPattern.Substitute;
import org.junit.jupiter.api.Test;

/** On which days a repeating sitting is held, and before whom. */
class SittingPatternTest {
    private static final LocalDate FIRST_TUESDAY = LocalDate.of(2027, 2, 2);

    private static SittingPattern tuesdays(
            String room,
            String officer,
            Set<Integer> weeks,
            LocalDate since,
            LocalDate until,
            List<Pause> except,
            List<Substitute> substitutes) {
        return new SittingPattern(
                room + officer,
                room,
                officer,
                Set.of(DayOfWeek.TUESDAY),
                LocalTime.of(8, 30),
                LocalTime.of(12, 0),
                190,
                10,
                List.of(),
                weeks,
                since,
                until,
                except,
                substitutes);
    }

    private static SittingPattern plain(String room, String officer) {
        return tuesdays(room, officer, Set.of(), null, null, List.of(), List.of());
    }

    @Test
    void sitsInItsWeeksOfTheMonthOnly() {
        SittingPattern pattern = tuesdays("a", "x", Set.of(1, 3), null, null, List.of(), List.of());
        List<LocalDate> held = FIRST_TUESDAY
                .datesUntil(FIRST_TUESDAY.plusDays(28))
                .filter(pattern::sitsOn)
                .toList();
        assertEquals(List.of(FIRST_TUESDAY, FIRST_TUESDAY.plusWeeks(2)), held);
    }

    @Test
    void sitsBetweenItsFirstAndLastDayAndNotOnItsExceptions() {
        SittingPattern pattern = tuesdays(
                "a",
                "x",
                Set.of(),
                FIRST_TUESDAY,
                FIRST_TUESDAY.plusWeeks(2),
                List.of(new Pause(FIRST_TUESDAY.plusDays(6), FIRST_TUESDAY.plusDays(8), "recess")),
                List.of());
        assertFalse(pattern.sitsOn(FIRST_TUESDAY.minusWeeks(1)));
        assertTrue(pattern.sitsOn(FIRST_TUESDAY));
        assertFalse(pattern.sitsOn(FIRST_TUESDAY.plusWeeks(1)));
        assertTrue(pattern.sitsOn(FIRST_TUESDAY.plusWeeks(2)));
        assertFalse(pattern.sitsOn(FIRST_TUESDAY.plusWeeks(3)));
    }

    @Test
    void aSubstituteSitsInItsDaysAndMayClashThere() {
        Substitute covers = new Substitute("y", FIRST_TUESDAY, FIRST_TUESDAY.plusDays(3));
        SittingPattern covered = tuesdays("a", "x", Set.of(), null, null, List.of(), List.of(covers));
        assertEquals("y", covered.officerOn(FIRST_TUESDAY));
        assertEquals("x", covered.officerOn(FIRST_TUESDAY.plusWeeks(1)));
        assertEquals(Optional.of(FIRST_TUESDAY), covered.clashWith(plain("b", "y")));
        assertEquals(Optional.empty(), plain("a", "x").clashWith(plain("b", "y")));
    }

    @Test
    void patternsOfOtherWeeksOrOtherMonthsShareACourtroom() {
        SittingPattern odd = tuesdays("a", "x", Set.of(1, 3, 5), null, null, List.of(), List.of());
        SittingPattern even = tuesdays("a", "y", Set.of(2, 4), null, null, List.of(), List.of());
        SittingPattern before = tuesdays("a", "x", Set.of(), null, FIRST_TUESDAY.minusDays(1), List.of(), List.of());
        SittingPattern after = tuesdays("a", "y", Set.of(), FIRST_TUESDAY, null, List.of(), List.of());
        assertEquals(Optional.empty(), odd.clashWith(even));
        assertTrue(odd.clashWith(odd).isPresent());
        assertEquals(Optional.empty(), before.clashWith(after));
        assertTrue(plain("a", "z").clashWith(after).isPresent());
    }
}
