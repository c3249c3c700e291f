package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.Confirmed;
import org.hearth.access.NewPerson;
import org.hearth.access.OpenCase;
import org.hearth.access.PasswordHash;
import org.hearth.access.QuickHash;
import org.hearth.access.Standings;
import org.hearth.court.OfficerKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
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

/** Which officer's signature does what, and what the county's system says came in; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class SignaturesHallTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 17);

    private static Hall hall;
    private static Orders orders;
    private static Signatures signatures;
    private static CountyEntries county;

    @Parameter
    private String database;

    private Caller clerk;
    private String caseId;
    private String hearing;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        orders = hall.get(Orders.class);
        signatures = hall.get(Signatures.class);
        county = hall.get(CountyEntries.class);
        hall.enter("clerk", Role.CLERK, "", null);
        hall.enter("judge", Role.JUDGE, "", "judge-a");
        hall.enter("commissioner", Role.JUDGE, "", "commissioner-b");
        hall.enter("referee", Role.JUDGE, "", "referee-c");
        hall.enter("temporary", Role.JUDGE, "", "temporary-d");
        hall.enter("nobody", Role.JUDGE, "", "gone");
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void freshCase() {
        hall.clock().set(HELD);
        clerk = hall.signIn("clerk");
        caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
        hearing = Ids.under(caseId);
    }

    @Test
    void aRefereesRemovalBindsNobodyBeforeAJudgeApprovesIt() {
        int waiting = orders.open(hall.court(clerk)).toApprove();
        RecordView signed = sign("referee", record(order("removal"), order("ordinary")));
        assertEquals(List.of(Force.WAITS_FOR_JUDGE, Force.IN_EFFECT), forces(signed));
        assertEquals(1, orders.ofCase(desk()).size(), "what is not in effect is not in force");
        assertEquals(waiting + 1, orders.open(hall.court(clerk)).toApprove());
        CourtOrder removal = signed.orders().get(0);
        assertCode("order-not-signed", () -> orders.entered(desk(), removal.id(), "M", removal.version()));

        assertCode("judge-approves", () -> approve("commissioner", signed));
        assertCode("judge-approves", () -> approve("referee", signed));
        RecordView approved = approve("judge", signed);
        assertEquals(List.of(Force.IN_EFFECT, Force.IN_EFFECT), forces(approved));
        assertEquals(2, orders.ofCase(desk()).size());
        assertEquals(waiting, orders.open(hall.court(clerk)).toApprove());
        assertCode("nothing-to-approve", () -> approve("judge", signed));
    }

    @Test
    void theDaysOfARehearingFollowARefereesSignatureAndNobodyElses() {
        sign("referee", record(order("ordinary")));
        Signed referee = signatures.of(desk(), hearing);
        assertEquals(OfficerKind.REFEREE, referee.signatures().get(0).kind());
        assertEquals(HELD.plusDays(13), referee.rehearing().asked(), "ten days on is Thanksgiving weekend");
        assertEquals(LocalDate.of(2026, 12, 17), referee.rehearing().ordered());

        hearing = Ids.under(caseId);
        sign("judge", record(order("removal")));
        Signed judge = signatures.of(desk(), hearing);
        assertNull(judge.rehearing());
        assertEquals(SignatureAct.SIGNED, judge.signatures().get(0).act());
    }

    @Test
    void aTemporaryJudgeSignsOnceTheStipulationIsOnTheRecord() {
        RecordView written = record(order("ordinary"));
        assertCode("stipulation-needed", () -> sign("temporary", written));
        assertField("officer", () -> signatures.stipulate(desk(), hearing, "judge-a", "All parties"));
        assertField("parties", () -> signatures.stipulate(desk(), hearing, "temporary-d", " "));
        signatures.stipulate(desk(), hearing, "temporary-d", "All parties and counsel");
        Signed again = signatures.stipulate(desk(), hearing, "temporary-d", "All parties and counsel");
        assertEquals(1, again.stipulations().size());
        assertEquals(RecordState.SIGNED, sign("temporary", written).state());
    }

    @Test
    void anAccountWithoutAnOfficerOfTheCourtBookDoesNotSign() {
        RecordView written = record(order("ordinary"));
        assertCode("officer-unknown", () -> sign("nobody", written));
    }

    @Test
    void aRemovalThatWaitsOutlivesTheDraftOfItsCorrection() {
        RecordView signed = sign("referee", record(order("removal")));
        record(order("ordinary"));
        assertCode(
                "record-changed",
                () -> approve("judge", orders.of(desk(), hearing).orElseThrow()));
        assertEquals(List.of(Force.IN_EFFECT), forces(approve("judge", signed)));
    }

    @Test
    void anOrderIsLiftedByAnotherOrderAlone() {
        CourtOrder old = sign("judge", record(order("ordinary"))).orders().get(0);
        hearing = Ids.under(caseId);
        CourtOrder draft = record(order("ordinary")).orders().get(0);
        assertField("by", () -> orders.lift(desk(), old.id(), draft.id(), old.version()));
        assertField("by", () -> orders.lift(desk(), old.id(), old.id(), old.version()));
        CourtOrder newer =
                sign("judge", orders.of(desk(), hearing).orElseThrow()).orders().get(0);
        CourtOrder lifted = orders.lift(desk(), old.id(), newer.id(), old.version());
        assertEquals(OrderStatus.LIFTED, lifted.status());
        Promises promises = hall.get(Promises.class);
        assertCode("order-by-order", () -> promises.reopen(desk(), old.id(), "Still owed.", lifted.version()));
    }

    @Test
    void theCountysFileIsTakenWholeOrNotAtAllAndOnceOnly() {
        List<CourtOrder> signed =
                sign("judge", record(order("ordinary"), order("warrant"))).orders();
        Acknowledgment one = ack(2, signed.get(0).id(), "M-1");
        Acknowledgment faulty = ack(3, signed.get(1).id(), "");
        List<AckRow> refused = county.acknowledge(hall.court(clerk), List.of(one, faulty), false);
        assertEquals(AckRow.Outcome.REFUSED, refused.get(1).outcome());
        assertNull(
                orders.order(desk(), signed.get(0).id()).enteredAt(), "nothing is written where one row is at fault");

        List<Acknowledgment> whole = List.of(one, ack(3, signed.get(1).id(), "M-2"));
        county.acknowledge(hall.court(clerk), whole, true);
        assertNull(orders.order(desk(), signed.get(0).id()).enteredAt(), "a dry run writes nothing");
        county.acknowledge(hall.court(clerk), whole, false);
        CourtOrder entered = orders.order(desk(), signed.get(0).id());
        assertEquals("M-1", entered.minuteCode());
        assertNotNull(entered.enteredAt());
        assertTrue(county.acknowledge(hall.court(clerk), whole, false).stream()
                .allMatch(each -> each.outcome() == AckRow.Outcome.UNCHANGED));
        assertEquals(entered, orders.order(desk(), signed.get(0).id()));
    }

    @Test
    void anotherCourtsOrderIsNotKnown() {
        CourtOrder signed = sign("judge", record(order("ordinary"))).orders().get(0);
        PasswordHash hash = QuickHash.of(hall.password());
        NewPerson elsewhere = new NewPerson("F. Ar", Role.CLERK, "", "other", null, "far", hash);
        hall.get(Accounts.class).enrol(hall.court(hall.signIn("steward")), elsewhere);
        Caller far = hall.signIn("far");
        List<AckRow> report = county.acknowledge(hall.court(far), List.of(ack(2, signed.id(), "M-1")), false);
        assertEquals("ack.unknown", report.get(0).fault());
    }

    private static Acknowledgment ack(int line, String order, String code) {
        return new Acknowledgment(
                line, order, code, CourtTime.wire(hall.clock().now()).toString());
    }

    private RecordView record(OrderDraft... drafts) {
        String reason = orders.signed(desk(), hearing).isPresent() ? "It was said otherwise." : null;
        Matter matter = new Matter(
                hearing, null, "dep.interim", "dep.interim", CourtTime.at(HELD, LocalTime.of(10, 20)), null, null);
        return orders.record(desk(), matter, new HearingRecord(null, null, List.of(drafts), null), reason);
    }

    private static OrderDraft order(String kind) {
        return new OrderDraft("Ordered: " + kind + ".", "M1", "county", HELD.plusDays(10), kind, null);
    }

    private RecordView sign(String user, RecordView read) {
        return orders.sign(bench(user), hearing, proof(user), read.hash());
    }

    private RecordView approve(String user, RecordView read) {
        return signatures.approve(bench(user), hearing, proof(user), read.hash());
    }

    private Confirmed proof(String user) {
        return hall.get(Accounts.class).confirm(hall.signIn(user), hall.password());
    }

    private OpenCase bench(String user) {
        return hall.open(hall.signIn(user), caseId);
    }

    private OpenCase desk() {
        return hall.open(clerk, caseId);
    }

    private static List<Force> forces(RecordView record) {
        return record.orders().stream().map(CourtOrder::force).toList();
    }

    private static void assertCode(String code, Executable act) {
        assertEquals(code, assertThrows(Problem.class, act).code());
    }

    private static void assertField(String field, Executable act) {
        assertEquals(field, assertThrows(Problem.class, act).errors().get(0).field());
    }
}
