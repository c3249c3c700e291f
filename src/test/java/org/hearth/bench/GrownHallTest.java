package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.AuditTrail;
import org.hearth.access.Verified;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseFilter;
import org.hearth.casefile.CaseFinder;
import org.hearth.casefile.CaseRow;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.growth.Growth;
import org.hearth.growth.Size;
import org.hearth.input.Inputs;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.summary.Summaries;
import org.hearth.terms.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator of the benchmarks: what it copies opens through the doors, and the audit it writes is whole. */
class GrownHallTest {
    private static final LocalDate HELD = Courtroom.TODAY.plusDays(1);

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void copiesOfACaseOpenThroughTheDoorsAndTheirAuditIsWhole(String database) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("grown");
        System.setProperty("hall.folder", folder.toString());
        try (Courtroom room = new Courtroom(database)) {
            String caseId = room.newCase("Mara");
            Hearing next = heard(room, caseId);
            room.hall.get(AuditTrail.class).link(room.hall.job("audit"));
            grow(room, folder, next.day().minusDays(1));

            List<CaseRow> found = cases(room);
            assertEquals(1 + Size.tiny().all() / Size.tiny().houses(), found.size());
            assertTrue(found.stream().allMatch(each -> each.label().equals("Mara")), found.toString());
            assertEquals(
                    found.size(),
                    room.hall
                            .get(CaseFinder.class)
                            .named(room.hall.court(room.clerk), "mar", 50)
                            .size());
            found.stream()
                    .map(CaseRow::number)
                    .filter(each -> !each.equals(caseId))
                    .forEach(each -> opens(room, each));
            Verified verified = room.hall.get(AuditTrail.class).verify(room.hall.court(room.clerk));
            assertTrue(
                    verified.intact()
                            && verified.entries()
                                    > Size.tiny().all() * Size.tiny().audit(),
                    verified + "");
        } finally {
            System.clearProperty("hall.folder");
        }
    }

    /** A hearing that is done, with what the social worker had said before it, and the next one. */
    private static Hearing heard(Courtroom room, String caseId) {
        Hearing hearing = room.set(caseId, HELD);
        new Answering(room, Courtroom.TODAY).all(room.hall.open(room.social, caseId), hearing.id(), 1);
        room.on(hearing.day());
        Recorded recorded = room.bench.record(
                room.desk(caseId),
                hearing.id(),
                ordering(hearing.day().plusDays(10)),
                room.next(caseId, hearing.day().plusDays(20)),
                null,
                room.docket.hearing(room.desk(caseId), hearing.id()).version());
        Signing signing = room.hall.get(Signing.class);
        Recorded signed = signing.sign(
                room.chambers(caseId),
                hearing.id(),
                room.confirmed(),
                recorded.record().hash());
        signed.record()
                .orders()
                .forEach(each -> signing.entered(room.desk(caseId), each.id(), "JV-17", each.version()));
        return recorded.next();
    }

    private static HearingRecord ordering(LocalDate due) {
        OrderDraft order = new OrderDraft("Transport to school.", "", "county child welfare", due);
        return new HearingRecord(null, null, List.of(order), "Four classes finished.");
    }

    private static void grow(Courtroom room, Path folder, LocalDate today) throws SQLException {
        try (Connection connection = room.hall.connection()) {
            new Growth(connection, folder.resolve("keys"), today, 7, Size.tiny()).grow();
        }
        room.on(today);
    }

    private static List<CaseRow> cases(Courtroom room) {
        Page<CaseRow> page =
                room.hall.get(CaseFiles.class).find(room.hall.court(room.clerk), new CaseFilter(null, null), null, 100);
        return page.items();
    }

    private static void opens(Courtroom room, String caseId) {
        List<Hearing> hearings = room.docket.ofCase(room.desk(caseId));
        assertEquals(Size.tiny().hearings(), hearings.size());
        Hearing last = hearings.get(hearings.size() - 1);
        assertNotNull(room.hall.get(Summaries.class).read(room.chambers(caseId), last.id()));
        assertTrue(
                room
                        .hall
                        .get(Inputs.class)
                        .asked(room.desk(caseId), hearings.get(0).id())
                        .stream()
                        .anyMatch(each -> !each.status().isOpen()),
                "what was answered");
        assertTrue(hearings.stream().anyMatch(each -> each.status() == HearingStatus.DONE));
    }
}
