package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Records, signatures, entries and promises, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class OrdersHallTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 17);
    private static final LocalDate DUE = HELD.plusDays(10);

    private static Hall hall;
    private static final Delivery KEPT = new Delivery("A phone with a charger.", HELD, "County");
    private static Orders orders;
    private static Promises promises;
    private static Caller clerk;
    private static Caller judge;
    private static int people;

    @Parameter
    private String database;

    private String caseId;
    private String hearing;
    private OrderDraft phone;
    private OrderDraft lesson;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        orders = hall.get(Orders.class);
        promises = hall.get(Promises.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void freshCase() {
        hall.clock().set(HELD);
        clerk = hall.signIn("clerk");
        judge = hall.signIn("judge");
        caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
        hearing = Ids.under(caseId);
        phone = new OrderDraft("County provides a phone.", "M1", "county " + caseId, DUE);
        lesson = new OrderDraft("School moves the class.", "", "school", DUE.plusDays(4));
    }

    @Test
    void recordComesBackAsItWasWrittenAndBindsNobodyYet() {
        RecordView written = orders.record(desk(), matter(), full(), null);
        RecordView read = orders.of(bench(), hearing).orElseThrow();
        assertEquals(written, read);
        assertEquals(full(), read.record());
        assertEquals(RecordState.RECORDED, read.state());
        assertEquals(1, read.number());
        assertTrue(orders.signed(bench(), hearing).isEmpty());
        assertEquals(List.of(), orders.ofCase(bench()));
    }

    @Test
    void signatureGivesTheOrdersEffectAndTheCountyEntryClosesThem() {
        OpenOrders before = orders.open(hall.court(clerk));
        RecordView written = orders.record(desk(), matter(), full(), null);
        RecordView signed = orders.sign(bench(), hearing, confirmed(), written.hash());
        assertEquals(RecordState.SIGNED, signed.state());
        assertEquals(2, orders.ofCase(bench()).size());
        assertEquals(before.toEnter() + 2, orders.open(hall.court(clerk)).toEnter());
        for (CourtOrder order : signed.orders()) {
            CourtOrder entered = orders.entered(desk(), order.id(), "JV-17", order.version());
            assertEquals("JV-17", entered.minuteCode());
        }
        assertEquals(
                RecordState.ENTERED, orders.of(bench(), hearing).orElseThrow().state());
        assertEquals(before, orders.open(hall.court(clerk)));
    }

    @Test
    void clerkCannotSignAndNobodySignsWithoutSigningInAgain() {
        RecordView written = orders.record(desk(), matter(), full(), null);
        Confirmed clerks = hall.get(Accounts.class).confirm(clerk, hall.password());
        assertKind(Problem.Kind.NOT_ALLOWED, () -> orders.sign(desk(), hearing, clerks, written.hash()));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> orders.sign(bench(), hearing, clerks, written.hash()));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> orders.sign(bench(), hearing, null, written.hash()));
    }

    @Test
    void signatureIsOverTheRecordThatWasRead() {
        RecordView read = orders.record(desk(), matter(), full(), null);
        orders.record(desk(), matter(), with(phone), null);
        assertKind(Problem.Kind.LOST_RACE, () -> orders.sign(bench(), hearing, confirmed(), read.hash()));
    }

    @Test
    void draftThatIsLeftOutGoesAndOneThatStaysKeepsItsKey() {
        RecordView first = orders.record(desk(), matter(), full(), null);
        RecordView second = orders.record(desk(), matter(), with(lesson), null);
        assertEquals(List.of(first.orders().get(1).id()), ids(second));
        assertNotEquals(first.hash(), second.hash());
    }

    @Test
    void signedRecordStaysInForceUntilItsCorrectionIsSigned() {
        orders.sign(
                bench(),
                hearing,
                confirmed(),
                orders.record(desk(), matter(), full(), null).hash());
        assertField("reason", () -> orders.record(desk(), matter(), with(phone), " "));

        RecordView correction = orders.record(desk(), matter(), with(phone), "The class was not ordered.");
        assertEquals(2, correction.number());
        assertEquals("The class was not ordered.", correction.reason());
        assertEquals(2, orders.ofCase(bench()).size(), "the signed version is still in force");
        assertEquals(1, orders.signed(bench(), hearing).orElseThrow().number());

        orders.sign(bench(), hearing, confirmed(), correction.hash());
        assertEquals(1, orders.ofCase(bench()).size());
        assertEquals(2, orders.signed(bench(), hearing).orElseThrow().number());
    }

    @Test
    void unsignedOrderCannotBeEnteredOrMarkedDone() {
        CourtOrder draft =
                orders.record(desk(), matter(), full(), null).orders().get(0);
        assertKind(Problem.Kind.UNMET_RULE, () -> orders.entered(desk(), draft.id(), "", draft.version()));
        assertKind(Problem.Kind.UNMET_RULE, () -> promises.confirm(desk(), draft.id(), KEPT, draft.version()));
    }

    @Test
    void promiseIsOwedUntilItIsDoneAndGetsLateByItself() {
        orders.sign(
                bench(),
                hearing,
                confirmed(),
                orders.record(desk(), matter(), full(), null).hash());
        hall.clock().set(DUE.plusDays(3));
        clerk = hall.signIn("clerk");
        Page<Promise> owed = promises.list(hall.court(clerk), PromiseFilter.owedBy("county " + caseId), null, 10);
        assertEquals(1, owed.items().size());
        Promise late = owed.items().get(0);
        assertEquals(OrderStatus.LATE, late.status());
        assertEquals(3, late.daysLate());
        promises.confirm(desk(), late.order(), KEPT, late.version());
        assertEquals(
                List.of(),
                promises.list(hall.court(clerk), PromiseFilter.owedBy("county " + caseId), null, 10)
                        .items());
        assertKind(Problem.Kind.LOST_RACE, () -> promises.reopen(desk(), late.order(), "In error.", late.version()));
    }

    @Test
    void promisesArePagedAndShownOnlyToThoseWhoStandOnTheCase() {
        orders.sign(
                bench(),
                hearing,
                confirmed(),
                orders.record(desk(), matter(), full(), null).hash());
        Caller social = hall.enter("social" + ++people, Role.SOCIAL_WORKER, "County", null);
        assertEquals(
                List.of(),
                promises.list(hall.court(social), PromiseFilter.owedBy(null), null, 10)
                        .items());
        hall.join(desk(), social, Role.SOCIAL_WORKER);
        Page<Promise> first = promises.list(hall.court(social), PromiseFilter.owedBy(null), null, 1);
        Page<Promise> second = promises.list(hall.court(social), PromiseFilter.owedBy(null), first.next(), 1);
        assertEquals(phone.responsible(), first.items().get(0).responsible());
        assertEquals("school", second.items().get(0).responsible());
        assertNull(second.next());
    }

    @Test
    void readerWithoutARightGetsTheRuleInsteadOfTheWords() {
        orders.sign(
                bench(),
                hearing,
                confirmed(),
                orders.record(desk(), matter(), full(), null).hash());
        Caller caregiver = hall.enter("caregiver" + ++people, Role.CAREGIVER, "", null);
        hall.join(desk(), caregiver, Role.CAREGIVER);
        OpenCase home = hall.open(caregiver, caseId);
        CourtOrder order = orders.ofCase(home).get(0);
        assertNull(order.text());
        assertEquals("WIC 827", order.withheldBy());
        RecordView record = orders.of(home, hearing).orElseThrow();
        assertEquals("WIC 827", record.withheldBy());
        assertEquals(List.of(), record.record().orders());
    }

    @Test
    void affirmationStandsInTheLedgerAndNotInTheMinutes() {
        orders.record(desk(), matter(), full(), null);
        assertEquals(
                "Four classes finished.", orders.affirmations(bench()).get(0).text());
        orders.record(desk(), matter(), with(phone), null);
        assertEquals(List.of(), orders.affirmations(bench()));
    }

    @Test
    void openOrdersAreCountedPerHearingWithTheAgeOfTheOldest() {
        int before = orders.open(hall.court(clerk)).toSign();
        orders.record(desk(), matter(), full(), null);
        hall.clock().set(HELD.plusDays(2));
        clerk = hall.signIn("clerk");
        OpenOrders open = orders.open(hall.court(clerk));
        assertEquals(before + 1, open.toSign());
        assertEquals(HELD, open.oldest());
        String none = Ids.under(caseId);
        assertEquals(Map.of(hearing, 2), orders.openOf(hall.court(clerk), List.of(hearing, none)));
    }

    @Test
    void foreignOrderIsNotFound() {
        orders.sign(
                bench(),
                hearing,
                confirmed(),
                orders.record(desk(), matter(), full(), null).hash());
        CourtOrder order = orders.ofCase(bench()).get(0);
        String other = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), other);
        OpenCase elsewhere = hall.open(clerk, other);
        assertKind(Problem.Kind.NOT_FOUND, () -> orders.entered(elsewhere, order.id(), "", order.version()));
        assertTrue(orders.of(elsewhere, hearing).isEmpty());
        assertFalse(orders.of(desk(), hearing).isEmpty());
    }

    private OpenCase desk() {
        return hall.open(clerk, caseId);
    }

    private OpenCase bench() {
        return hall.open(judge, caseId);
    }

    private Confirmed confirmed() {
        return hall.get(Accounts.class).confirm(judge, hall.password());
    }

    private Matter matter() {
        return new Matter(
                hearing, null, "dep.interim", "dep.interim", CourtTime.at(HELD, LocalTime.of(10, 20)), null, null);
    }

    private HearingRecord full() {
        return new HearingRecord(
                List.of(new Appearance("Ana Reyes", Presence.VIDEO)),
                List.of(new Finding("notice", "given")),
                List.of(phone, lesson),
                "Four classes finished.");
    }

    private HearingRecord with(OrderDraft order) {
        return new HearingRecord(null, null, List.of(order), null);
    }

    private static List<String> ids(RecordView view) {
        return view.orders().stream().map(CourtOrder::id).toList();
    }

    private static void assertKind(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }

    private static void assertField(String field, Executable act) {
        assertEquals(field, assertThrows(Problem.class, act).errors().get(0).field());
    }
}
