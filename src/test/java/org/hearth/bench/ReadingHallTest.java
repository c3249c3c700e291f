package org.hearth.bench;

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
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.input.AlarmKind;
import org.hearth.input.Alarms;
import org.hearth.input.NewAlarm;
import org.hearth.summary.Block;
import org.hearth.summary.BlockId;
import org.hearth.summary.Fact;
import org.hearth.summary.KeptReading;
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

/** What a reader reads before a hearing, shown again as it was read, and closed before a finding. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingHallTest {
    private static final List<String> SIX = List.of("date", "parties", "notice", "custody", "clock", "filed");

    @Parameter
    String database;

    private Courtroom room;
    private Summaries summaries;
    private String caseId;
    private Hearing hearing;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        summaries = room.hall.get(Summaries.class);
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @BeforeEach
    void oneHearing() {
        room.on(Courtroom.TODAY);
        caseId = room.newCase("Mara");
        hearing = room.set(caseId, Courtroom.TODAY.plusDays(14));
    }

    @Test
    void whatWasReadIsShownAgainWordForWordAfterTheCaseHasChanged() throws IOException {
        Summary first = summaries.read(chambers(), hearing.id());
        summaries.read(chambers(), hearing.id());
        room.hall
                .get(Alarms.class)
                .raise(
                        room.hall.open(room.social, caseId),
                        new NewAlarm(null, null, AlarmKind.DANGER, "A car waits.", null));
        Summary later = summaries.read(chambers(), hearing.id());
        assertNotEquals(first.hash(), later.hash());
        assertEquals(first, summaries.reading(chambers(), hearing.id(), first.hash()));
        assertEquals(later, summaries.reading(chambers(), hearing.id(), later.hash()));
        assertEquals(
                List.of(later.hash(), first.hash()),
                summaries.readings(chambers(), hearing.id()).stream()
                        .map(KeptReading::hash)
                        .sorted((a, b) -> a.equals(later.hash()) ? -1 : 1)
                        .toList(),
                "each version once");
        String paper = text(room.bench.readingPaper(chambers(), hearing.id(), first.hash()));
        assertFalse(paper.contains("A car waits."), paper);
        assertTrue(paper.contains(first.hash().substring(0, 12)), paper);
    }

    @Test
    void whatSomebodyReadIsFoundByNobodyElse() {
        String hash = summaries.read(chambers(), hearing.id()).hash();
        for (Caller other : List.of(room.clerk, room.counsel, room.agency)) {
            OpenCase pass = room.hall.open(other, caseId);
            assertEquals(List.of(), summaries.readings(pass, hearing.id()));
            assertKind(Problem.Kind.NOT_FOUND, () -> summaries.reading(pass, hearing.id(), hash));
            assertKind(Problem.Kind.NOT_FOUND, () -> room.bench.readingPaper(pass, hearing.id(), hash));
        }
        String other = room.newCase("Noor");
        assertKind(Problem.Kind.NOT_FOUND, () -> summaries.readings(room.chambers(other), hearing.id()));
        assertKind(Problem.Kind.NOT_FOUND, () -> summaries.reading(room.chambers(other), hearing.id(), hash));
        assertKind(Problem.Kind.NOT_FOUND, () -> summaries.reading(chambers(), hearing.id(), "0".repeat(64)));
    }

    @Test
    void beforeTheFindingSixThingsStandOnPageAndPaperAndNothingElse() throws IOException {
        for (String code : List.of("602", "777")) {
            NewPetition petition = new NewPetition(code, Courtroom.TODAY.minusDays(3), null);
            String ward = room.newCase("Ines", Jurisdiction.DELINQUENCY, petition);
            Hearing first = set(ward, code.equals("777") ? "del.777" : "del.detention");
            Summary closed = room.bench.page(room.chambers(ward), first.id()).summary();
            assertEquals(SIX, closed.facts().stream().map(Fact::id).toList());
            assertTrue(closed.facts().stream().noneMatch(each -> each.lines().isEmpty()), closed.toString());
            assertTrue(closed.facts().toString().contains("counsel person, "), "the parties are named");
            assertTrue(
                    closed.facts().get(5).lines().get(0).contains("section " + code),
                    closed.facts().toString());
            assertEquals(List.of(), closed.blocks());
            assertEquals(List.of(), closed.missing());
            String paper = text(room.bench.summaryPaper(room.chambers(ward), first.id()));
            for (String title : List.of("Date", "Parties", "Notice", "Custody", "Clock", "Filed papers")) {
                assertTrue(paper.contains(title), title + " in " + paper);
            }
            assertFalse(paper.contains("own words") || paper.contains("video, camera off"), paper);
            sustain(ward);
            Summary open = summaries.read(room.chambers(ward), first.id());
            assertNull(open.closedBy());
            assertEquals(
                    List.of(BlockId.values()),
                    open.blocks().stream().map(Block::id).toList());
            assertEquals(List.of(), open.facts());
            assertEquals(closed, summaries.reading(room.chambers(ward), first.id(), closed.hash()));
        }
    }

    private Hearing set(String ward, String type) {
        Slot slot = room.docket
                .advise(room.desk(ward), new SlotAsk(type, 20, Courtroom.TODAY.plusDays(1), null, 5))
                .slots()
                .get(0);
        return room.docket.set(room.desk(ward), new NewHearing(type, slot.sitting(), slot.startsAt(), 20, null, null));
    }

    private void sustain(String ward) {
        CaseFiles files = room.hall.get(CaseFiles.class);
        CaseHeader header = files.header(room.desk(ward));
        files.change(
                room.desk(ward),
                CaseChange.sustained(header.petitions().get(0).id(), Courtroom.TODAY),
                header.version());
    }

    private OpenCase chambers() {
        return room.chambers(caseId);
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
