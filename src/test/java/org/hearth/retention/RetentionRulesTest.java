package org.hearth.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Keys;
import org.hearth.access.SealLedger;
import org.hearth.access.Shelf;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When something is due, what hangs on what, and what the ledger notices; without a database. */
class RetentionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @TempDir
    Path folder;

    @Test
    void draftIsDueOnTheThirtyFirstDayAfterItWasSent() {
        RetentionClass drafts = RetentionBook.read(Templates.builtIn()).of("drafts");
        assertEquals(30, drafts.days());
        assertTrue(TODAY.minusDays(31).isBefore(drafts.dueBefore(TODAY)));
        assertFalse(TODAY.minusDays(30).isBefore(drafts.dueBefore(TODAY)));
    }

    @Test
    void recordComesToItsAgeWithTheLastOfItsPetitions() {
        RetentionBook book = RetentionBook.read(Templates.builtIn());
        LocalDate born = LocalDate.of(1988, 2, 29);
        LocalDate dependent = LocalDate.of(2016, 2, 29);
        assertFalse(AgedOut.isAged(born, List.of("300"), book, dependent.minusDays(1)));
        assertTrue(AgedOut.isAged(born, List.of("300"), book, dependent));
        assertFalse(AgedOut.isAged(born, List.of("300", "602"), book, LocalDate.of(2026, 2, 27)));
        assertTrue(AgedOut.isAged(born, List.of("300", "602"), book, LocalDate.of(2026, 2, 28)));
        assertFalse(AgedOut.isAged(born, List.of(), book, TODAY));
        assertFalse(AgedOut.isAged(born, List.of("999"), book, TODAY.plusYears(80)));
    }

    @Test
    void auditCannotBeWrittenAsSomethingThatGoes() throws IOException {
        assertEquals("action", fault("action: keep", "action: destroy"));
        assertEquals("id", fault("{id: drafts,", "{id: draughts,"));
        assertEquals("certainty", fault("certainty: D}", "certainty: surely}"));
    }

    /** The name of the field at which a changed book is refused. */
    private String fault(String from, String to) throws IOException {
        String text = Templates.builtIn().text("retention/classes.yaml");
        Files.createDirectories(folder.resolve("retention"));
        Files.writeString(folder.resolve("retention/classes.yaml"), text.replace(from, to));
        TemplateFault fault = assertThrows(TemplateFault.class, () -> RetentionBook.read(Templates.at(folder)));
        assertTrue(fault.line() > 0);
        return fault.getMessage().split(": ")[1];
    }

    @Test
    void whatHangsOnWhatHangsOnThePetitionGoesWithIt() {
        Map<String, List<Row>> tables = Map.of(
                "docket_hearing",
                List.of(
                        row("docket_hearing", "id", "c-h1", "petition_id", "c-p1"),
                        row("docket_hearing", "id", "c-h2", "petition_id", "c-p2"),
                        row("docket_hearing", "id", "c-h3", "petition_id", null)),
                "input_request",
                List.of(
                        row("input_request", "id", "c-r1", "hearing_id", "c-h1"),
                        row("input_request", "id", "c-r2", "hearing_id", "c-h2")),
                "input_submission",
                List.of(row("input_submission", "id", "c-s1", "request_id", "c-r1")),
                "progress_observation",
                List.of(
                        row("progress_observation", "id", "c-o1", "origin", "form c-r1"),
                        row("progress_observation", "id", "c-o2", "origin", "form c-r2")));
        Belongings all = Belongings.of("c-p1", Set.of("c-h3"), shelf -> tables.getOrDefault(shelf.table(), List.of()));
        assertEquals(Set.of("c-h1", "c-h3", "c-r1", "c-s1", "c-o1"), all.keys());
        SealRules.check(all, Set.of("c-h3"), "c-p1");
        Belongings other =
                Belongings.of("c-p1", Set.of("c-h2"), shelf -> tables.getOrDefault(shelf.table(), List.of()));
        assertThrows(Problem.class, () -> SealRules.check(other, Set.of("c-h2"), "c-p1"));
        assertThrows(Problem.class, () -> SealRules.check(all, Set.of("c-x"), "c-p1"));
    }

    private static Row row(String table, String... values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            row.put(values[i], values[i + 1]);
        }
        return new Row(Belongings.shelf(table), row);
    }

    @Test
    void rowComesBackAsItWasWithItsSealedWords() {
        Row row = row(
                "docket_hearing",
                "id",
                "c-h1",
                "basis_kind",
                "WAIVER",
                "basis_body",
                "k1:AAA",
                "basis_content",
                "ORDERS",
                "basis_audience",
                "",
                "basis_author",
                "p",
                "petition_id",
                null);
        assertFalse(row.bare().contains("AAA"));
        assertEquals(Set.of("basis"), row.words().keySet());
        assertEquals("ORDERS", row.words().get("basis").kind());
        assertEquals(row, Row.of(row.shelf(), row.bare(), row.words()));
    }

    @Test
    void shelvesOfOneTableStandOnce() {
        assertEquals(
                Belongings.ALL.size(),
                Belongings.ALL.stream().map(Shelf::table).distinct().count());
    }

    @Test
    void orderThatSaysTooLittleNamesEveryFieldAtOnce() {
        SealOrder order = new SealOrder(null, " ", TODAY.plusDays(1), TODAY, List.of(""), null);
        Problem problem = assertThrows(Problem.class, () -> order.check(TODAY));
        assertEquals(
                List.of("statute", "officer", "ordered", "destroy", "agencies"),
                problem.errors().stream().map(Problem.FieldError::field).toList());
    }

    @Test
    void ledgerNoticesAChangedLineAndMendsOneThatACrashCutShort() throws IOException {
        Path file = folder.resolve("sealings");
        SealLedger ledger = SealLedger.at(file, Keys.at(folder.resolve("keys")));
        JournalEntry one = new JournalEntry(
                1,
                Act.SEAL,
                "aaaaaaaaaaaa",
                "cccccccccccc",
                "cccccccccccc-pppppppppppp",
                Instant.EPOCH,
                "WIC 786.5",
                TODAY,
                null);
        assertEquals(one, JournalEntry.of(one.line()));
        ledger.add(List.of(one.line(), "2 HOLD x", "3 LIFT x"));
        assertEquals(3, ledger.lines().size());
        String whole = Files.readString(file);

        Files.writeString(file, whole.substring(0, whole.length() - 9));
        assertEquals(2, ledger.lines().size());
        ledger.add(List.of("3 LIFT x"));
        assertEquals(whole, Files.readString(file));

        Files.write(file, whole.replace("2 HOLD", "2 LIFT").getBytes(StandardCharsets.UTF_8));
        assertThrows(IllegalStateException.class, ledger::lines);
        Files.writeString(file, whole.substring(whole.indexOf('\n') + 1));
        assertThrows(IllegalStateException.class, ledger::lines);
    }

    @Test
    void listsHashTellsOneRowMoreOrLess() {
        assertEquals(Destroyer.hash(List.of("a 1", "b 2")), Destroyer.hash(List.of("b 2", "a 1")));
        assertNotEquals(Destroyer.hash(List.of("a 1", "b 2")), Destroyer.hash(List.of("a 1")));
    }
}
