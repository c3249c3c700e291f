package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hearth.Hall;
import org.hearth.access.CourtPass;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.CheckInState;
import org.hearth.calling.NewCheckIn;
import org.hearth.calling.Seat;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which a courtroom calls its day, and the waiting that is counted by it; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallOrdersHallTest {
    @Parameter
    String database;

    private Courtroom room;
    private CallOrders orders;
    private LocalDate day = Courtroom.TODAY;
    private List<Hearing> set;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        orders = room.hall.get(CallOrders.class);
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @BeforeEach
    void threeHearings() {
        room.on(Courtroom.TODAY);
        LocalDate from = day.plusDays(1);
        Hearing first = room.set(room.newCase("Ana"), from);
        day = first.day();
        set = List.of(first, beside(first, "Bea"), beside(first, "Cy"));
    }

    @Test
    void aHearingIsCalledEarlierAndKeepsItsNumberAndItsTime() {
        List<DayItem> before = items();
        String last = before.get(before.size() - 1).hearing().id();
        long version = orders.place(clerk(), day, last, before.get(0).hearing().id(), order(last));
        List<DayItem> after = items();
        assertEquals(last, after.get(0).hearing().id());
        assertEquals(before.get(before.size() - 1).line(), after.get(0).line());
        assertEquals(before.get(before.size() - 1).hearing(), after.get(0).hearing());
        assertEquals(version, after.get(0).order());
        orders.place(clerk(), day, last, null, version);
        assertEquals(
                before.stream().map(each -> each.hearing().id()).toList(),
                items().stream().map(each -> each.hearing().id()).toList());
    }

    @Test
    void aSecondClerkOverTheSameReadingLosesTheRaceAndTheDayIsCountedAsChanged() {
        long read = order(set.get(0).id());
        long changes = beat();
        orders.place(clerk(), day, set.get(0).id(), null, read);
        assertTrue(beat() > changes);
        Problem lost = assertThrows(
                Problem.class, () -> orders.place(clerk(), day, set.get(1).id(), null, read));
        assertEquals(Problem.Kind.LOST_RACE, lost.kind());
    }

    @Test
    void whatIsNotOnTheDaysListIsNotFound() {
        Problem none = assertThrows(Problem.class, () -> orders.place(clerk(), day, "none-none", null, 0));
        assertEquals(Problem.Kind.NOT_FOUND, none.kind());
        String first = set.get(0).id();
        Problem other = assertThrows(Problem.class, () -> orders.place(clerk(), day, first, "none-none", order(first)));
        assertEquals("before", other.errors().get(0).field());
    }

    @Test
    void waitingIsCountedFromTheCheckInToTheCall() {
        room.on(day);
        Hearing hearing = set.get(0);
        assertNull(item(hearing).called());
        room.hall
                .get(CalendarCall.class)
                .checkIn(
                        room.desk(hearing.caseId()),
                        hearing.id(),
                        new NewCheckIn(Seat.YOUTH, CheckInState.WAITING, null));
        Hearing here = room.docket.hearing(room.desk(hearing.caseId()), hearing.id());
        room.hall.clock().move(Duration.ofMinutes(17));
        room.docket.mark(room.desk(hearing.caseId()), hearing.id(), HearingStatus.CALLED, here.version());
        assertEquals(17, item(hearing).called().waited());
        List<Wait> counted = room.hall.get(Waits.class).between(room.hall.job("scorecard"), Hall.COURTHOUSE, day, day);
        assertEquals(
                List.of(item(hearing).called()),
                counted.stream()
                        .filter(each -> each.hearing().equals(hearing.id()))
                        .toList());
    }

    /** Another hearing in the same courtroom on the same day. */
    private Hearing beside(Hearing first, String name) {
        String caseId = room.newCase(name);
        Slot slot = room
                .docket
                .advise(room.desk(caseId), new SlotAsk(Courtroom.TYPE, 20, first.day(), first.day(), 20))
                .slots()
                .stream()
                .filter(each -> each.courtroom().equals(first.courtroom()))
                .findFirst()
                .orElseThrow();
        NewHearing given = new NewHearing(Courtroom.TYPE, slot.sitting(), slot.startsAt(), 20, null, null);
        return room.docket.set(room.desk(caseId), given);
    }

    private DayItem item(Hearing hearing) {
        return items().stream()
                .filter(each -> each.hearing().id().equals(hearing.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<DayItem> items() {
        return room.hall
                .get(Days.class)
                .on(clerk(), day, set.get(0).courtroom())
                .items();
    }

    private long order(String hearing) {
        return items().stream()
                .filter(each -> each.hearing().id().equals(hearing))
                .findFirst()
                .orElseThrow()
                .order();
    }

    private long beat() {
        return room.hall.get(Days.class).beat(room.hall.job("live")).getOrDefault(Hall.COURTHOUSE, 0L);
    }

    private CourtPass clerk() {
        return room.hall.court(room.clerk);
    }
}
