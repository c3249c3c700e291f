package org.hearth.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.access.AuditNames;
import org.hearth.access.AuditTrail;
import org.hearth.access.Caller;
import org.hearth.access.JobPass;
import org.hearth.access.SealLedger;
import org.hearth.access.Shelf;
import org.hearth.bench.Recorded;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Milestone;
import org.hearth.orders.OrderDraft;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sealing takes and what it leaves, what destruction leaves, and what stops it; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealingHallTest {
    /** What is about sealings themselves, the audit, and what any act changes. */
    private static final Set<String> BESIDE =
            Set.of("access_audit", "access_chain", "access_session", "access_unread", "bench_day", "docket_claim");

    @Parameter
    String database;

    private DualCase court;
    private Sealings sealings;
    private Holds holds;
    private Retention retention;
    private JobPass night;

    @BeforeParameterizedClassInvocation
    void open() {
        court = new DualCase(database);
        sealings = court.hall.get(Sealings.class);
        holds = court.hall.get(Holds.class);
        retention = court.hall.get(Retention.class);
        night = court.hall.job("retention");
    }

    @AfterParameterizedClassInvocation
    void close() {
        court.close();
    }

    @Test
    void sealingOneOfTwoPetitionsTakesAllOfItAndTouchesNothingElseAndUnsealingPutsItBack() {
        court.begin(true);
        Map<String, Set<String>> before = court.tables();
        Recorded second = court.bench.recorded(court.desk(), court.ofSecond.id());
        Recorded care = court.bench.recorded(court.desk(), court.ofCare.id());

        SealedAway done = sealings.seal(court.desk(), court.first, DualCase.order(null));

        Map<String, Set<String>> after = court.tables();
        assertEquals(Set.of(), naming(after, court.first, court.ofFirst.id()), "left of what was sealed");
        Set<String> gone = new TreeSet<>();
        before.forEach((table, rows) -> rows.stream()
                .filter(row -> isCourts(table) && !after.get(table).contains(row))
                .forEach(gone::add));
        assertTrue(gone.size() > 15, gone.size() + " rows went");
        assertEquals(
                List.of(),
                gone.stream()
                        .filter(row -> names(row, court.second, court.care, court.ofSecond.id(), court.ofCare.id()))
                        .toList());
        after.forEach((table, rows) ->
                assertTrue(!isCourts(table) || before.get(table).containsAll(rows), table));
        assertEquals(second, court.bench.recorded(court.desk(), court.ofSecond.id()));
        assertEquals(care, court.bench.recorded(court.desk(), court.ofCare.id()));
        assertEquals(5, done.told().size());

        assertKind(
                Problem.Kind.NOT_ALLOWED,
                () -> sealings.unseal(court.hall.court(court.clerk), done.id(), "Order", done.version()));
        long version = act(done.id()).version();
        sealings.unseal(court.hall.court(court.judge), done.id(), "On the person's petition", version);
        Map<String, Set<String>> again = court.tables();
        before.forEach((table, rows) -> {
            if (isCourts(table) && !table.equals("post_message")) {
                assertEquals(rows, again.get(table), table);
            }
        });
    }

    @Test
    void nobodyFindsASealedPetitionButTheYoungPersonAndTheirAttorney() {
        court.begin(false);
        Set<String> names = court.hall.get(AuditNames.class).of(court.caseId, court.ofFirst.id());
        assertTrue(names.stream().anyMatch(audit()::contains));
        sealings.seal(court.desk(), court.first, DualCase.order(null));
        for (var each : List.of(court.clerk, court.judge, court.probation, court.prosecutor, court.counsel)) {
            CaseHeader header = court.hall.get(CaseFiles.class).header(court.hall.open(each, court.caseId));
            assertTrue(header.petition(court.first).isEmpty(), each.name());
            assertNotFound(() -> court.docket.hearing(court.hall.open(each, court.caseId), court.ofFirst.id()));
        }
        assertNotFound(() -> sealings.seal(court.desk(), court.first, DualCase.order(null)));
        assertTrue(names.stream().noneMatch(audit()::contains));
        court.hall.get(AuditTrail.class).link(court.hall.job("audit"));
        assertTrue(court.hall
                .get(AuditTrail.class)
                .verify(court.hall.court(court.clerk))
                .intact());

        for (var each : List.of(court.youth, court.counsel)) {
            SealedBook book = sealings.read(court.hall.open(each, court.caseId)).get(0);
            assertEquals("602", book.code());
            assertTrue(book.toString().contains("the garden wall"), each.name());
            assertFalse(book.toString().contains("the evening class"), each.name());
            assertFalse(book.toString().contains("Ask about"), "a judge's note");
        }
        assertEquals(List.of(), sealings.read(court.hall.open(court.judge, court.caseId)));
        assertKind(Problem.Kind.NOT_ALLOWED, () -> sealings.read(court.desk()));
    }

    @Test
    void lastDelinquencyPetitionLeavesADependencyCaseWithoutAProsecutor() {
        court.begin(false);
        sealings.seal(court.desk(), court.first, DualCase.order(null));
        assertEquals(Jurisdiction.DUAL, header().jurisdiction());
        sealings.seal(court.desk(), court.second, DualCase.order(null));
        assertEquals(Jurisdiction.DEPENDENCY, header().jurisdiction());
        assertFalse(header().milestones().containsKey(Milestone.WARD_PETITION_FILED));
        assertTrue(header().milestones().containsKey(Milestone.PETITION_FILED));
        assertNotFound(() -> court.hall.open(court.prosecutor, court.caseId));
        assertKind(Problem.Kind.UNMET_RULE, () -> sealings.seal(court.desk(), court.care, DualCase.order(null)));
    }

    @Test
    void whatWasHeardTogetherIsPartedAndTheOthersPartStays() {
        court.begin(false);
        court.record(
                court.ofFirst,
                List.of(
                        order("Repaint the wall", List.of()),
                        order("Stay in the evening class", List.of(court.second)),
                        order("See the nurse", List.of(court.first, court.second))));
        sealings.seal(court.desk(), court.first, DualCase.order(null));
        var record = court.bench.recorded(court.desk(), court.ofFirst.id()).record();
        assertEquals(court.second, record.petition());
        assertEquals(
                List.of("Stay in the evening class", "See the nurse"),
                record.orders().stream().map(each -> each.text()).toList());
        assertFalse(record.record().toString().contains("wall"));
        assertFalse(record.toString().contains(court.first));
        assertEquals(Set.of(), naming(court.tables(), court.first));
    }

    @Test
    void whatNamesNoPetitionIsOfferedAndGoesWhereTheOrderNamesIt() {
        court.begin(false);
        Beside filed = sealings.beside(court.desk()).stream()
                .filter(each -> each.key().equals(Milestone.WARD_PETITION_FILED.key()))
                .findFirst()
                .orElseThrow();
        assertEquals(DualCase.TODAY.minusDays(60), filed.day());
        SealOrder order = DualCase.order(null);
        sealings.seal(
                court.desk(),
                court.first,
                new SealOrder(order.statute(), order.officer(), order.ordered(), null, List.of(), List.of(filed.id())));
        assertFalse(header().milestones().containsKey(Milestone.WARD_PETITION_FILED));
        assertTrue(sealings.beside(court.desk()).stream()
                .noneMatch(each -> each.id().equals(filed.id())));
    }

    @Test
    void wholeFileLeavesAndItsAuditKeyIsDestroyed() {
        court.begin(false);
        assertFalse(mine(court.youth, false).contains(court.caseId));
        sealings.sealFile(court.desk(), DualCase.order(null));
        assertNotFound(this::header);
        assertTrue(mine(court.youth, true).contains(court.caseId), "where to read it");
        assertKind(Problem.Kind.NOT_ALLOWED, () -> mine(court.probation, true));
        assertFalse(mine(court.judge, true).contains(court.caseId));
        assertTrue(court.hall.get(CaseFiles.class).list(court.hall.court(court.clerk), null, 100).items().stream()
                .noneMatch(each -> each.number().equals(court.caseId)));
        assertNotFound(() -> court.hall.open(court.probation, court.caseId));
        Set<String> left = new TreeSet<>();
        court.tables().forEach((table, rows) -> rows.stream()
                .filter(row -> isCourts(table) && !table.startsWith("access_") && row.contains(court.caseId))
                .forEach(row -> left.add(table)));
        assertEquals(Set.of(), left);
        assertTrue(court.tables().get("access_case").stream()
                .anyMatch(row -> row.contains("case_id=" + court.caseId) && row.contains("audit_key=null")));
        assertTrue(sealings.read(court.hall.open(court.youth, court.caseId))
                .toString()
                .contains("the garden wall"));
    }

    @Test
    void holdStopsDestructionUntilItIsLiftedAndTheCertificateNamesNobody() {
        court.begin(false);
        SealedAway done = sealings.seal(court.desk(), court.first, DualCase.order(DualCase.TODAY.plusDays(1)));
        Hold hold = holds.place(court.desk(), null, "Asked for by the defense.");
        court.on(DualCase.TODAY.plusDays(1));
        assertFalse(retention.destroyNext(night));
        assertEquals(done.id(), act(done.id()).id());
        assertEquals(1, due("sealed-petition").held());
        assertTrue(holds.standing(court.hall.court(court.clerk)).stream()
                .anyMatch(each -> each.id().equals(hold.id()) && each.reason() == null));
        holds.lift(court.desk(), hold.id(), hold.version());
        assertTrue(retention.destroyNext(night));
        assertFalse(retention.destroyNext(night));

        assertTrue(court.tables().get("retention_row").stream().noneMatch(row -> row.contains(done.id())));
        assertTrue(court.tables().get("retention_words").stream().noneMatch(row -> row.contains(done.id())));
        assertEquals(Set.of(), naming(court.tables(), court.first, court.ofFirst.id()));
        assertEquals(List.of(), sealings.read(court.hall.open(court.youth, court.caseId)));
        Certificate certificate =
                retention.state(court.hall.court(court.clerk)).certificates().get(0);
        assertEquals(done.id(), certificate.subject());
        assertTrue(certificate.rows() > 15);
        assertFalse(certificate.toString().contains(court.caseId));
        assertEquals(64, certificate.hash().length());
        assertNotNull(retention.paper(court.hall.court(court.clerk), certificate.id()));
    }

    @Test
    void destroyedCaseLeavesNoRowInAnyTable() {
        court.begin(false);
        assertKind(Problem.Kind.UNMET_RULE, () -> retention.order(court.desk(), destruction()));
        SealedAway sealed = sealings.seal(court.desk(), court.first, DualCase.order(null));
        court.hall
                .get(CaseFiles.class)
                .change(court.desk(), CaseChange.of(Map.of(Milestone.CASE_CLOSED, DualCase.TODAY)), header().version());
        retention.order(court.desk(), destruction());
        assertKind(Problem.Kind.UNMET_RULE, () -> retention.order(court.desk(), destruction()));
        assertTrue(retention.destroyNext(night));
        Set<String> left = new TreeSet<>();
        court.tables()
                .forEach((table, rows) ->
                        rows.stream().filter(row -> row.contains(court.caseId)).forEach(row -> left.add(table)));
        assertEquals(
                Set.of("access_unread", "retention_act", "retention_certificate", "retention_order", "retention_seal"),
                left);
        assertNotFound(court::desk);
        assertEquals(sealed.id(), act(sealed.id()).id());
    }

    @Test
    void failureInTheMiddleLeavesEverythingAsItWas() {
        court.begin(false);
        Map<String, Set<String>> before = court.tables();
        Tables tables = court.hall.get(Tables.class);
        tables.fail(true);
        try {
            assertThrows(RuntimeException.class, () -> sealings.seal(court.desk(), court.first, DualCase.order(null)));
        } finally {
            tables.fail(false);
        }
        Map<String, Set<String>> after = court.tables();
        before.keySet().stream()
                .filter(each -> !BESIDE.contains(each))
                .forEach(each -> assertEquals(before.get(each), after.get(each), each));
    }

    @Test
    void whatARestoredDatabaseDoesNotKnowIsDoneAgainFromTheLedger() {
        court.begin(false);
        Ledgers ledgers = court.hall.get(Ledgers.class);
        SealLedger file = court.hall.get(SealLedger.class);
        ledgers.catchUp(night);
        long number = 1000L + file.lines().size();
        List<String> newer = new ArrayList<>();
        newer.add(new JournalEntry(
                        number,
                        Act.SEAL,
                        "aaaa" + number,
                        court.caseId,
                        court.first,
                        court.hall.clock().now(),
                        "WIC 786",
                        DualCase.TODAY,
                        DualCase.TODAY)
                .line());
        newer.add(new JournalEntry(
                        number + 1,
                        Act.HOLD,
                        "bbbb" + number,
                        court.caseId,
                        null,
                        court.hall.clock().now(),
                        null,
                        null,
                        null)
                .line());
        file.add(newer);
        assertEquals(2, ledgers.reapply(night));
        assertEquals(0, ledgers.reapply(night));
        assertEquals(Set.of(), naming(court.tables(), court.first, court.ofFirst.id()));
        assertEquals(1, holds.of(court.desk()).size());
        assertFalse(retention.destroyNext(night));

        file.add(List.of(
                new JournalEntry(
                                number + 2,
                                Act.LIFT,
                                "bbbb" + number,
                                court.caseId,
                                null,
                                court.hall.clock().now(),
                                null,
                                null,
                                null)
                        .line(),
                new JournalEntry(
                                number + 3,
                                Act.DESTROY,
                                "aaaa" + number,
                                court.caseId,
                                court.first,
                                court.hall.clock().now(),
                                null,
                                null,
                                null)
                        .line()));
        assertEquals(2, ledgers.reapply(night));
        assertTrue(court.tables().get("retention_row").stream().noneMatch(row -> row.contains("aaaa" + number)));
        sealings.seal(court.desk(), court.second, DualCase.order(null));
        assertEquals(1, ledgers.catchUp(night));
        assertTrue(file.lines().get(file.lines().size() - 1).startsWith((number + 4) + " SEAL "));
    }

    @Test
    void whatIsOverGoesAtNightUnlessItIsHeld() {
        court.begin(false);
        Hold hold = holds.place(court.desk(), null, "Asked for by the defense.");
        court.on(DualCase.TODAY.plusYears(6));
        long readings = count("summary_reading", court.caseId);
        assertTrue(readings > 0);
        retention.sweep(night, "readings");
        assertEquals(readings, count("summary_reading", court.caseId));
        assertEquals(
                retention.state(court.hall.court(court.clerk)).classes().stream()
                        .mapToLong(each -> each.due() - each.held())
                        .sum(),
                court.hall.get(RetentionBacklog.class).due(night));
        holds.lift(court.desk(), hold.id(), hold.version());
        assertTrue(retention.sweep(night, "readings") > 0);
        assertEquals(0, retention.sweep(night, "readings"));
        assertEquals(0, count("summary_reading", court.caseId));
        for (RetentionClass each : court.hall.get(RetentionBook.class).classes()) {
            retention.sweep(night, each.id());
            assertEquals(
                    0, each.isSwept() ? due(each.id()).due() - due(each.id()).held() : 0, each.id());
        }
        assertFalse(retention.aged(court.hall.court(court.clerk)).contains(court.caseId));
        court.on(LocalDate.of(2048, 3, 5));
        assertTrue(retention.aged(court.hall.court(court.clerk)).contains(court.caseId));
        retention.note(night, Map.of("readings", 3), Duration.ofSeconds(1).toMillis());
        assertEquals(
                3,
                retention
                        .state(court.hall.court(court.clerk))
                        .runs()
                        .get(0)
                        .gone()
                        .get("readings"));
    }

    @Test
    void everyTableOfCasesSaysWhatHangsOnAPetition() {
        List<String> silent = new ArrayList<>();
        court.hall.get(Tables.class).columns().forEach((table, columns) -> {
            Shelf shelf = Belongings.shelf(table);
            boolean ofCase = columns.contains("case_id") || columns.contains("petition_id");
            boolean hangs = columns.contains("petition_id") || columns.contains("hearing_id");
            // a hearing that has still to ask is forgotten by itself once it is gone
            boolean beside = table.startsWith("retention_")
                    || Set.of("access_unread", "exchange_ask").contains(table);
            if (!beside && (ofCase && shelf == null || hangs && (shelf == null || !shelf.hangs()))) {
                silent.add(table);
            }
        });
        assertEquals(
                List.of(),
                silent,
                "write these tables into their room's list of shelves: what hangs on a petition by which column");
    }

    private List<String> mine(Caller reader, boolean whole) {
        return sealings.mine(court.hall.court(reader), whole);
    }

    private RetentionState.Line due(String id) {
        return retention.state(court.hall.court(court.clerk)).classes().stream()
                .filter(each -> each.kept().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SealedAway act(String id) {
        return sealings.all(court.hall.court(court.clerk)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Destruction destruction() {
        return new Destruction(null, "WIC 826(a)", "Hon. R. Sol", DualCase.TODAY, DualCase.TODAY);
    }

    private long count(String table, String words) {
        return court.tables().get(table).stream()
                .filter(row -> row.contains(words))
                .count();
    }

    private CaseHeader header() {
        return court.hall.get(CaseFiles.class).header(court.desk());
    }

    private String audit() {
        return court.hall
                .get(AuditTrail.class)
                .entries(
                        court.hall.court(court.clerk),
                        court.caseId,
                        court.hall.clock().now().minus(Duration.ofDays(1)),
                        court.hall.clock().now().plus(Duration.ofDays(1)),
                        null,
                        1000)
                .items()
                .toString();
    }

    private static OrderDraft order(String text, List<String> petitions) {
        return new OrderDraft(text, "", "county probation", DualCase.TODAY.plusDays(30), null, petitions);
    }

    private static boolean isCourts(String table) {
        return !BESIDE.contains(table) && !table.startsWith("retention_");
    }

    /** The tables beside those of sealings and the audit that still name one of the words. */
    private static Set<String> naming(Map<String, Set<String>> tables, String... words) {
        Set<String> naming = new TreeSet<>();
        tables.forEach((table, rows) -> rows.stream()
                .filter(row -> isCourts(table) && names(row, words))
                .forEach(row -> naming.add(table)));
        return naming;
    }

    private static boolean names(String row, String... words) {
        return Arrays.stream(words).anyMatch(row::contains);
    }

    private static void assertNotFound(Executable act) {
        assertKind(Problem.Kind.NOT_FOUND, act);
    }

    private static void assertKind(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
