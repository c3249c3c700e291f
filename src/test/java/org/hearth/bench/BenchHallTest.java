package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.access.Accounts;
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Move;
import org.hearth.docket.MoveReason;
import org.hearth.input.Inputs;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Finding;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordState;
import org.hearth.paper.PaperForm;
import org.hearth.summary.BlockId;
import org.hearth.summary.Item;
import org.hearth.summary.Summaries;
import org.hearth.summary.Summary;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The hearing from record to the next one, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchHallTest {
    /** One a table that the page shows, four that ask whether a finding is awaited, three for pass and audit. */
    private static final int MOST_STATEMENTS = 37;

    @Parameter
    String database;

    private Courtroom room;
    private Bench bench;
    private Signing signing;
    private String caseId;
    private Hearing hearing;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        bench = room.bench;
        signing = room.hall.get(Signing.class);
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @BeforeEach
    void oneHearing() {
        room.on(Courtroom.TODAY);
        caseId = room.newCase("Mara");
        hearing = room.set(caseId, Courtroom.TODAY.plusDays(1));
    }

    @Test
    void theCircleClosesFromRecordToThePromiseOnTheNextSummary() {
        NextHearing next = room.next(caseId, Courtroom.TODAY.plusDays(30));
        Recorded recorded = record(Courtroom.ordering("County provides a phone."), next);
        assertEquals(HearingStatus.ORDERS_TO_SIGN, recorded.hearing().status());
        assertEquals(next.startsAt(), recorded.next().startsAt());

        Recorded signed = signing.sign(
                chambers(), hearing.id(), room.confirmed(), recorded.record().hash());
        assertEquals(HearingStatus.ORDERS_TO_SIGN, signed.hearing().status(), "it waits for its entry");
        for (CourtOrder order : signed.record().orders()) {
            signing.entered(desk(), order.id(), "JV-17", order.version());
        }
        assertEquals(
                HearingStatus.DONE, room.docket.hearing(desk(), hearing.id()).status());
        assertEquals(
                RecordState.ENTERED,
                bench.recorded(desk(), hearing.id()).record().state());

        Hearing following = room.docket.next(desk()).orElseThrow();
        assertEquals(recorded.next().id(), following.id());
        assertFalse(room.hall.get(Inputs.class).asked(desk(), following.id()).isEmpty(), "the team is asked again");
        Summary summary = room.hall.get(Summaries.class).read(chambers(), following.id());
        assertTrue(texts(summary, BlockId.PROMISES).stream().anyMatch(each -> each.contains("phone")));
        assertTrue(texts(summary, BlockId.GOALS).contains("The court affirmed: Four classes finished."));
    }

    @Test
    void unsignedOrderIsOnNobodysSummary() {
        Recorded recorded = record(Courtroom.ordering("County provides a phone."), nextMonth());
        Summary summary =
                room.hall.get(Summaries.class).read(chambers(), recorded.next().id());
        assertEquals(List.of(), texts(summary, BlockId.PROMISES));
    }

    @Test
    void takenSlotForTheNextHearingLeavesNothingWritten() {
        String other = room.newCase("Noor");
        NextHearing wanted = room.next(caseId, Courtroom.TODAY.plusDays(30));
        room.docket.set(
                room.desk(other),
                new org.hearth.docket.NewHearing(
                        wanted.type(), wanted.sitting(), wanted.startsAt(), wanted.minutes(), null, null));
        assertThrows(Problem.class, () -> record(Courtroom.ordering("County provides a phone."), wanted));
        assertNull(bench.recorded(desk(), hearing.id()).record());
        assertEquals(hearing, room.docket.hearing(desk(), hearing.id()));
        assertEquals(1, room.docket.ofCase(desk()).size());
    }

    @Test
    void faultInTheRecordLeavesNoNextHearing() {
        HearingRecord faulty = new HearingRecord(null, List.of(new Finding("weather", "fine")), null, null);
        assertKind(Problem.Kind.BAD_INPUT, () -> record(faulty, nextMonth()));
        assertEquals(1, room.docket.ofCase(desk()).size());
        assertEquals(
                HearingStatus.SET, room.docket.hearing(desk(), hearing.id()).status());
    }

    @Test
    void sameNextHearingIsKeptAndAnotherReplacesIt() {
        NextHearing next = nextMonth();
        Recorded first = record(Courtroom.ordering("A."), next);
        Recorded second = again(first, Courtroom.ordering("B."), next);
        assertEquals(first.next().id(), second.next().id());
        Recorded third = again(second, Courtroom.ordering("B."), null);
        assertEquals(first.next().id(), third.next().id());
        Recorded fourth = again(third, Courtroom.ordering("B."), room.next(caseId, Courtroom.TODAY.plusDays(45)));
        assertNotEquals(first.next().id(), fourth.next().id());
        assertEquals(
                HearingStatus.VACATED,
                room.docket.hearing(desk(), first.next().id()).status());
    }

    @Test
    void secondWriterOverTheSameReadingLosesTheRace() {
        Recorded first = record(Courtroom.ordering("A."), null);
        assertKind(Problem.Kind.LOST_RACE, () -> record(Courtroom.ordering("B."), null));
        again(first, Courtroom.ordering("C."), null);
        assertKind(Problem.Kind.LOST_RACE, () -> again(first, Courtroom.ordering("D."), null));
    }

    @Test
    void clerkCannotSign() {
        Recorded recorded = record(Courtroom.ordering("A."), null);
        Confirmed clerks = room.hall.get(Accounts.class).confirm(room.clerk, room.hall.password());
        String hash = recorded.record().hash();
        assertKind(Problem.Kind.NOT_ALLOWED, () -> signing.sign(desk(), hearing.id(), clerks, hash));
    }

    @Test
    void hearingWithoutOrdersIsDoneWithItsSignature() {
        Recorded recorded = record(HearingRecord.empty(), null);
        Recorded signed = signing.sign(
                chambers(), hearing.id(), room.confirmed(), recorded.record().hash());
        assertEquals(HearingStatus.DONE, signed.hearing().status());
    }

    @Test
    void minuteOrderFollowsTheSignatureAndLeavesTheAffirmationOut() throws IOException {
        Recorded recorded = record(Courtroom.ordering("County provides a phone."), nextMonth());
        assertKind(Problem.Kind.UNMET_RULE, () -> minuteOrder(desk()));
        signing.sign(
                chambers(), hearing.id(), room.confirmed(), recorded.record().hash());
        byte[] pdf = minuteOrder(desk());
        String text = text(pdf);
        assertTrue(text.contains("County provides a phone."), text);
        assertTrue(text.contains("Signed by judge person"), text);
        assertTrue(text.contains("Judge Marian Alder"), text);
        assertFalse(text.contains("Four classes"), text);
        assertFalse(text.contains("["), "every word is said: " + text);
    }

    @Test
    void minuteOrderSaysWhyTheHearingWasContinued() throws IOException {
        NextHearing later = room.next(caseId, Courtroom.TODAY.plusDays(2));
        Change change = new Change(MoveReason.REPORT_LATE, null, "The report came on the morning before.");
        Move move = new Move(later.sitting(), later.startsAt(), change, null);
        hearing = room.hall.get(Continuances.class).move(desk(), hearing.id(), move, hearing.version());
        Recorded recorded = record(Courtroom.ordering("County provides a phone."), nextMonth());
        signing.sign(
                chambers(), hearing.id(), room.confirmed(), recorded.record().hash());
        String text = text(minuteOrder(desk())).replaceAll("\\s+", " ");
        assertTrue(text.contains("A report came late"), text);
        assertTrue(text.contains("The report came on the morning before."), text);
    }

    @Test
    void summaryPaperHoldsWhatTheReaderMayRead() throws IOException {
        String text = text(bench.summaryPaper(chambers(), hearing.id()));
        assertTrue(text.contains("Mara, 16"), text);
        assertTrue(text.contains("Made for judge person"), text);
        assertTrue(text.contains("Child welfare"), "who is missing: " + text);
        assertFalse(text.contains("["), "every word is said: " + text);
    }

    @Test
    void caregiverIsNotHandedTheMinuteOrder() {
        var caregiver = room.hall.enter("home" + caseId, org.hearth.terms.Role.CAREGIVER, "", null);
        room.hall.join(desk(), caregiver, org.hearth.terms.Role.CAREGIVER);
        Recorded recorded = record(HearingRecord.empty(), null);
        signing.sign(
                chambers(), hearing.id(), room.confirmed(), recorded.record().hash());
        OpenCase home = room.hall.open(caregiver, caseId);
        assertKind(Problem.Kind.NOT_ALLOWED, () -> minuteOrder(home));
    }

    @Test
    void whatIsTypedIsKeptForItsAuthorAndForgottenWithTheRecord() {
        Typed first = bench.type(chambers(), hearing.id(), "{\"affirmation\":\"Four\"}", 0);
        assertEquals(
                "{\"affirmation\":\"Four\"}",
                bench.typed(chambers(), hearing.id()).orElseThrow().answers());
        assertTrue(bench.typed(desk(), hearing.id()).isEmpty());
        assertKind(Problem.Kind.LOST_RACE, () -> bench.type(chambers(), hearing.id(), "{}", 0));
        bench.type(chambers(), hearing.id(), "{}", first.version());
        bench.record(chambers(), hearing.id(), HearingRecord.empty(), null, null, hearing.version());
        assertTrue(bench.typed(chambers(), hearing.id()).isEmpty());
    }

    @Test
    void benchPageHoldsTheChecklistWithNothingChosen() {
        Sheet page = bench.page(chambers(), hearing.id());
        assertEquals("dep.interim", page.checklist().id());
        assertNull(page.record());
        assertEquals(4, page.team().size());
        assertEquals("Mara", page.header().label());
    }

    @Test
    void summaryIsClosedBeforeTheFinding() {
        NewPetition petition = new NewPetition("602", Courtroom.TODAY.minusDays(3), null);
        String ward = room.newCase("Ines", Jurisdiction.DELINQUENCY, petition);
        Hearing first = room.docket.set(room.desk(ward), detention(ward));
        Summary summary = room.hall.get(Summaries.class).read(room.chambers(ward), first.id());
        assertTrue(summary.closedBy().contains("Gladys R."));
        assertEquals(List.of(), summary.blocks());
    }

    @Test
    void statementsDoNotGrowWithTheHistory() {
        room.hall.get(Summaries.class).read(chambers(), hearing.id());
        long few = statements(() -> bench.page(chambers(), hearing.id()));
        Hearing held = hearing;
        for (int i = 1; i < 4; i++) {
            NextHearing next = room.next(caseId, Courtroom.TODAY.plusDays(10L * i));
            Recorded recorded =
                    bench.record(desk(), held.id(), Courtroom.ordering("Order " + i), next, null, held.version());
            signing.sign(
                    chambers(), held.id(), room.confirmed(), recorded.record().hash());
            held = recorded.next();
        }
        String last = held.id();
        bench.page(chambers(), last);
        long many = statements(() -> bench.page(chambers(), last));
        assertEquals(few, many, "statements of a page");
        assertTrue(many <= MOST_STATEMENTS, many + " statements");
    }

    @Test
    void foreignHearingIsNotFound() {
        String other = room.newCase("Noor");
        assertKind(Problem.Kind.NOT_FOUND, () -> bench.page(room.chambers(other), hearing.id()));
        assertKind(
                Problem.Kind.NOT_FOUND, () -> room.hall.get(Summaries.class).read(room.chambers(other), hearing.id()));
        assertKind(Problem.Kind.NOT_FOUND, () -> minuteOrder(room.chambers(other)));
    }

    @Test
    void sameContentIsReadOnceAndReadTheSame() {
        Summaries summaries = room.hall.get(Summaries.class);
        Summary first = summaries.read(chambers(), hearing.id());
        assertEquals(first, summaries.read(chambers(), hearing.id()));
        assertArrayEquals(
                first.hash().toCharArray(),
                summaries.read(chambers(), hearing.id()).hash().toCharArray());
    }

    @Test
    void ordersOfTheDayAreCountedAtTheCourthouse() {
        int before =
                room.hall.get(Orders.class).open(room.hall.court(room.clerk)).toSign();
        record(HearingRecord.empty(), null);
        assertEquals(
                before + 1,
                room.hall.get(Orders.class).open(room.hall.court(room.clerk)).toSign());
    }

    private org.hearth.docket.NewHearing detention(String ward) {
        var slot = room.docket
                .advise(
                        room.desk(ward),
                        new org.hearth.docket.SlotAsk("del.detention", 20, Courtroom.TODAY.plusDays(1), null, 5))
                .slots()
                .get(0);
        return new org.hearth.docket.NewHearing("del.detention", slot.sitting(), slot.startsAt(), 20, null, null);
    }

    private long statements(Runnable act) {
        room.hall.statements();
        act.run();
        return room.hall.statements();
    }

    private Recorded record(HearingRecord record, NextHearing next) {
        return bench.record(desk(), hearing.id(), record, next, null, hearing.version());
    }

    private Recorded again(Recorded read, HearingRecord record, NextHearing next) {
        return bench.record(
                desk(), hearing.id(), record, next, null, read.hearing().version());
    }

    private NextHearing nextMonth() {
        return room.next(caseId, Courtroom.TODAY.plusDays(30));
    }

    private OpenCase desk() {
        return room.desk(caseId);
    }

    private OpenCase chambers() {
        return room.chambers(caseId);
    }

    private static List<String> texts(Summary summary, BlockId id) {
        return summary.block(id).items().stream().map(Item::text).toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\n', ' ');
        }
    }

    private static void assertKind(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }

    private byte[] minuteOrder(OpenCase pass) {
        return room.hall.get(Minutes.class).paper(pass, hearing.id(), null, PaperForm.PDF);
    }
}
