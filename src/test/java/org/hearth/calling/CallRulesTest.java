package org.hearth.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the call, alone: waiting, steps, waivers in force, and by when chambers decide. */
class CallRulesTest {
    private static final Instant NINE = Instant.parse("2026-11-17T17:00:00Z");
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final CourtCalendar CALENDAR = CourtCalendar.read(TEMPLATES);
    private static final Clocks CLOCKS = Clocks.read(TEMPLATES, CALENDAR);
    private static final ChambersKinds KINDS = ChambersKinds.read(TEMPLATES, CLOCKS);

    @Test
    void waitingRunsFromTheFirstTimeSomebodyCameIn() {
        Instant now = NINE.plusSeconds(45 * 60 + 59);
        assertEquals(45, CheckInState.WAITING.waited(NINE, NINE.plusSeconds(1200), now));
        assertEquals(45, CheckInState.REMOTE_READY.waited(NINE, NINE, now));
        assertEquals(20, CheckInState.HERE.waited(NINE, NINE.plusSeconds(1200), now));
        assertEquals(0, CheckInState.LEFT.waited(NINE, NINE, now));
        assertEquals(0, CheckInState.WAITING.waited(NINE, NINE, NINE.minusSeconds(60)));
    }

    @Test
    void everyStepOfAnArrangementIsItsKindsOwnAndLeadsOn() {
        for (ArrangementKind kind : ArrangementKind.values()) {
            assertTrue(kind.knows(kind.first()));
            for (ArrangementStatus status : ArrangementStatus.values()) {
                kind.after(status).forEach(next -> assertTrue(kind.knows(next), kind + " " + next));
                assertEquals(kind.knows(status), !kind.after(status).isEmpty(), kind + " " + status);
            }
        }
        assertFalse(ArrangementKind.TRANSPORT.knows(ArrangementStatus.BOOKED));
        assertFalse(ArrangementKind.REMOTE.knows(ArrangementStatus.CONFIRMED));
    }

    @Test
    void anArrangementIsReachedFromItsFirstStepAndMayBeCalledOff() {
        for (ArrangementKind kind : ArrangementKind.values()) {
            assertTrue(kind.after(kind.first()).contains(ArrangementStatus.CANCELLED));
            assertTrue(kind.after(ArrangementStatus.CANCELLED).contains(kind.first()));
        }
    }

    @Test
    void whatWasPromisedForOneDayIsAskedForAgainOnAnother() {
        assertEquals(ArrangementStatus.ORDERED, ArrangementKind.TRANSPORT.onAnotherDay(ArrangementStatus.CONFIRMED));
        assertEquals(
                ArrangementStatus.BOOKED, ArrangementKind.INTERPRETER.onAnotherDay(ArrangementStatus.FELL_THROUGH));
        assertEquals(ArrangementStatus.NEEDED, ArrangementKind.TRANSPORT.onAnotherDay(ArrangementStatus.NEEDED));
        assertEquals(ArrangementStatus.CANCELLED, ArrangementKind.REMOTE.onAnotherDay(ArrangementStatus.CANCELLED));
    }

    @Test
    void arrangementsAreConfirmedTheCourtsOwnNumberOfCourtDaysBefore() {
        ArrangementRules rules = ArrangementRules.read(TEMPLATES);
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertEquals(LocalDate.of(2026, 11, 24), rules.due(ArrangementKind.TRANSPORT, monday, CALENDAR));
        assertTrue(rules.citation(ArrangementKind.TRANSPORT).contains("WIC 210.6"));
    }

    @Test
    void restraintIsNoneUnlessTheCourtOrderedIt() {
        assertEquals(
                Restraint.NONE,
                arrange(ArrangementKind.TRANSPORT, null, null, null).restraint());
        Problem unbased = assertThrows(
                Problem.class, () -> arrange(ArrangementKind.TRANSPORT, null, Restraint.LEAST_NECESSARY, " "));
        assertEquals("basis", unbased.errors().get(0).field());
        Problem elsewhere = assertThrows(
                Problem.class, () -> arrange(ArrangementKind.REMOTE, null, Restraint.LEAST_NECESSARY, "Order"));
        assertEquals("restraint", elsewhere.errors().get(0).field());
        Problem speechless = assertThrows(Problem.class, () -> arrange(ArrangementKind.INTERPRETER, null, null, null));
        assertEquals("language", speechless.errors().get(0).field());
    }

    private static NewArrangement arrange(ArrangementKind kind, String language, Restraint restraint, String basis) {
        return new NewArrangement(kind, null, language, null, null, restraint, basis);
    }

    @Test
    void aWaiverHoldsFromItsDayToItsLastOrItsWithdrawal() {
        LocalDate day = LocalDate.of(2026, 11, 17);
        Waiver open = waiver(day, null, null);
        assertTrue(open.inForce(day));
        assertTrue(open.inForce(day.plusYears(1)));
        assertFalse(open.inForce(day.minusDays(1)));
        Waiver dated = waiver(day, day.plusDays(10), null);
        assertTrue(dated.inForce(day.plusDays(10)));
        assertFalse(dated.inForce(day.plusDays(11)));
        assertFalse(waiver(day, null, day.plusDays(3)).inForce(day.plusDays(3)));
    }

    private static Waiver waiver(LocalDate given, LocalDate until, LocalDate withdrawn) {
        return new Waiver(
                "w", WaiverKind.TIME, Seat.YOUTH, WaiverManner.PERSONAL, given, until, "x", NINE, "p", withdrawn);
    }

    @Test
    void psychotropicApplicationIsDecidedInSevenCourtDaysOnceComplete() {
        LocalDate complete = LocalDate.of(2026, 11, 17);
        ChambersDue due = ChambersDue.of(KINDS.of("jv-220"), complete.minusDays(4), complete, CLOCKS);
        assertEquals(LocalDate.of(2026, 11, 30), due.day());
        assertTrue(due.citation().contains("369.5"));
        assertFalse(due.steps().isEmpty());
        ChambersDue waiting = ChambersDue.of(KINDS.of("jv-220"), complete, null, CLOCKS);
        assertFalse(waiting.started());
        assertNull(waiting.day());
    }

    @Test
    void residentialApplicationIsDecidedOnTheNextCourtDayAndAWarrantAtOnce() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertEquals(
                LocalDate.of(2026, 11, 23),
                ChambersDue.of(KINDS.of("jv-172"), friday, null, CLOCKS).day());
        ChambersDue warrant = ChambersDue.of(KINDS.of("warrant"), friday, friday, CLOCKS);
        assertEquals(friday, warrant.day());
        assertTrue(warrant.citation().contains("340"));
        assertTrue(KINDS.of("warrant").signed());
        assertNull(ChambersDue.of(KINDS.of("jv-570"), friday, friday, CLOCKS).day());
    }

    @Test
    void everyStateOfAMatterLeadsToADecisionAndNoneLeadsAwayFromIt() {
        assertEquals(List.of(), ChambersState.DECIDED.next());
        assertTrue(ChambersState.BEFORE_JUDGE.next().contains(ChambersState.DECIDED));
        assertEquals(List.of(ChambersState.RECEIVED), ChambersState.RETURNED.next());
    }

    @Test
    void aKindWithAnUnknownClockNamesFileLineAndMend(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("docket"));
        Files.writeString(
                folder.resolve("docket/chambers.yaml"),
                "kinds:\n  - key: x\n    form: X\n    name: X\n    clock: dep.none\n    from: received\n"
                        + "    for: decision\n");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> ChambersKinds.read(Templates.at(folder), CLOCKS));
        assertTrue(fault.getMessage().startsWith("docket/chambers.yaml, line 5: clock: dep.none"), fault.getMessage());
    }

    @Test
    void negativeCourtDaysNameFileLineAndMend(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("docket"));
        Files.writeString(
                folder.resolve("docket/arrangements.yaml"), "transport:\n  court_days: -1\n  citation: WIC 349\n");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> ArrangementRules.read(Templates.at(folder)));
        assertTrue(fault.getMessage().startsWith("docket/arrangements.yaml, line 2"), fault.getMessage());
    }
}
