package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.orders.PromiseFilter.State;
import org.hearth.post.Messages;
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

/** What adults owe: reported, closed on evidence alone, opened again, answered for, reminded; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class PromisesHallTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 17);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final Delivery PHONE = new Delivery("A phone with a charger.", HELD, "A. Ortiz");

    private static Hall hall;
    private static Promises promises;
    private static Caller clerk;
    private static Caller judge;
    private static Caller social;
    private static Caller school;

    @Parameter
    private String database;

    private String caseId;
    private String hearing;
    private String phone;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        hall.clock().set(HELD);
        promises = hall.get(Promises.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        social = hall.enter("social", Role.SOCIAL_WORKER, "County Child Welfare", null);
        school = hall.enter("school", Role.EDUCATOR, "Unified School District", null);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void freshCase() {
        today(HELD);
        caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
        hearing = Ids.under(caseId);
        hall.join(as(clerk), social, Role.SOCIAL_WORKER);
        hall.join(as(clerk), school, Role.EDUCATOR);
        Orders orders = hall.get(Orders.class);
        Matter matter = new Matter(
                hearing, null, "dep.interim", "dep.interim", CourtTime.at(HELD, LocalTime.of(10, 20)), null, null);
        OrderDraft order = new OrderDraft("County provides a phone.", "", "county child welfare, intake", DUE);
        String hash = orders.record(
                        as(clerk), matter, new HearingRecord(List.of(), List.of(), List.of(order), ""), null)
                .hash();
        RecordView signed =
                orders.sign(as(judge), hearing, hall.get(Accounts.class).confirm(judge, hall.password()), hash);
        phone = signed.orders().get(0).id();
    }

    private void today(LocalDate day) {
        hall.clock().set(day);
        clerk = hall.signIn("clerk");
        judge = hall.signIn("judge");
        social = hall.signIn("social");
        school = hall.signIn("school");
    }

    @Test
    void aPromiseIsNotClosedWithoutWhatWasDelivered() {
        assertRule("delivery-missing", () -> promises.confirm(as(clerk), phone, null, version()));
        List<String> missing = assertThrows(Problem.class, () -> new Delivery(" ", null, "")).errors().stream()
                .map(Problem.FieldError::field)
                .toList();
        assertEquals(List.of("what", "on", "by"), missing);
        Delivery ahead = new Delivery("A phone.", HELD.plusDays(1), "A. Ortiz");
        assertField("on", () -> promises.confirm(as(clerk), phone, ahead, version()));
        Promise done = promises.confirm(as(clerk), phone, PHONE, version());
        assertEquals(OrderStatus.DONE, done.status());
        assertEquals(
                "A phone with a charger.",
                done.course().delivered().orElseThrow().text());
        assertEquals("A. Ortiz", done.course().delivered().orElseThrow().by());
        assertRule("promise-closed", () -> promises.confirm(as(clerk), phone, PHONE, version()));
    }

    @Test
    void theOneWhoOwesItReportsAndTheCourtConfirms() {
        Promise reported = promises.report(as(social), phone, PHONE, version());
        assertEquals(OrderStatus.REPORTED, reported.status());
        today(DUE.plusDays(5));
        assertEquals(OrderStatus.REPORTED, promises.one(as(clerk), phone).status(), "what was reported is not late");
        assertEquals(List.of(phone), keys(list(clerk, State.REPORTED, false)));
        Promise done = promises.confirm(as(judge), phone, null, version());
        assertEquals(OrderStatus.DONE, done.status());
        assertEquals("A. Ortiz", done.course().delivered().orElseThrow().by());
        assertEquals(2, done.course().steps().size());
    }

    @Test
    void nobodyButTheOneWhoOwesItReportsOrAnswers() {
        assertKind(Problem.Kind.NOT_ALLOWED, () -> promises.report(as(school), phone, PHONE, version()));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> promises.reply(as(school), phone, "Not ours."));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> promises.report(as(clerk), phone, PHONE, version()));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> promises.confirm(as(social), phone, PHONE, version()));
        assertFalse(promises.one(as(school), phone).mine());
        assertTrue(promises.one(as(social), phone).mine());
    }

    @Test
    void aPromiseIsOpenedAgainWithAReasonAndItsEvidenceFalls() {
        promises.report(as(social), phone, PHONE, version());
        assertField("reason", () -> promises.reopen(as(clerk), phone, " ", version()));
        Promise open = promises.reopen(as(clerk), phone, "The phone does not hold a charge.", version());
        assertEquals(OrderStatus.OPEN, open.status());
        assertTrue(open.course().delivered().isEmpty());
        assertEquals(
                "The phone does not hold a charge.",
                open.course().steps().get(1).text());
        assertRule("promise-open", () -> promises.reopen(as(clerk), phone, "Again.", version()));
        long read = open.version() - 1;
        assertKind(Problem.Kind.LOST_RACE, () -> promises.confirm(as(clerk), phone, PHONE, read));
    }

    @Test
    void theAnswerToALateOneStandsOnTheOrderUnderTheAgencysName() {
        assertRule("promise-not-late", () -> promises.reply(as(social), phone, "Soon."));
        today(DUE.plusDays(9));
        promises.reply(as(social), phone, "The contract ran out.");
        promises.reply(as(social), phone, "It arrives on Friday.");
        CourtOrder order = hall.get(Orders.class).ofCase(as(judge)).get(0);
        PromiseStep reply = order.course().replies().get(0);
        assertEquals(1, order.course().replies().size());
        assertEquals("County Child Welfare", reply.agency());
        assertEquals("It arrives on Friday.", reply.text());
    }

    @Test
    void whatAConferenceAgreedIsOwedLikeAnOrderAndGoesWhenItIsTakenBack() {
        String ride = Ids.under(caseId);
        NewPromise agreed = new NewPromise(ride, hearing, "A ride to class.", "Unified School District", DUE);
        promises.agree(as(social), agreed);
        Page<Promise> all = list(social, State.OWED, false);
        assertEquals(List.of(PromiseKind.ORDER, PromiseKind.AGREED), ofThisCase(all, PromiseKind.values()));
        assertEquals(List.of(ride), keys(list(school, State.OWED, true)));
        Promise done = promises.report(as(school), ride, new Delivery("A van at 8.", HELD, "Mr. Day"), 1);
        promises.confirm(as(clerk), ride, null, done.version());
        assertEquals(List.of(ride), keys(list(school, State.DONE, true)));
        promises.takeBack(as(social), ride);
        assertEquals(List.of(), keys(list(school, State.ALL, true)));
        assertKind(Problem.Kind.NOT_FOUND, () -> promises.one(as(clerk), ride));
    }

    private List<PromiseKind> ofThisCase(Page<Promise> page, PromiseKind... kinds) {
        return List.of(kinds).stream()
                .filter(kind ->
                        page.items().stream().anyMatch(each -> each.caseId().equals(caseId) && each.kind() == kind))
                .toList();
    }

    @Test
    void ordersAndAgreementsArePagedTogetherInOneOrder() {
        for (int i = 0; i < 4; i++) {
            NewPromise agreed =
                    new NewPromise(Ids.under(caseId), hearing, "A ride.", "Ride " + caseId, DUE.plusDays(i / 2));
            promises.agree(as(social), agreed);
        }
        PromiseFilter filter = new PromiseFilter("Ride " + caseId, State.OWED, false);
        Page<Promise> first = promises.list(hall.court(clerk), filter, null, 3);
        Page<Promise> second = promises.list(hall.court(clerk), filter, first.next(), 3);
        assertEquals(3, first.items().size());
        assertEquals(1, second.items().size());
        assertNull(second.next());
        hall.statements();
        promises.list(hall.court(clerk), filter, null, 2);
        long few = hall.statements();
        promises.list(hall.court(clerk), filter, null, 4);
        assertEquals(few, hall.statements(), "as many statements for a longer list");
    }

    @Test
    void aForeignPromiseAndAnAbsentOneAnswerAlike() {
        String other = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), other);
        OpenCase elsewhere = hall.open(clerk, other);
        assertKind(Problem.Kind.NOT_FOUND, () -> promises.one(elsewhere, phone));
        assertKind(Problem.Kind.NOT_FOUND, () -> promises.one(as(clerk), Ids.under(caseId)));
    }

    @Test
    void whoOwesItIsRemindedOnceBeforeItIsDueAndOnceWhenItIsLate() {
        PromiseReminders reminders = hall.get(PromiseReminders.class);
        today(DUE.minusDays(8));
        int before = waiting();
        reminders.queue(hall.job("promises"));
        assertEquals(before, waiting(), "more than three court days ahead");
        today(DUE.minusDays(1));
        reminders.queue(hall.job("promises"));
        int due = waiting();
        assertTrue(due > before);
        reminders.queue(hall.job("promises"));
        assertEquals(due, waiting(), "once");
        today(DUE.plusDays(1));
        reminders.queue(hall.job("promises"));
        int late = waiting();
        assertTrue(late > due);
        today(DUE.plusDays(2));
        reminders.queue(hall.job("promises"));
        assertEquals(late, waiting(), "once");
    }

    private int waiting() {
        Caller steward = hall.signIn("steward");
        return (int)
                hall
                        .get(Messages.class)
                        .list(hall.court(steward), org.hearth.post.State.WAITING, null, 200)
                        .items()
                        .stream()
                        .filter(each -> each.template().startsWith("promise-"))
                        .count();
    }

    private Page<Promise> list(Caller caller, State state, boolean mine) {
        return promises.list(hall.court(caller), new PromiseFilter(null, state, mine), null, 200);
    }

    /** The promises of this test's case. */
    private List<String> keys(Page<Promise> page) {
        return page.items().stream()
                .filter(each -> each.caseId().equals(caseId))
                .map(Promise::order)
                .toList();
    }

    private long version() {
        return promises.one(as(clerk), phone).version();
    }

    private OpenCase as(Caller caller) {
        return hall.open(caller, caseId);
    }

    private static void assertKind(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }

    private static void assertRule(String code, Executable act) {
        assertEquals(code, assertThrows(Problem.class, act).code());
    }

    private static void assertField(String field, Executable act) {
        assertEquals(field, assertThrows(Problem.class, act).errors().get(0).field());
    }
}
