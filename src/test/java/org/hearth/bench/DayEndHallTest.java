package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.AccountDesk;
import org.hearth.access.AccountLine;
import org.hearth.access.Caller;
import org.hearth.access.Colleague;
import org.hearth.access.CourtPass;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.orders.AckRow;
import org.hearth.orders.CourtOrder;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A day closes by entering what was ordered or by carrying it over; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayEndHallTest {
    @Parameter
    String database;

    private Courtroom room;
    private DayEnd end;
    private Entries entries;
    private Signing signing;
    private Caller other;
    private LocalDate day;
    private String caseId;
    private Hearing hearing;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        end = room.hall.get(DayEnd.class);
        entries = room.hall.get(Entries.class);
        signing = room.hall.get(Signing.class);
        other = room.hall.enter("clerk2", Role.CLERK, "", null);
        day = Courtroom.TODAY;
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @BeforeEach
    void aNewDayWithNothingLeft() {
        day = day.plusDays(7);
        room.on(Courtroom.TODAY);
        caseId = room.newCase("Mara");
        hearing = room.set(caseId, day);
        day = hearing.day();
        room.on(day);
        other = room.hall.signIn("clerk2");
        List<String> left =
                end.of(clerk(), day).left().stream().map(OpenThing::id).toList();
        if (!left.isEmpty()) {
            end.carryOver(clerk(), day, carry(left));
        }
    }

    @Test
    void aDayClosesOnceItsOrdersAreEntered() {
        Hearing heard = room.docket.mark(room.desk(caseId), hearing.id(), HearingStatus.CALLED, hearing.version());
        heard = room.docket.mark(room.desk(caseId), hearing.id(), HearingStatus.HEARD, heard.version());
        assertEquals(List.of(DayThing.RECORD), left());
        Recorded recorded = room.bench.record(room.desk(caseId), hearing.id(), ordering(), null, null, heard.version());
        assertEquals(List.of(DayThing.SIGN), left());
        CourtOrder order = sign(recorded);
        assertEquals(List.of(DayThing.ENTER), left());
        assertCode("day-not-done", () -> end.close(clerk(), day, version()));

        String csv = "When ;CODE;order;Entered by\r\n\r\n\""
                + CourtTime.wire(room.hall.clock().now()) + "\"; M-1 ;" + order.id() + ";Ren\u00e9e\r\n";
        assertEquals(
                AckRow.Outcome.ENTERED,
                entries.acknowledge(clerk(), csv.getBytes(Charset.forName("windows-1252")), false)
                        .get(0)
                        .outcome());
        assertEquals(
                HearingStatus.DONE,
                room.docket.hearing(room.desk(caseId), hearing.id()).status());
        DayState closed = end.close(clerk(), day, version());
        assertEquals("clerk person", closed.closedBy());
        assertEquals(closed, end.close(clerk(), day, closed.version()), "closing again changes nothing");
    }

    @Test
    void asSupervisorsTheCourtsOwnPeopleAreOfferedAndNobodyElse() {
        room.hall.enter("visitor", Role.CASA, "CASA", null);
        Caller gone = room.hall.enter("gone", Role.CLERK, "", null);
        CourtPass steward = room.hall.court(room.hall.signIn("steward"));
        AccountDesk desk = room.hall.get(AccountDesk.class);
        AccountLine line = desk.list(steward, "gond", 200).items().stream()
                .filter(each -> each.user().equals("gone"))
                .findFirst()
                .orElseThrow();
        assertTrue(offered().contains(gone.person()));
        desk.close(steward, line.id(), line.version());
        assertTrue(offered().contains(other.person()) && offered().contains(room.judge.person()));
        assertFalse(offered().contains(gone.person()), "a closed account");
        assertFalse(offered().contains(room.clerk.person()), "the one who asks");
        assertTrue(
                end.supervisors(clerk()).stream().allMatch(each -> each.role().isCourtStaff()));
    }

    private List<String> offered() {
        return end.supervisors(clerk()).stream().map(Colleague::id).toList();
    }

    @Test
    void whatIsCarriedOverStandsOnTheNextDayAndItsSupervisorSaysSo() {
        CourtOrder order = sign(record());
        assertField(
                "supervisor",
                () -> end.carryOver(
                        clerk(),
                        day,
                        new CarryOver(
                                List.of(order.id()), "The system is down.", "Clerk’s desk", room.clerk.person())));
        assertField("things", () -> end.carryOver(clerk(), day, carry(List.of(caseId + "-none"))));
        end.carryOver(clerk(), day, carry(List.of(order.id())));
        DayState closed = end.close(clerk(), day, version());
        assertTrue(closed.isClosed());
        assertCode("day-closed", () -> end.carryOver(clerk(), day, carry(List.of(order.id()))));

        LocalDate next = onto(order);
        room.on(next);
        OpenThing carried = end.of(clerk(), next).onto().stream()
                .filter(each -> each.id().equals(order.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(1, carried.age().courtDays());
        assertEquals("The system is down.", carried.carried().reason());
        assertTrue(room.hall.get(Days.class).on(clerk(), next, null).carried().stream()
                .anyMatch(each -> each.id().equals(order.id())));
        assertCode("day-not-done", () -> end.close(clerk(), next, 0));
        other = room.hall.signIn("clerk2");
        assertTrue(end.seen(room.hall.court(other)) > 0);
        assertEquals(0, end.seen(room.hall.court(other)));
    }

    @Test
    void aClosedDayIsOpenedAgainWithAReasonAndOverWhatWasRead() {
        DayState closed = end.close(clerk(), day, version());
        assertField("reason", () -> end.reopen(clerk(), day, " ", closed.version()));
        DayState open = end.reopen(clerk(), day, "One more matter came in.", closed.version());
        assertFalse(open.isClosed());
        assertEquals("One more matter came in.", open.reopenedWhy());
        assertEquals(
                Problem.Kind.LOST_RACE,
                assertThrows(Problem.class, () -> end.close(clerk(), day, closed.version()))
                        .kind());
        assertCode("day-open", () -> end.reopen(clerk(), day, "Again.", open.version()));
        assertField("date", () -> end.close(clerk(), day.plusDays(1), 0));
    }

    @Test
    void theDaysFileNamesNobodyAndTheBlockIsReadyToPaste() {
        CourtOrder order = sign(record());
        String file = entries.export(clerk(), day);
        assertTrue(file.contains(order.id()), file);
        assertTrue(file.contains("'=County provides a phone."), "no spreadsheet takes it for a formula: " + file);
        assertFalse(file.contains("Mara"), file);
        String block = entries.block(room.desk(caseId), hearing.id());
        assertTrue(block.contains("=County provides a phone. Responsible: county child welfare."), block);
        assertTrue(block.contains("Signed by judge person"), block);
        assertFalse(block.contains("[entry"), "every word is said: " + block);
    }

    @Test
    void aFileThatCannotBeReadNamesItsFault() {
        assertEquals("ack.empty", fault(""));
        assertEquals("ack.empty", fault("order,code,when\n"));
        assertEquals("ack.column", fault("order,code\na-b,M\n"));
    }

    private String fault(String csv) {
        return assertThrows(
                        Problem.class, () -> entries.acknowledge(clerk(), csv.getBytes(StandardCharsets.UTF_8), true))
                .errors()
                .get(0)
                .key();
    }

    private org.hearth.orders.HearingRecord ordering() {
        var order = new org.hearth.orders.OrderDraft(
                "=County provides a phone.", "", "county child welfare", day.plusDays(10));
        return new org.hearth.orders.HearingRecord(null, null, List.of(order), null);
    }

    private Recorded record() {
        return room.bench.record(room.desk(caseId), hearing.id(), ordering(), null, null, hearing.version());
    }

    private CourtOrder sign(Recorded recorded) {
        return signing.sign(
                        room.chambers(caseId),
                        hearing.id(),
                        room.confirmed(),
                        recorded.record().hash())
                .record()
                .orders()
                .get(0);
    }

    private LocalDate onto(CourtOrder order) {
        return end.of(clerk(), day).open().stream()
                .filter(each -> each.id().equals(order.id()))
                .findFirst()
                .orElseThrow()
                .carried()
                .onto();
    }

    private CarryOver carry(List<String> things) {
        return new CarryOver(things, "The system is down.", "Clerk’s desk", other.person());
    }

    private List<DayThing> left() {
        return end.of(clerk(), day).left().stream().map(OpenThing::what).toList();
    }

    private long version() {
        return end.of(clerk(), day).version();
    }

    private CourtPass clerk() {
        return room.hall.court(room.clerk);
    }

    private static void assertCode(String code, Executable act) {
        assertEquals(code, assertThrows(Problem.class, act).code());
    }

    private static void assertField(String field, Executable act) {
        assertEquals(field, assertThrows(Problem.class, act).errors().get(0).field());
    }
}
