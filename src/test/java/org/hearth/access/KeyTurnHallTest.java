package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.Hall;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.post.Contact;
import org.hearth.post.Contacts;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Another key for the sealed texts, while people read and write. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class KeyTurnHallTest {
    private static final int CASES = 130;
    private static final int EDITS = 40;
    /** Long texts that are nobody's confidence, or are sealed by another means: public halves, packs, templates, reasons of rules. */
    private static final Set<String> PLAIN = Set.of(
            "bench_call_order.hearings",
            "bench_pack.body",
            "bench_pack_entries.body",
            "bench_pack_key.private_half",
            "bench_pack_key.public_half",
            "bench_paper_version.body",
            "docket_plan_item.why",
            "docket_replan_move.why",
            "retention_certificate.counts",
            "retention_run.counts");

    @Parameter
    String database;

    private Hall hall;
    private Tampering hand;
    private KeyChanges changes;
    private Keys keys;
    private CourtPass steward;
    private Caller clerk;

    @BeforeEach
    void open() {
        hall = Hall.on(database, Tampering.class, Columns.class);
        hand = hall.get(Tampering.class);
        changes = hall.get(KeyChanges.class);
        keys = hall.get(Keys.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        steward = hall.court(hall.signIn("steward"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private String newCase(String name) {
        return hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                name,
                                LocalDate.of(2010, 3, 5),
                                Jurisdiction.DEPENDENCY,
                                Custody.IN,
                                Map.of(
                                        Milestone.PETITION_FILED,
                                        hall.clock().today().minusDays(9)),
                                List.of(new NewPetition(
                                        "300", hall.clock().today().minusDays(9), null)),
                                "en",
                                null,
                                null,
                                "I want to finish the welding class."));
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = changes.reseal(hall.job("keys"));
        }
    }

    private long under(String key) {
        return ((Number) hand.ask("select count(*) from casefile_case where name_body like '" + key
                                + ":%' or wish_body like '" + key + ":%'")
                        .get(0))
                .longValue();
    }

    @Test
    void everyColumnOfSealedWordsIsKnown() {
        Set<String> sealed = new TreeSet<>();
        hall.get(Columns.class).all().forEach(each -> sealed.add(each.table() + "." + each.column()));
        Set<String> wide = new TreeSet<>();
        for (Object row : hand.ask(
                database.equals("derby")
                        ? "select t.tablename, c.columnname from sys.systables t join sys.syscolumns c on"
                                + " c.referenceid = t.tableid where t.tabletype = 'T' and cast(c.columndatatype as"
                                + " varchar(128)) like 'CLOB%'"
                        : "select table_name, column_name from information_schema.columns where data_type = 'text'"
                                + " and table_schema = 'public'")) {
            Object[] column = (Object[]) row;
            wide.add((column[0] + "." + column[1]).toLowerCase(Locale.ROOT));
        }
        wide.removeAll(PLAIN);
        assertEquals(wide, sealed);
    }

    @Test
    void everyTextComesUnderTheNewKeyWhileOthersReadAndWrite() {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(newCase("M. " + i));
        }
        AtomicBoolean over = new AtomicBoolean();
        CourtPass own = hall.court(clerk);
        Contact first = hall.get(Contacts.class).write(own, "clerk0@court.example", null, null, 0);
        CompletableFuture<String> writer = CompletableFuture.supplyAsync(() -> {
            Contact kept = first;
            for (int i = 1; i <= EDITS; i++) {
                kept = hall.get(Contacts.class).write(own, "clerk" + i + "@court.example", null, null, kept.version());
            }
            return kept.email();
        });
        CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> {
            int read = 0;
            while (!over.get()) {
                String one = cases.get(read++ % CASES);
                assertFalse(hall.get(CaseFiles.class)
                        .header(hall.open(clerk, one))
                        .label()
                        .isEmpty());
            }
            return read;
        });
        CompletableFuture<Integer> opener = CompletableFuture.supplyAsync(() -> {
            int opened = 0;
            while (opened < EDITS) {
                newCase("N. " + opened++);
            }
            return opened;
        });

        assertEquals("k2", changes.begin(steward));
        work();
        String last = assertDoesNotThrow(writer::join);
        over.set(true);
        assertTrue(reader.join() > 0);
        assertTrue(opener.join() > 0);
        Contact kept = hall.get(Contacts.class).own(own);
        assertEquals(last, kept.email());
        assertEquals(first.version() + EDITS, kept.version());
        assertEquals(0, under("k1"));
        KeyState state = changes.state(steward);
        assertEquals("k2", state.current());
        assertEquals(0, state.unread());
        assertEquals(state.all(), state.done());
        assertTrue(state.moved() >= 2 * CASES, "" + state.moved());
        changes.takeOut(steward, "k1");
        assertEquals(Set.of("k2"), keys.ids());
        for (String one : cases) {
            assertTrue(hall.get(CaseFiles.class)
                    .header(hall.open(clerk, one))
                    .label()
                    .startsWith("M."));
        }
    }

    @Test
    void aChangeThatWasInterruptedGoesOnWhereItWas() {
        for (int i = 0; i < CASES; i++) {
            newCase("M. " + i);
        }
        changes.begin(steward);
        while (changes.state(steward).moved() == 0) {
            assertTrue(changes.reseal(hall.job("keys")));
        }
        long before = changes.state(steward).moved();
        assertTrue(before < 2 * CASES);
        assertEquals(
                "key-change-under-way",
                assertThrows(Problem.class, () -> changes.begin(steward)).code());
        assertEquals(
                "key-still-used",
                assertThrows(Problem.class, () -> changes.takeOut(steward, "k1"))
                        .code());
        work();
        assertEquals(0, under("k1"));
        assertEquals(2 * CASES, changes.state(steward).moved());
    }

    @Test
    void aTextThatNoKeyOpensIsCountedAndKeepsTheOldKeyIn() {
        String one = newCase("M.");
        newCase("N.");
        hand.run("update casefile_case set name_body = 'k1:' || substr(name_body, 8) where id = '" + one + "'");
        changes.begin(steward);
        work();
        assertEquals(1, changes.state(steward).unread());
        assertEquals(
                "key-still-used",
                assertThrows(Problem.class, () -> changes.takeOut(steward, "k1"))
                        .code());
        assertTrue(keys.ids().contains("k1"));
    }

    @Test
    void aServerWithoutTheNewKeyIsWaitedForAndNamed() {
        changes.follow(hall.job("keys"));
        hand.run("insert into access_key_holder (id, host, held, in_use, seen_at, version) select 'other', 'court-two',"
                + " 'k1=x', 'k1', seen_at, 1 from access_key_holder");
        changes.begin(steward);
        assertEquals("k1", keys.current());
        assertEquals(List.of("court-two"), changes.state(steward).waitingFor());
        assertFalse(changes.reseal(hall.job("keys")));
        hand.run("update access_key_holder set held = 'k1=x k2=" + keys.fingerprint("k2") + "' where id = 'other'");
        changes.follow(hall.job("keys"));
        assertEquals("k2", keys.current());
        assertEquals(
                "key-used-elsewhere",
                assertThrows(Problem.class, () -> changes.takeOut(steward, "k1"))
                        .code());
    }

    @Test
    void linesOfTheAuditStandUnderTheKeyTheyWereWrittenWith() {
        AuditTrail trail = hall.get(AuditTrail.class);
        newCase("M.");
        trail.link(hall.job("audit"));
        trail.root(hall.job("audit"));
        changes.begin(steward);
        newCase("N.");
        trail.link(hall.job("audit"));
        trail.root(hall.job("audit"));
        assertTrue(trail.verify(steward).intact());
        assertEquals(
                2,
                hand.ask("select distinct coalesce(key_id, 'k1') from access_audit")
                        .size());
        keys.takeOut("k1");
        assertTrue(trail.verify(steward).intact());
    }

    /** The columns as the rotation finds them. */
    @ApplicationScoped
    public static class Columns {
        @Inject
        Resealing resealing;

        @Transactional
        public List<SealedColumn> all() {
            return resealing.columns();
        }
    }
}
