package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Hearing;
import org.hearth.orders.Affirmations;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Incentives;
import org.hearth.orders.NewIncentive;
import org.hearth.orders.Remembered;
import org.hearth.progress.Known;
import org.hearth.progress.Observation;
import org.hearth.progress.Picture;
import org.hearth.progress.Progress;
import org.hearth.progress.Turn;
import org.hearth.progress.Turns;
import org.hearth.summary.BlockId;
import org.hearth.summary.Item;
import org.hearth.summary.Moment;
import org.hearth.summary.Summaries;
import org.hearth.summary.Timelines;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What the court said comes back at the next hearing, on page and paper; and a youth's time with the court. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerCircleHallTest {
    private static final LocalDate HELD = Courtroom.TODAY.plusDays(1);

    @Parameter
    String database;

    private Courtroom room;
    private Caller prosecutor;
    private String caseId;
    private Hearing hearing;
    private Hearing next;

    @BeforeParameterizedClassInvocation
    void open() {
        room = new Courtroom(database);
        prosecutor = room.hall.enter("da", Role.PROSECUTOR, "", null);
    }

    @AfterParameterizedClassInvocation
    void close() {
        room.close();
    }

    @BeforeEach
    void aHearingAndTheNext() {
        room.on(Courtroom.TODAY);
        caseId = room.newCase("Mara");
        hearing = room.set(caseId, HELD);
        room.on(hearing.day());
        long version = room.docket.hearing(desk(), hearing.id()).version();
        Recorded recorded = room.bench.record(
                chambers(),
                hearing.id(),
                new HearingRecord(null, null, null, "Four classes finished."),
                room.next(caseId, hearing.day().plusDays(20)),
                null,
                version);
        next = recorded.next();
    }

    private OpenCase desk() {
        return room.desk(caseId);
    }

    private OpenCase chambers() {
        return room.chambers(caseId);
    }

    private OpenCase counsel() {
        return room.hall.open(room.counsel, caseId);
    }

    private OpenCase social() {
        return room.hall.open(room.social, caseId);
    }

    private List<String> prompts(OpenCase reader, String of) {
        return room.hall.get(Summaries.class).read(reader, of).block(BlockId.PROMPTS).items().stream()
                .map(Item::text)
                .toList();
    }

    @Test
    void whatTheCourtSaidComesBackAtTheNextHearingUntilItIsAskedAbout() throws IOException {
        Remembered said = room.bench.remember(desk(), hearing.id(), "the welding class.", "");
        assertFalse(said.by().isBlank(), "the hearing’s judicial officer, where nobody is named");
        assertFalse(prompts(chambers(), hearing.id()).toString().contains("welding"), "not at the hearing itself");
        String line = prompts(chambers(), next.id()).get(0);
        assertTrue(line.endsWith(said.by() + " said the court would ask about the welding class"), line);
        assertEquals(line, prompts(counsel(), next.id()).get(0), "counsel reads what the judge reads");
        assertTrue(paper(next.id()).contains("would ask about the welding class"));

        room.hall.get(Affirmations.class).asked(desk(), said.id(), said.version());
        assertFalse(prompts(chambers(), next.id()).toString().contains("welding"));
        Problem foreign = assertThrows(
                Problem.class, () -> room.bench.remember(desk(), hearing.id() + "x", "the welding class", ""));
        assertEquals(Problem.Kind.NOT_FOUND, foreign.kind());
    }

    @Test
    void praiseThatIsNotWantedIsOnNoPageAndNoPaper() throws IOException {
        room.bench.remember(desk(), hearing.id(), "the welding class", null);
        room.hall.get(Affirmations.class).decide(counsel(), next.id(), true);
        assertEquals(
                "No praise in open court, at the young person’s wish",
                prompts(chambers(), next.id()).get(0));
        String whole = room.hall.get(Summaries.class).read(chambers(), next.id()) + paper(next.id());
        assertFalse(whole.contains("welding") || whole.contains("Four classes finished"), whole);
        assertTrue(paper(next.id()).contains("No praise in open court"));
    }

    @Test
    void theDaysStandInTheirOrderForThoseWhoMayKnow() {
        Turns turns = room.hall.get(Turns.class);
        turns.note(social(), Turn.HOME_ENDED_BY_PROVIDER, HELD.minusDays(30), Known.RECORD);
        turns.note(social(), Turn.BACK_BY_OWN_DECISION, HELD.minusDays(10), Known.SEEN);
        assertEquals(
                turns.of(social()).get(0),
                turns.note(social(), Turn.BACK_BY_OWN_DECISION, HELD.minusDays(10), Known.SEEN),
                "a double click notes it once");
        room.bench.remember(desk(), hearing.id(), "the welding class", null);
        room.hall
                .get(Incentives.class)
                .record(social(), new NewIncentive("A bus pass", HELD.minusDays(5), "County", "school", ""));
        Timelines timelines = room.hall.get(Timelines.class);
        List<Moment> all = timelines.page(counsel(), null, 50).items();
        assertEquals(
                List.of(Moment.Kind.GIVEN, Moment.Kind.RETURN, Moment.Kind.MOVE),
                all.stream()
                        .filter(each -> each.day().isBefore(hearing.day()))
                        .map(Moment::kind)
                        .toList());
        assertTrue(all.stream().anyMatch(each -> each.kind() == Moment.Kind.HEARING));
        assertTrue(all.stream().anyMatch(each -> "The court affirmed: Four classes finished.".equals(each.text())));
        assertTrue(all.stream()
                .allMatch(each -> each.textEs() != null && !each.textEs().startsWith("[")));

        List<Moment> paged = new ArrayList<>();
        String after = null;
        do {
            Page<Moment> page = timelines.page(counsel(), after, 2);
            paged.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertEquals(all, paged, "page by page nothing is lost or said twice");

        room.hall.join(desk(), prosecutor, Role.PROSECUTOR);
        OpenCase state = room.hall.open(prosecutor, caseId);
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                assertThrows(Problem.class, () -> timelines.page(state, null, 5))
                        .kind());
    }

    @Test
    void beforeAFindingTheJudgeReadsTheHearingsAlone() {
        String open = room.newCase(
                "Noor", Jurisdiction.DELINQUENCY, new NewPetition("602", Courtroom.TODAY.minusDays(9), null));
        OpenCase social = room.hall.open(room.social, open);
        room.hall.get(Turns.class).note(social, Turn.BACK_WITH_HELP, Courtroom.TODAY.minusDays(2), Known.SEEN);
        Incentives incentives = room.hall.get(Incentives.class);
        incentives.record(social, new NewIncentive("A bus pass", Courtroom.TODAY, "County", "school", ""));
        Timelines timelines = room.hall.get(Timelines.class);
        assertEquals(List.of(), timelines.page(room.chambers(open), null, 9).items());
        assertEquals(List.of(), incentives.of(room.chambers(open), null, 9).items());
        assertEquals(2, timelines.page(social, null, 9).items().size());
    }

    @Test
    void movesAndReturnsThatCannotBeAreRefused() {
        Turns turns = room.hall.get(Turns.class);
        Problem refused = assertThrows(
                Problem.class, () -> turns.note(social(), null, hearing.day().plusDays(1), null));
        assertEquals(
                List.of("turn", "known", "day"),
                refused.errors().stream().map(Problem.FieldError::field).toList());
        String id = turns.note(social(), Turn.HOME_CHOSEN, HELD.minusDays(2), Known.SEEN)
                .id();
        assertThrows(Problem.class, () -> turns.takeBack(counsel(), id), "another's word");
        turns.takeBack(social(), id);
        assertEquals(List.of(), turns.of(social()));
    }

    @Test
    void picturesShowTheOwnNumbersAndThePaperThoseThatChanged() throws IOException {
        Progress progress = room.hall.get(Progress.class);
        LocalDate from = LocalDate.of(2026, 7, 1);
        for (int i = 0; i < 4; i++) {
            LocalDate first = from.plusMonths(i);
            progress.note(
                    social(),
                    new Observation(
                            "contacts", 2 + i * i, first, first.plusMonths(1).minusDays(1), Known.SEEN, null));
        }
        Picture picture = room.hall.get(Timelines.class).pictures(counsel(), Words.SPANISH).stream()
                .filter(each -> each.id().equals("contacts"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(2, 3, 6, 11),
                picture.rows().stream().map(Picture.Row::value).toList());
        assertTrue(picture.svg().contains(">11</text>"));
        String paper = paper(next.id());
        assertTrue(paper.contains("1 Oct to 31 Oct"), paper);
    }

    /** The summary's paper as text in one line; never more than two pages. */
    private String paper(String of) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(room.bench.summaryPaper(chambers(), of))) {
            assertTrue(pdf.getNumberOfPages() <= 2, pdf.getNumberOfPages() + " pages");
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
