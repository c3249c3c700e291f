package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.NewPetition;
import org.hearth.casefile.Petition;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.orders.Appearance;
import org.hearth.orders.Finding;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Opening;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.Position;
import org.hearth.orders.Presence;
import org.hearth.orders.RecordView;
import org.hearth.paper.PaperForm;
import org.hearth.retention.Retention;
import org.hearth.terms.Jurisdiction;
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

/** What a hearing's record holds, whose it is, and what is a judge's own, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordHallTest {
    @Parameter
    String database;

    private Courtroom room;
    private Minutes minutes;
    private JudgeNotes notes;
    private String caseId;
    private Hearing hearing;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        minutes = room.hall.get(Minutes.class);
        notes = room.hall.get(JudgeNotes.class);
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
    void openingAndPositionsStandOnTheMinuteOrderApartFromTheFindings() throws IOException {
        Opening opening = new Opening(
                "Mara",
                true,
                List.of(new Opening.Admitted("Tia Ana", "Mara asked for her.")),
                true,
                null,
                new Opening.Remote(true, false, true),
                List.of(new Opening.Inquiry("Mother", Opening.Inquiry.Answer.NO_REASON, "ICWA-020")),
                "Spanish",
                "R. Sol",
                "L. Marsh",
                null);
        HearingRecord record = new HearingRecord(
                List.of(new Appearance("Mara", Presence.VIDEO)),
                List.of(new Finding("notice", "given")),
                null,
                null,
                opening,
                List.of(new Position("Agency", "Placement with the aunt.")));
        Recorded recorded = record(record, null);
        assertEquals(opening, recorded.record().record().opening());
        assertEquals(1, recorded.record().record().findings().size());
        sign(caseId, hearing.id());
        String text = text(minutes.paper(desk(), hearing.id(), null, PaperForm.PDF));
        for (String said : List.of("Tia Ana", "ICWA-020", "R. Sol, Spanish", "L. Marsh", "Placement with the aunt.")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertFalse(text.contains("["), text);
    }

    @Test
    void youthWhoIsNotHereIsAskedAboutByTheNameOfTheFile() {
        Opening opening = new Opening(null, true, null, true, null, null, null, null, null, null, null);
        HearingRecord record =
                new HearingRecord(List.of(new Appearance("Mara", Presence.ABSENT)), null, null, null, opening, null);
        Problem problem = assertThrows(Problem.class, () -> record(record, null));
        assertEquals("opening.away", problem.errors().get(0).field());
    }

    @Test
    void reportThatWasNotReceivedCannotBeDeclared() {
        assertEquals(List.of(), minutes.received(desk(), hearing.id()));
        Opening opening = new Opening(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Opening.Received("nothing", null, true)));
        Problem problem =
                assertThrows(Problem.class, () -> record(HearingRecord.empty().opening(opening), null));
        assertEquals("opening.reports[0].request", problem.errors().get(0).field());
    }

    @Test
    void dualHearingYieldsOneMinuteOrderForEachPetition() throws IOException {
        caseId = room.newCase(
                "Noor",
                Jurisdiction.DUAL,
                new NewPetition("300", Courtroom.TODAY.minusDays(80), Courtroom.TODAY.minusDays(60)));
        String care = petitions(caseId).get(0).id();
        hearing = room.set(caseId, Courtroom.TODAY.plusDays(1));
        record(
                HearingRecord.empty().ordering(List.of(order("A phone.", null), order("A visit.", List.of(care)))),
                null);
        assertEquals(List.of(), minutes.minuteOrders(desk(), hearing.id()), "nothing is signed");
        sign(caseId, hearing.id());
        assertEquals(
                List.of(care),
                minutes.minuteOrders(desk(), hearing.id()).stream()
                        .map(Petition::id)
                        .toList());
        String text = text(minutes.paper(desk(), hearing.id(), care, PaperForm.PDF));
        assertTrue(text.contains("A phone.") && text.contains("A visit."), text);
        assertKind(Problem.Kind.NOT_FOUND, () -> minutes.paper(desk(), hearing.id(), "nobody", PaperForm.PDF));
    }

    @Test
    void petitionOfNobodyHeardHereIsNamed() {
        String other = room.newCase("Noor");
        String theirs = petitions(other).get(0).id();
        HearingRecord record = HearingRecord.empty().ordering(List.of(order("A phone.", List.of(theirs))));
        Problem problem = assertThrows(
                Problem.class,
                () -> room.bench.record(
                        desk(), List.of(room.desk(other)), hearing.id(), record, null, null, hearing.version()));
        assertEquals("orders[0].petitions", problem.errors().get(0).field());
    }

    @Test
    void orderForASiblingStandsInTheirRecordAlone() {
        String sibling = room.newCase("Noor");
        Hearing theirs = beside(sibling);
        room.hall.get(CaseFiles.class).linkSibling(desk(), sibling);
        String petition = petitions(sibling).get(0).id();
        HearingRecord record = new HearingRecord(
                List.of(new Appearance("Mara", Presence.ROOM), new Appearance("social person", Presence.ROOM)),
                List.of(new Finding("notice", "given")),
                List.of(order("A phone.", null), order("A bed.", List.of(petition))),
                "Four classes finished.");
        room.bench.record(desk(), List.of(room.desk(sibling)), hearing.id(), record, null, null, hearing.version());
        RecordView own = room.bench.recorded(desk(), hearing.id()).record();
        assertEquals(List.of("A phone."), texts(own));
        RecordView other = room.bench.recorded(room.desk(sibling), theirs.id()).record();
        assertEquals(List.of("A bed."), texts(other));
        assertTrue(other.record().appearances().stream()
                .noneMatch(each -> each.person().equals("Mara")));
        assertEquals("", other.record().affirmation());
    }

    @Test
    void nextHearingThatCannotBeSetLeavesNothingInASiblingsRecordEither() {
        String sibling = room.newCase("Noor");
        Hearing theirs = beside(sibling);
        room.hall.get(CaseFiles.class).linkSibling(desk(), sibling);
        List<String> petition = List.of(petitions(sibling).get(0).id());
        HearingRecord record = HearingRecord.empty().ordering(List.of(order("A bed.", petition)));
        NextHearing gone = new NextHearing(Courtroom.TYPE, hearing.sitting(), hearing.startsAt(), 20, null);
        assertThrows(
                Problem.class,
                () -> room.bench.record(
                        desk(), List.of(room.desk(sibling)), hearing.id(), record, gone, null, hearing.version()));
        assertNull(room.bench.recorded(desk(), hearing.id()).record());
        assertNull(room.bench.recorded(room.desk(sibling), theirs.id()).record());
        assertEquals(theirs, room.docket.hearing(room.desk(sibling), theirs.id()));
    }

    @Test
    void olderVersionStaysAndCanBeRead() {
        Recorded first = record(Courtroom.ordering("A phone."), null);
        Recorded signed = sign(caseId, hearing.id());
        room.bench.record(
                desk(),
                hearing.id(),
                Courtroom.ordering("A laptop."),
                null,
                "The phone was a slip.",
                signed.hearing().version());
        sign(caseId, hearing.id());
        assertEquals(
                List.of(1, 2),
                minutes.versions(desk(), hearing.id()).stream()
                        .map(RecordView::number)
                        .toList());
        RecordView old = minutes.version(desk(), hearing.id(), 1).record();
        assertEquals(List.of("A phone."), texts(old));
        assertEquals(first.record().hash(), old.hash());
        assertEquals(
                "The phone was a slip.",
                minutes.version(desk(), hearing.id(), 2).record().reason());
        assertKind(Problem.Kind.NOT_FOUND, () -> minutes.version(desk(), hearing.id(), 3));
    }

    @Test
    void judgesNoteIsReadByItsAuthorAlone() {
        notes.write(chambers(), hearing.id(), "Ask about the aunt.", 0);
        assertEquals(
                "Ask about the aunt.",
                notes.of(chambers(), hearing.id()).orElseThrow().text());
        Caller colleague = room.hall.enter("colleague" + caseId, Role.JUDGE, "", "commissioner-b");
        assertTrue(notes.of(room.hall.open(colleague, caseId), hearing.id()).isEmpty());
        assertEquals("", notes.export(room.hall.court(colleague)));
        assertKind(
                Problem.Kind.LOST_RACE, () -> notes.write(room.hall.open(colleague, caseId), hearing.id(), "Mine.", 1));
        for (Caller caller : List.of(room.clerk, room.social, room.counsel, room.parents, room.agency)) {
            OpenCase pass = room.hall.open(caller, caseId);
            assertKind(Problem.Kind.NOT_ALLOWED, () -> notes.of(pass, hearing.id()));
            assertKind(Problem.Kind.NOT_ALLOWED, () -> notes.export(room.hall.court(caller)));
        }
        assertTrue(notes.export(room.hall.court(room.judge)).contains("Ask about the aunt."));
    }

    @Test
    void judgesNoteGoesAfterItsLastDayAndWhenItsWordsDo() {
        JudgeNote kept = notes.write(chambers(), hearing.id(), "Ask about the aunt.", 0);
        assertEquals(hearing.day().plusMonths(24), kept.keptUntil());
        assertKind(Problem.Kind.LOST_RACE, () -> notes.write(chambers(), hearing.id(), "Again.", 0));
        notes.write(chambers(), hearing.id(), " ", kept.version());
        assertTrue(notes.of(chambers(), hearing.id()).isEmpty());
        notes.write(chambers(), hearing.id(), "Ask about the aunt.", 0);
        room.hall.clock().set(hearing.day().plusMonths(24).plusDays(1));
        assertTrue(room.hall.get(Retention.class).sweep(room.hall.job("judge-notes"), "judge-notes") > 0);
    }

    private Hearing beside(String other) {
        List<Slot> slots = room.docket
                .advise(room.desk(other), new SlotAsk(Courtroom.TYPE, 20, hearing.day(), hearing.day(), 50))
                .slots();
        Slot slot = slots.stream()
                .filter(each -> each.sitting().equals(hearing.sitting()))
                .findFirst()
                .orElseThrow();
        return room.docket.set(
                room.desk(other), new NewHearing(Courtroom.TYPE, slot.sitting(), slot.startsAt(), 20, null, null));
    }

    private List<Petition> petitions(String ofCase) {
        return room.hall.get(CaseFiles.class).header(room.desk(ofCase)).petitions();
    }

    private static OrderDraft order(String text, List<String> petitions) {
        return new OrderDraft(text, "", "county child welfare", Courtroom.TODAY.plusDays(10), null, petitions);
    }

    private Recorded record(HearingRecord record, NextHearing next) {
        return room.bench.record(desk(), hearing.id(), record, next, null, hearing.version());
    }

    private Recorded sign(String of, String id) {
        String hash = room.bench.recorded(room.desk(of), id).record().hash();
        return room.hall.get(Signing.class).sign(room.chambers(of), id, room.confirmed(), hash);
    }

    private OpenCase desk() {
        return room.desk(caseId);
    }

    private OpenCase chambers() {
        return room.chambers(caseId);
    }

    private static List<String> texts(RecordView view) {
        return view.record().orders().stream().map(OrderDraft::text).toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void assertKind(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
