package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Milestone;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.ClockChange.What;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

/** What a change of the case does to its clocks. Today is Friday, 20 November 2026. */
class ClockChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CourtCalendar CALENDAR = CourtCalendar.read(Templates.builtIn());
    private static final RunningClocks RUNNING = new RunningClocks(
            HearingTypes.read(Templates.builtIn()), Clocks.read(Templates.builtIn(), CALENDAR), CALENDAR);

    private static final CaseHeader DETAINED = new CaseHeader(
            "c",
            "M",
            16,
            Jurisdiction.DEPENDENCY,
            Custody.IN,
            Map.of(
                    Milestone.PETITION_FILED,
                    LocalDate.of(2026, 11, 10),
                    Milestone.DETENTION_HEARING,
                    LocalDate.of(2026, 11, 12)),
            List.of(),
            "en",
            null,
            null,
            null,
            1);

    private static List<ClockChange> changes(CaseHeader before, CaseChange change, Hearing... hearings) {
        return ClockChanges.between(running(before, hearings), running(before.after(change), hearings));
    }

    private static List<RunningClock> running(CaseHeader file, Hearing... hearings) {
        return RUNNING.of(file, List.of(hearings), Map.of(), CourtTime.at(TODAY, LocalTime.of(9, 0)));
    }

    private static ClockChange of(List<ClockChange> changes, String clock) {
        return changes.stream()
                .filter(each -> each.clock().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    private static Hearing set(String type, LocalDate day) {
        return new Hearing(
                "h",
                "c",
                type,
                "s",
                CourtTime.at(day, LocalTime.of(10, 0)),
                20,
                "dept-3",
                "judge-a",
                HearingStatus.SET,
                null,
                new Limit(null, null, ""),
                null,
                1);
    }

    @Test
    void nothingChangesWhereNothingWasEntered() {
        assertEquals(List.of(), changes(DETAINED, CaseChange.of(Custody.IN)));
    }

    @Test
    void aFindingEndsTheJurisdictionClockAndStartsDisposition() {
        List<ClockChange> changes = changes(DETAINED, CaseChange.of(Map.of(Milestone.JURISDICTION_FINDING, TODAY)));

        assertEquals(What.STARTED, of(changes, "dep.dispo_in").what());
        assertEquals(
                LocalDate.of(2026, 12, 8), of(changes, "dep.dispo_in").after().outer());
        assertNull(of(changes, "dep.dispo_in").before());
        assertEquals(What.ENDED, of(changes, "dep.juris_in").what());
        assertEquals(2, changes.size());
        assertEquals("Disposition: starts, by Tue 8 Dec 2026.", changes.get(0).say(Words.ENGLISH));
    }

    @Test
    void anEarlierDetentionHearingMovesItsClocksAndNamesTheHearingThatIsNowTooLate() {
        Hearing hearing = set("dep.juris", LocalDate.of(2026, 12, 7));
        List<ClockChange> changes = changes(
                DETAINED, CaseChange.of(Map.of(Milestone.DETENTION_HEARING, LocalDate.of(2026, 11, 11))), hearing);
        ClockChange moved = of(changes, "dep.juris_in");

        assertEquals(What.MOVED, moved.what());
        assertEquals(LocalDate.of(2026, 12, 7), moved.before().outer());
        assertEquals(LocalDate.of(2026, 12, 4), moved.after().outer());
        assertTrue(moved.outside());
        assertEquals(
                "Jurisdiction hearing: was by Mon 7 Dec 2026, now by Fri 4 Dec 2026. "
                        + "The hearing on Mon 7 Dec 2026 now lies beyond the limit.",
                moved.say(Words.ENGLISH));
    }

    @Test
    void goingHomeExchangesTheClocksOfCustodyForThoseOfHome() {
        Hearing hearing = set("dep.juris", LocalDate.of(2026, 12, 7));
        List<ClockChange> changes = changes(DETAINED, CaseChange.of(Custody.OUT), hearing);

        assertEquals(What.ENDED, of(changes, "dep.juris_in").what());
        assertEquals(What.STARTED, of(changes, "dep.juris_out").what());
        assertFalse(of(changes, "dep.juris_out").outside());
        assertNull(of(changes, "dep.juris_in").hearing());
    }

    @Test
    void aHearingThatAnswersNoClockAnyMoreIsAskedAbout() {
        CaseHeader placed = DETAINED.after(
                CaseChange.of(Map.of(Milestone.DISPOSITION, TODAY, Milestone.REMOVAL, TODAY.minusDays(12))));
        List<ClockChange> changes =
                changes(placed, CaseChange.of(Custody.OUT), set("dep.rev6", LocalDate.of(2027, 5, 20)));

        assertTrue(of(changes, "dep.rev6").say(Words.ENGLISH).contains("A hearing stays set on Thu 20 May 2027"));
    }

    @Test
    void startedAndMovedClocksComeFirstAndEndedOnesLast() {
        List<What> order = changes(DETAINED, CaseChange.of(Custody.OUT)).stream()
                .map(ClockChange::what)
                .toList();

        assertEquals(order.stream().sorted().toList(), order);
    }
}
