package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.Petition;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

class LegalWindowTest {
    private static final Templates TEMPLATES = Templates.at(Path.of("court-templates"));
    private static final CourtCalendar CALENDAR = CourtCalendar.read(TEMPLATES);
    private static final Clocks CLOCKS = Clocks.read(TEMPLATES, CALENDAR);
    private static final HearingTypes TYPES = HearingTypes.read(TEMPLATES);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Window window(
            String type, Custody custody, Map<Milestone, LocalDate> milestones, LocalDate lastHeld) {
        return new LegalWindow(CLOCKS, CALENDAR).of(TYPES.of(type), custody, milestones, lastHeld, TODAY);
    }

    @Test
    void jurisdictionInCustodyFallsFifteenCourtDaysAfterTheDetentionHearing() {
        Window window =
                window("dep.juris", Custody.IN, Map.of(Milestone.DETENTION_HEARING, LocalDate.of(2026, 11, 20)), null);
        assertEquals(LocalDate.of(2026, 12, 15), window.outer());
        assertEquals("dep.juris_in", window.clock());
        assertEquals("milestone.detentionHearing", window.trigger());
        assertTrue(window.citation().contains("334"));
    }

    @Test
    void inCustodyTheOuterLimitIsTheTarget() {
        Map<Milestone, LocalDate> disposed = Map.of(Milestone.DISPOSITION, LocalDate.of(2026, 11, 28));
        Window in = window("dep.rev6", Custody.IN, disposed, null);
        assertEquals(in.target(), in.outer());
    }

    @Test
    void atHomeTheLimitRollsForwardToACourtDay() {
        Window out =
                window("dep.juris", Custody.OUT, Map.of(Milestone.PETITION_FILED, LocalDate.of(2026, 10, 27)), null);
        assertEquals(LocalDate.of(2026, 11, 25), out.target());
        assertEquals(LocalDate.of(2026, 11, 30), out.outer());
    }

    @Test
    void theTightestOfClockAndWallsHolds() {
        Window window = window(
                "dep.dispo",
                Custody.IN,
                Map.of(
                        Milestone.DETENTION_HEARING,
                        LocalDate.of(2026, 10, 1),
                        Milestone.JURISDICTION_FINDING,
                        LocalDate.of(2026, 11, 25)),
                null);
        assertEquals("dep.dispo_60", window.clock());
        assertEquals(LocalDate.of(2026, 11, 30), window.outer());
    }

    @Test
    void aReviewThatRepeatsRunsFromTheLastOneHeld() {
        Map<Milestone, LocalDate> disposed = Map.of(Milestone.DISPOSITION, LocalDate.of(2026, 1, 12));
        Window again = window("dep.fm_review", Custody.OUT, disposed, LocalDate.of(2026, 7, 8));
        assertEquals(LocalDate.of(2027, 1, 8), again.outer());
        assertEquals("milestone.lastHeld", again.trigger());
    }

    @Test
    void aProgressHearingIsSetByTheCourt() {
        Window window = window("dep.interim", Custody.OUT, Map.of(), null);
        assertFalse(window.limited());
        assertNull(window.trigger());
        assertTrue(window.citation().contains("366"));
    }

    @Test
    void anUnknownTriggerIsSaidRatherThanGuessed() {
        Window window = window("dep.rev6", Custody.IN, Map.of(), null);
        assertFalse(window.limited());
        assertEquals("milestone.disposition", window.trigger());
        assertNull(window.triggered());
    }

    @Test
    void hoursAfterAReturnOnAWarrantAreCountedFromTheFirstMomentOfTheDay() {
        Window window = window(
                "dep.detention_warrant",
                Custody.IN,
                Map.of(Milestone.RETURNED_ON_WARRANT, LocalDate.of(2026, 11, 24)),
                null);
        assertEquals(LocalDate.of(2026, 11, 25), window.outer());
    }

    @Test
    void thePermanencyHearingIsNeverLaterThanEighteenMonthsFromRemoval() {
        Map<Milestone, LocalDate> days = Map.of(
                Milestone.REMOVAL, LocalDate.of(2025, 7, 8), Milestone.ENTERED_FOSTER_CARE, LocalDate.of(2026, 2, 2));
        Window window = window("dep.rev12", Custody.IN, days, null);
        assertEquals(LocalDate.of(2027, 1, 8), window.outer());
        assertEquals("dep.rev12", window.clock());
    }

    @Test
    void thePermanencyPlanningHearingOfAWardComesEveryTwelveMonths() {
        Map<Milestone, LocalDate> days = Map.of(Milestone.ENTERED_FOSTER_CARE, LocalDate.of(2025, 3, 3));
        Window window = window("del.perm12", Custody.IN, days, LocalDate.of(2026, 3, 2));
        assertEquals(LocalDate.of(2027, 3, 2), window.outer());
        assertEquals("milestone.lastHeld", window.trigger());
    }

    @Test
    void theJointAssessmentIsCountedFromTheWardsStepsAndNeverFromADependencyPetition() {
        LocalDate filed = LocalDate.of(2026, 11, 10);
        Map<Milestone, LocalDate> days = Map.of(Milestone.PETITION_FILED, filed);
        assertFalse(joint(Jurisdiction.DEPENDENCY, days).limited());
        assertEquals(
                LocalDate.of(2026, 12, 10),
                joint(Jurisdiction.DELINQUENCY, days).outer());
        assertEquals(
                LocalDate.of(2026, 12, 18),
                joint(
                                Jurisdiction.DUAL,
                                Map.of(
                                        Milestone.PETITION_FILED,
                                        filed,
                                        Milestone.WARD_PETITION_FILED,
                                        LocalDate.of(2026, 11, 18)))
                        .outer());
    }

    private static Window joint(Jurisdiction under, Map<Milestone, LocalDate> days) {
        List<Petition> petitions = under == Jurisdiction.DELINQUENCY
                ? List.of(new Petition("p", "602", LocalDate.of(2026, 11, 10), null))
                : List.of(new Petition("p", "300", LocalDate.of(2026, 11, 1), null));
        CaseHeader file = new CaseHeader(
                "c", "M", 16, under, Custody.OUT, null, days, Map.of(), petitions, "en", null, null, null, null, 1);
        return new LegalWindow(CLOCKS, CALENDAR)
                .of(TYPES.of("dual.241"), Custody.OUT, CaseDays.of(file, true), null, TODAY);
    }

    @Test
    void theTeamHasThreeCourtDaysBeforeTheEarliestDueDate() {
        LocalDate ready = new TimeToWrite(CLOCKS, CALENDAR).readyFrom(TYPES.of("dep.interim"), TODAY);
        assertEquals(CALENDAR.plus(TODAY, 8), ready);
        assertNull(new TimeToWrite(CLOCKS, CALENDAR).readyFrom(TYPES.of("del.juris"), TODAY));
    }
}
