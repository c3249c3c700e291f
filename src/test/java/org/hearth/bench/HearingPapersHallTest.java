package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewTransfer;
import org.hearth.docket.Transfer;
import org.hearth.docket.Transfers;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.notice.Notices;
import org.hearth.orders.Affirmations;
import org.hearth.paper.Papers;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case sends and a family receives, and the templates it is set by, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingPapersHallTest {
    @Parameter
    String database;

    private Courtroom room;
    private HearingPapers papers;
    private PaperDesk desk;
    private String caseId;
    private Hearing hearing;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        papers = room.hall.get(HearingPapers.class);
        desk = room.hall.get(PaperDesk.class);
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @BeforeEach
    void oneHearing() {
        room.on(Courtroom.TODAY);
        caseId = room.newCase("Mara");
        hearing = room.set(caseId, Courtroom.TODAY.plusDays(20));
    }

    private OpenCase clerk() {
        return room.desk(caseId);
    }

    @Test
    void sharedListHoldsLineNumbersAndNoWordAboutAnybody() throws IOException {
        DayPapers lists = room.hall.get(DayPapers.class);
        CourtPass clerk = room.hall.court(room.clerk);
        assertTrue(text(lists.list(clerk, hearing.day(), null, false)).contains("Mara"));
        String shared = text(lists.list(clerk, hearing.day(), null, true));
        assertFalse(shared.contains("Mara") || shared.contains("Progress hearing"), shared);
        assertTrue(shared.contains("Line"), shared);
    }

    @Test
    void noticeNamesTheCaseByItsNumberAndNeverTheYoungPerson() throws IOException {
        var notices = room.hall.get(Notices.class).of(clerk(), hearing.id()).items();
        var counsel = notices.stream()
                .filter(each -> each.person() != null && each.person().startsWith("counsel"))
                .findFirst()
                .orElseThrow();
        String english = text(papers.notice(clerk(), hearing.id(), counsel.id(), null));
        assertTrue(english.contains("Notice of hearing") && english.contains("counsel person"), english);
        assertFalse(english.contains("Mara"), english);
        String spanish = text(papers.notice(clerk(), hearing.id(), counsel.id(), "es"));
        assertTrue(spanish.contains("Aviso de audiencia") && spanish.contains("Audiencia de progreso"), spanish);
        assertThrows(Problem.class, () -> papers.notice(clerk(), hearing.id(), "none", null));
    }

    @Test
    void proofSaysWhoIsMissingAndLeavesTheFindingToTheCourt() throws IOException {
        String proof = text(papers.proof(clerk(), hearing.id()));
        assertTrue(proof.contains("Nobody is served yet.") && proof.contains("counsel person"), proof);
        assertTrue(proof.contains("for the court to find"), proof);
    }

    @Test
    void requestOnPaperHoldsQuestionsAndNoAnswer() throws IOException {
        Asked asked = room.hall.get(Inputs.class).asked(clerk(), hearing.id()).stream()
                .filter(each -> each.personName().startsWith("social"))
                .findFirst()
                .orElseThrow();
        String request = text(papers.request(room.hall.open(room.social, caseId), asked.id(), null));
        assertTrue(request.contains("What is asked") && request.contains("not a child abuse report"), request);
    }

    @Test
    void lettersHandACaseOnAndTellTheFamilyInTheirLanguage() throws IOException {
        NewTransfer given = new NewTransfer(
                NewTransfer.Direction.OUT,
                "Neighboring County",
                "Clerk Ines Park, 555-0150",
                "Told by the attorney on Tuesday.",
                Courtroom.TODAY.plusDays(3));
        Transfer noted = room.hall.get(Transfers.class).note(clerk(), given);
        String letter = text(papers.transfer(clerk(), noted.id(), false, null));
        assertTrue(letter.contains("Told by the attorney on Tuesday.") && letter.contains("Ines Park"), letter);
        String family = text(papers.transfer(clerk(), noted.id(), true, "es"));
        assertTrue(family.contains("Otro tribunal sigue") && !family.contains("Mara"), family);
    }

    @Test
    void certificateSaysWhatWasAffirmedAndNeitherCourtNorCase() throws IOException {
        assertEquals("nothing-affirmed", code(() -> papers.certificate(clerk(), hearing.id(), null)));
        String heldId = held();
        String said = text(papers.certificate(clerk(), heldId, "es"));
        assertTrue(said.contains("Para Mara") && said.contains("Four classes finished."), said);
        assertFalse(said.toLowerCase().contains("court") || said.contains(caseId), said);
        room.hall.get(Affirmations.class).decide(room.hall.open(room.counsel, caseId), heldId, true);
        assertEquals("praise-declined", code(() -> papers.certificate(clerk(), heldId, null)));
    }

    private String held() {
        room.bench.record(
                clerk(), hearing.id(), Courtroom.ordering("County provides a phone."), null, null, hearing.version());
        return hearing.id();
    }

    @Test
    void cardIsForThoseAroundTheYoungPersonAndKeepsNothing() throws IOException {
        OpenCase counsel = room.hall.open(room.counsel, caseId);
        assertTrue(text(papers.card(counsel, List.of("Nia: 555-0111"), null)).contains("Nia: 555-0111"));
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                assertThrows(Problem.class, () -> papers.card(clerk(), List.of("911"), null)).kind());
    }

    @Test
    void templateIsTriedThenUsedThenTakenBack() throws IOException {
        CourtPass steward = room.hall.court(room.hall.signIn("steward"));
        CourtPass clerk = room.hall.court(room.clerk);
        String before = desk.text(clerk, "absence-card");
        String after = before.replace("<ul id=\"lines\">", "<p>New line</p><ul id=\"lines\">");
        assertEquals("paper-not-tried", code(() -> desk.use(steward, "absence-card", after, 0)));
        assertEquals("paper-refused", code(() -> desk.preview(clerk, "absence-card", after + "<#include 'x'>")));
        assertTrue(text(desk.preview(clerk, "absence-card", after)).contains("New line"));
        assertThrows(Problem.class, () -> desk.use(clerk, "absence-card", after, 0));
        assertEquals(1, desk.use(steward, "absence-card", after, 0).number());
        assertEquals("changed-meanwhile", code(() -> desk.useAgain(steward, "absence-card", 0, 0)));
        desk.adopt(room.hall.job("papers"));
        assertTrue(card().contains("New line"));
        assertEquals(2, desk.useAgain(steward, "absence-card", 0, 1).number());
        desk.adopt(room.hall.job("papers"));
        assertFalse(card().contains("New line"));
        assertEquals(
                List.of(2, 1, 0),
                desk.versions(clerk, "absence-card").stream()
                        .map(PaperVersion::number)
                        .toList());
        assertTrue(desk.all(clerk).size() >= room.hall.get(Papers.class).names().size());
    }

    private String card() throws IOException {
        return text(papers.card(room.hall.open(room.counsel, caseId), List.of("911"), "en"));
    }

    private static String code(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Problem.class, act).code();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
