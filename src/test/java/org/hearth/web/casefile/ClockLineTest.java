package org.hearth.web.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.RunningClock;
import org.hearth.docket.RunningClock.State;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

/** How the case page says a running clock. Today is Friday, 20 November 2026. */
class ClockLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CourtCalendar CALENDAR = CourtCalendar.read(Templates.builtIn());
    private static final Clocks CLOCKS = Clocks.read(Templates.builtIn(), CALENDAR);

    private static ClockLine line(String clock, LocalDate due, State state) {
        RunningClock running = new RunningClock(
                CLOCKS.of(clock),
                "milestone.removal",
                TODAY.minusDays(9),
                null,
                due,
                due,
                due,
                due,
                CALENDAR.between(TODAY, due),
                List.of(),
                List.of(),
                null,
                state);
        return ClockLine.of(running, TODAY, Words.ENGLISH);
    }

    @Test
    void aDeadlineSaysByWhenAndHowFarOff() {
        ClockLine soon = line("dep.case_plan", TODAY.plusDays(5), State.TO_DO);
        assertEquals("by Wed 25 Nov 2026", soon.when());
        assertEquals("in 3 court days", soon.left());
        assertEquals("Removed from home, Wed 11 Nov 2026", soon.since());
        assertEquals("attention", soon.look());
        assertEquals(
                "in 1 court day",
                line("dep.case_plan", TODAY.plusDays(3), State.TO_DO).left());
        assertEquals("today", line("dep.case_plan", TODAY, State.TO_DO).left());
    }

    @Test
    void whatHasPassedSaysHowLongAgo() {
        ClockLine passed = line("dep.case_plan", TODAY.minusDays(2), State.PASSED);
        assertEquals("2 court days ago", passed.left());
        assertEquals("imminent", passed.look());
        assertEquals("clock.state.passed", passed.badge());
    }

    @Test
    void waitsAndExpiriesSayThatTheyAreNoDeadlines() {
        ClockLine wait = line("dep.icwa_notice", TODAY.plusDays(3), State.RUNNING);
        assertEquals("not before Mon 23 Nov 2026", wait.when());
        assertTrue(wait.isExplained());
        assertEquals("quiet", wait.look());
        ClockLine expiry = line("dep.psych_exp", TODAY.plusDays(1), State.RUNNING);
        assertEquals("ends Sat 21 Nov 2026", expiry.when());
        assertEquals("", expiry.left());
        assertEquals("", expiry.badge());
        assertFalse(line("dep.case_plan", TODAY, State.TO_DO).isExplained());
    }

    @Test
    void aClockThatWaitsSaysForWhat() {
        RunningClock waiting = new RunningClock(
                CLOCKS.of("dep.juris_in"),
                "milestone.detentionHearing",
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                List.of(),
                List.of("dep.juris"),
                null,
                State.WAITING);
        ClockLine line = ClockLine.of(waiting, TODAY, Words.ENGLISH);
        assertEquals("Waiting for: Detention hearing held", line.when());
        assertEquals("", line.days());
    }
}
