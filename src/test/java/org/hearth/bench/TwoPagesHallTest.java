package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.docket.Hearing;
import org.hearth.input.AlarmKind;
import org.hearth.input.Alarms;
import org.hearth.input.NewAlarm;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.progress.GoalWords;
import org.hearth.progress.Goals;
import org.hearth.summary.Block;
import org.hearth.summary.Summaries;
import org.hearth.summary.Summary;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The summary's paper has two pages at most, in an ordinary case and in one where everybody has answered everything. */
class TwoPagesHallTest {
    private static final List<Role> TEAM = List.of(Role.PROBATION, Role.CAREGIVER, Role.ADVOCATE, Role.EDUCATOR);

    private final Map<Role, Caller> team = new EnumMap<>(Role.class);
    private Courtroom room;
    private Summaries summaries;
    private String caseId;
    private Hearing hearing;

    @BeforeEach
    void open() {
        room = new Courtroom("derby");
        room.on(Courtroom.TODAY);
        summaries = room.hall.get(Summaries.class);
        TEAM.forEach(role -> team.put(role, room.hall.enter("a" + role.ordinal(), role, "Agency " + role, null)));
        caseId = room.newCase("Mara");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anOrdinaryCaseHasTwoPagesAtMost() throws IOException {
        full(1);
        int pages = pages(room.bench.summaryPaper(chambers(), hearing.id()));
        assertTrue(pages <= 2, pages + " pages");
    }

    @Test
    void theFullestCaseHasTwoPagesByPuttingAsideAndNeverBySmallerType() throws IOException {
        full(4);
        Summary summary = summaries.read(chambers(), hearing.id());
        byte[] pdf = room.bench.summaryPaper(chambers(), hearing.id());
        assertEquals(2, pages(pdf));
        assertTrue(summary.blocks().stream().anyMatch(each -> !each.aside().isEmpty()), "something is put aside");
        String paper = text(pdf);
        for (Block block : summary.blocks()) {
            int aside = block.aside().size();
            assertTrue(
                    aside == 0 || paper.contains("And " + (aside == 1 ? "one more line" : aside + " more lines")),
                    paper);
        }
        assertTrue(smallest(pdf) >= 9, smallest(pdf) + " points");
        assertTrue(paper.contains("Not received: "), paper);
    }

    /** Everybody answers everything, with goals, orders kept and late, and a danger. */
    private void full(int sentences) {
        NextHearing next = room.next(caseId, Courtroom.TODAY.plusDays(30));
        List<OrderDraft> orders = new ArrayList<>();
        for (int i = 0; i < 2 * sentences; i++) {
            orders.add(
                    new OrderDraft("Promise " + i, "", "county child welfare", Courtroom.TODAY.plusDays(1 + 6L * i)));
        }
        Hearing earlier = room.set(caseId, Courtroom.TODAY.plusDays(1));
        Recorded recorded = room.bench.record(
                room.desk(caseId),
                earlier.id(),
                new HearingRecord(null, null, orders, "Four classes."),
                next,
                null,
                earlier.version());
        room.hall
                .get(Signing.class)
                .sign(
                        chambers(),
                        earlier.id(),
                        room.confirmed(),
                        recorded.record().hash());
        team.forEach((role, person) -> room.hall.join(room.desk(caseId), person, role));
        hearing = room.set(caseId, Courtroom.TODAY.plusDays(16));
        room.on(Courtroom.TODAY.plusDays(10));
        for (int i = 0; i < sentences; i++) {
            room.hall.get(Goals.class).add(again("counsel"), GoalWords.of("A goal of my own, number " + i));
        }
        Answering answering = new Answering(room, Courtroom.TODAY.plusDays(10));
        List.of("social", "counsel", "parents", "agency")
                .forEach(user -> answering.all(again(user), hearing.id(), sentences));
        TEAM.stream()
                .filter(role -> role != Role.EDUCATOR)
                .forEach(role -> answering.all(again("a" + role.ordinal()), hearing.id(), sentences));
        room.hall
                .get(Alarms.class)
                .raise(again("social"), new NewAlarm(null, null, AlarmKind.DANGER, "A car waits.", null));
    }

    private OpenCase again(String user) {
        return room.hall.open(room.hall.signIn(user), caseId);
    }

    private OpenCase chambers() {
        return room.chambers(caseId);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The smallest type on the paper, in points. */
    private static float smallest(byte[] pdf) throws IOException {
        float[] least = {Float.MAX_VALUE};
        PDFTextStripper sizes = new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> places) {
                places.forEach(each -> least[0] = Math.min(least[0], each.getFontSizeInPt()));
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            sizes.getText(document);
        }
        return Math.round(least[0] * 10) / 10f;
    }
}
