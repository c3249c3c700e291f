package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.hearth.Hall;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit in the hands of somebody who may write the database and has no key. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class AuditHallTest {
    private static final String COPY =
            "insert into access_audit (id, done_at, person_id, role_name, task, case_token, subject,"
                    + " fields, outcome, key_id, mac, chain_no, chain_link, chain_mac, version) select 'forged000001', done_at,"
                    + " person_id, role_name, task, case_token, subject, fields, outcome, key_id, mac, %s, chain_link, chain_mac,"
                    + " version from access_audit where chain_no = 4";

    @Parameter
    String database;

    private static Hall hall;
    private static AuditTrail trail;
    private static Tampering hand;
    private static Caller clerk;
    private static String caseId;
    private static long end;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database, Tampering.class);
        trail = hall.get(AuditTrail.class);
        hand = hall.get(Tampering.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        caseId = newCase();
        for (int i = 0; i < 6; i++) {
            hall.get(Standings.class).team(hall.open(clerk, caseId));
        }
        link();
        end = trail.verify(hall.court(clerk)).entries();
        hand.run("create table kept_audit as select * from access_audit" + empty(database));
        hand.run("create table kept_chain as select * from access_chain" + empty(database));
        if (database.equals("derby")) {
            hand.run(
                    "insert into kept_audit select * from access_audit",
                    "insert into kept_chain select * from access_chain");
        }
    }

    private static String empty(String database) {
        return database.equals("derby") ? " with no data" : "";
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void restore() {
        hand.run(
                "delete from access_audit",
                "insert into access_audit select * from kept_audit",
                "delete from access_chain",
                "insert into access_chain select * from kept_chain");
        assertTrue(trail.verify(hall.court(clerk)).intact());
    }

    private static String newCase() {
        String id = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), id);
        return id;
    }

    private static void link() {
        while (trail.link(hall.job("audit")) > 0) {
            trail.root(hall.job("audit"));
        }
    }

    private static Verified verify() {
        return trail.verify(hall.court(clerk));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id = 'forged000001'",
                "done_at = {ts '2026-11-16 08:00:00'}",
                "person_id = 'somebody'",
                "role_name = 'JUDGE'",
                "task = 'SIGN_RECORD'",
                "case_token = 'another'",
                "subject = 'another'",
                "fields = 'x'",
                "outcome = 'refused'",
                "mac = 'x'",
                "key_id = 'k9'",
                "chain_link = 'x'",
                "chain_mac = 'x'",
                "chain_mac = null",
                "chain_no = null"
            })
    void anEditedColumnIsFoundAtItsLine(String change) {
        hand.run("update access_audit set " + change + " where chain_no = 4");
        Verified found = verify();
        assertFalse(found.intact(), change);
        assertEquals(4L, found.firstBroken(), change);
    }

    @Test
    void aLineTakenOutIsMissed() {
        hand.run("delete from access_audit where chain_no = 4");
        assertBroken(4, ChainFault.MISSING);
    }

    @Test
    void linesCutOffTheEndAreMissedUpToTheLastOneThatWasSeen() {
        hand.run(
                "delete from access_audit where chain_no > " + (end - 3),
                "update access_chain set last_no = " + (end - 3)
                        + ", last_link = (select chain_link from access_audit where chain_no = " + (end - 3) + ")");
        assertBroken(end - 2, ChainFault.MISSING);
    }

    @Test
    void everyLineTakenOutAndTheHeadPutBackIsFound() {
        hand.run("delete from access_audit", "update access_chain set last_no = 0, last_link = ''");
        assertBroken(1, ChainFault.MISSING);
        hand.run("delete from access_chain");
        assertBroken(1, ChainFault.MISSING);
    }

    @Test
    void twoLinesInEachOthersPlaceAreFound() {
        hand.run(
                "update access_audit set chain_no = 0 where chain_no = 4",
                "update access_audit set chain_no = 4 where chain_no = 6",
                "update access_audit set chain_no = 6 where chain_no = 0");
        assertBroken(4, ChainFault.LINE);
    }

    @Test
    void aForgedLineIsFoundWhereverItIsPut() {
        hand.run(String.format(COPY, "4"));
        assertFalse(verify().intact());
        restore();
        hand.run(String.format(COPY, "" + (end + 1)));
        assertBroken(end + 1, ChainFault.EXTRA);
        restore();
        hand.run(String.format(COPY, "-1"));
        assertBroken(end + 1, ChainFault.EXTRA);
        restore();
        hand.run(String.format(COPY, "cast(null as bigint)"));
        assertBroken(end + 1, ChainFault.LINE);
    }

    @Test
    void anAlteredHeadIsFound() {
        hand.run("update access_chain set last_no = last_no + 1");
        assertBroken(end + 1, ChainFault.MISSING);
        restore();
        hand.run("update access_chain set last_no = last_no - 1");
        assertFalse(verify().intact());
        restore();
        hand.run("update access_chain set last_link = 'x'");
        assertBroken(end, ChainFault.HEAD);
    }

    @Test
    void linkingAnewWithoutTheKeyIsFound() {
        hand.run("delete from access_audit where chain_no = 4");
        hand.linkAnew();
        assertBroken(4, ChainFault.LINE);
    }

    @Test
    void aCheckOfWhatIsNewGoesOnFromTheLastGoodLine() {
        hall.get(Standings.class).team(hall.open(clerk, caseId));
        trail.link(hall.job("audit"));
        long later = verify().entries();
        hall.get(Standings.class).team(hall.open(clerk, caseId));
        trail.link(hall.job("audit"));
        hand.run("update access_audit set fields = 'x' where chain_no = 4");
        assertTrue(trail.verify(hall.court(clerk), false).intact());
        assertBroken(4, ChainFault.LINE);
        hand.run("update access_audit set fields = '' where chain_no = 4");
        hall.get(Standings.class).team(hall.open(clerk, caseId));
        trail.link(hall.job("audit"));
        long last = trail.verify(hall.court(clerk), false).entries();
        assertTrue(last > later);
        hand.run("update access_audit set fields = 'x' where chain_no = " + last);
        assertEquals(last, trail.check(hall.job("audit"), true).firstBroken());
        assertEquals(last, trail.watch(hall.job("audit")).firstBroken());
        hand.run("delete from access_audit where chain_no > " + end);
    }

    @Test
    void aClockThatIsSetBackLeavesTheOrderOfTheChain() {
        hall.clock().move(Duration.ofDays(-2));
        hall.get(Standings.class).team(hall.open(clerk, caseId));
        trail.link(hall.job("audit"));
        hall.clock().move(Duration.ofDays(2));
        Verified found = verify();
        assertTrue(found.intact());
        assertTrue(found.entries() > end);
    }

    @Test
    void aSealedCasesLinesLeadNowhereAndTheChainStillStands() {
        String sealed = newCase();
        OpenCase desk = hall.open(clerk, sealed);
        Caller counsel = hall.enter("counsel-" + Ids.fresh(), Role.YOUTH_ATTORNEY, "Law office", null);
        hall.join(desk, counsel, Role.YOUTH_ATTORNEY);
        String standing = hall.get(Standings.class).team(desk).get(0).id();
        hall.get(Standings.class).leave(desk, standing);
        trail.link(hall.job("audit"));
        assertFalse(ofCase(sealed).isEmpty());
        String thing = ofCase(sealed).stream()
                .map(AuditLine::subject)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertNotEquals(standing.substring(standing.indexOf('-') + 1), thing);

        hand.destroyKey(sealed);

        assertTrue(ofCase(sealed).isEmpty());
        assertTrue(verify().intact());
        hall.clock().move(Duration.ofSeconds(1));
        hall.get(Standings.class).team(hall.open(clerk, sealed));
        trail.link(hall.job("audit"));
        assertNull(trail.entries(
                        hall.court(clerk),
                        null,
                        hall.clock().now(),
                        hall.clock().now().plusSeconds(1),
                        null,
                        1)
                .items()
                .get(0)
                .caseToken());
        assertTrue(verify().intact());
        assertEquals(
                0L,
                ((Number) hand.ask("select count(*) from access_audit where subject = '"
                                        + standing.substring(standing.indexOf('-') + 1) + "' or subject = '" + standing
                                        + "'")
                                .get(0))
                        .longValue());
    }

    private static List<AuditLine> ofCase(String id) {
        return trail.entries(
                        hall.court(clerk),
                        id,
                        hall.clock().now().minusSeconds(60),
                        hall.clock().now().plusSeconds(60),
                        null,
                        50)
                .items();
    }

    @Test
    void anExportHoldsEveryLineInItsOrder() throws IOException {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        trail.export(hall.court(clerk), sink);
        List<String> lines = sink.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(end + 1, lines.size());
        assertTrue(lines.get((int) end).startsWith(end + "\t"));
    }

    private static void assertBroken(long number, ChainFault fault) {
        Verified found = verify();
        assertFalse(found.intact());
        assertEquals(fault, found.fault());
        assertEquals(number, found.firstBroken());
    }
}
