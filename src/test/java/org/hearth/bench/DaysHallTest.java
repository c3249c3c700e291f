package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hearth.Hall;
import org.hearth.access.CourtPass;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.orders.HearingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The day's list, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DaysHallTest {
    @Parameter
    String database;

    private Courtroom room;
    private Days days;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        days = room.hall.get(Days.class);
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @Test
    void listStandsInTimeOrderWithNamesLinesAndWhatIsMissing() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        room.on(Courtroom.TODAY);
        Hearing first = room.set(room.newCase("Mara"), day);
        Hearing second = room.set(room.newCase("Noor"), day);
        Day list = days.on(clerk(), first.day(), null);
        List<DayItem> items = list.items().stream()
                .filter(each ->
                        List.of(first.id(), second.id()).contains(each.hearing().id()))
                .toList();
        assertEquals("Mara", items.get(0).label());
        assertTrue(items.get(0).line() < items.get(1).line());
        assertTrue(items.get(0).readiness().size() >= 2);
        assertEquals(0, items.get(0).ordersOpen());
        List<Integer> lines = list.items().stream().map(DayItem::line).toList();
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(i + 1, lines.get(i));
        }
    }

    @Test
    void onesOwnListHasNoLineNumbersAndNoCountOfTheCourthouse() {
        room.on(Courtroom.TODAY);
        Hearing hearing = room.set(room.newCase("Rui"), LocalDate.of(2026, 12, 3));
        Day list = days.on(room.hall.court(room.social), hearing.day(), null);
        assertTrue(list.items().stream().anyMatch(each -> each.hearing().id().equals(hearing.id())));
        assertTrue(list.items().stream().allMatch(each -> each.line() == null));
        assertNull(list.open());
    }

    @Test
    void courtroomFilterKeepsTheDaysOwnNumbers() {
        room.on(Courtroom.TODAY);
        Hearing hearing = room.set(room.newCase("Sol"), LocalDate.of(2026, 12, 8));
        Day whole = days.on(clerk(), hearing.day(), null);
        Day part = days.on(clerk(), hearing.day(), hearing.courtroom());
        assertTrue(whole.items().containsAll(part.items()));
        assertEquals(List.of(), days.on(clerk(), hearing.day(), "nowhere").items());
    }

    @Test
    void openOrdersStandOnTheirLine() {
        room.on(Courtroom.TODAY);
        String caseId = room.newCase("Ana");
        Hearing hearing = room.set(caseId, LocalDate.of(2026, 12, 10));
        room.bench.record(
                room.desk(caseId), hearing.id(), Courtroom.ordering("A phone."), null, null, hearing.version());
        DayItem item = item(hearing);
        assertEquals(1, item.ordersOpen());
        assertEquals(HearingStatus.ORDERS_TO_SIGN, item.hearing().status());
    }

    @Test
    void statementsDoNotGrowWithTheList() {
        room.on(Courtroom.TODAY);
        LocalDate day = LocalDate.of(2026, 12, 15);
        room.set(room.newCase("One"), day);
        long few = statements(day);
        for (int i = 0; i < 3; i++) {
            room.set(room.newCase("More" + i), day);
        }
        assertEquals(few, statements(day));
        assertTrue(few <= 17, few + " statements");
    }

    @Test
    void changeIsCountedOnceWithTheNextBeat() {
        room.on(Courtroom.TODAY);
        String caseId = room.newCase("Lin");
        Hearing hearing = room.set(caseId, LocalDate.of(2026, 12, 17));
        long before = beat();
        assertEquals(before, beat());
        room.docket.mark(room.desk(caseId), hearing.id(), HearingStatus.HERE, hearing.version());
        assertEquals(before + 1, beat());
        assertEquals(before + 1, days.on(clerk(), Courtroom.TODAY, null).changes());
        room.bench.record(room.desk(caseId), hearing.id(), HearingRecord.empty(), null, null, hearing.version() + 1);
        assertEquals(before + 2, beat());
    }

    private long beat() {
        return days.beat(room.hall.job("live")).getOrDefault(Hall.COURTHOUSE, 0L);
    }

    private long statements(LocalDate day) {
        CourtPass pass = clerk();
        room.hall.statements();
        days.on(pass, day, null);
        return room.hall.statements();
    }

    private DayItem item(Hearing hearing) {
        return days.on(clerk(), hearing.day(), null).items().stream()
                .filter(each -> each.hearing().id().equals(hearing.id()))
                .findFirst()
                .orElseThrow();
    }

    private CourtPass clerk() {
        return room.hall.court(room.clerk);
    }
}
