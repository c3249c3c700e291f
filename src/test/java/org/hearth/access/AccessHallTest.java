package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.hearth.Hall;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four locks, on both databases. */
class AccessHallTest {
    private Hall hall;

    @AfterEach
    void close() {
        hall.close();
    }

    private void open(String database) {
        hall = Hall.on(database, Tamper.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void aCaseOpensForStaffAndTeamAndForNobodyElse(String database) {
        open(database);
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        Caller probation = hall.enter("probation", Role.PROBATION, "Probation", null);
        Caller stranger = hall.enter("stranger", Role.SOCIAL_WORKER, "County", null);
        String caseId = newCase(clerk);
        OpenCase desk = hall.open(clerk, caseId);
        hall.join(desk, probation, Role.PROBATION);

        assertEquals(Role.PROBATION, hall.open(probation, caseId).role());
        assertNotFound(() -> hall.open(stranger, caseId));
        assertNotFound(() -> hall.open(stranger, Ids.fresh()));
        String standing = hall.get(Standings.class).team(desk).get(0).id();
        hall.get(Standings.class).leave(desk, standing);
        assertNotFound(() -> hall.open(probation, caseId));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void theProsecutorDoesNotLearnWhoStandsAroundAYouth(String database) {
        open(database);
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        Caller prosecutor = hall.enter("da", Role.PROSECUTOR, "District Attorney", null);
        String caseId = newCase(clerk);
        hall.join(hall.open(clerk, caseId), prosecutor, Role.PROSECUTOR);
        OpenCase filings = hall.open(prosecutor, caseId);
        Problem refused =
                assertThrows(Problem.class, () -> hall.get(Standings.class).team(filings));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void aTaskThatTheRoleMayNotIsRefusedAndRecorded(String database) {
        open(database);
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        Caller probation = hall.enter("probation", Role.PROBATION, "Probation", null);
        Problem refused =
                assertThrows(Problem.class, () -> hall.get(Accounts.class).people(hall.court(probation)));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
        assertTrue(lines(clerk).stream()
                .anyMatch(l -> l.outcome().equals("refused") && l.person().equals(probation.person())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void theChainHoldsUntilALineIsChanged(String database) {
        open(database);
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        newCase(clerk);
        AuditTrail trail = hall.get(AuditTrail.class);
        trail.link(hall.job("chain"));
        Verified whole = trail.verify(hall.court(clerk));
        assertTrue(whole.intact());
        assertTrue(whole.entries() > 0);

        hall.get(Tamper.class).run("update AuditEntry a set a.fields = 'x' where a.chainNo = 1");
        Verified broken = trail.verify(hall.court(clerk));
        assertFalse(broken.intact());
        assertEquals(1L, broken.firstBroken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void aLineTakenOutOfTheChainIsFound(String database) {
        open(database);
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        newCase(clerk);
        AuditTrail trail = hall.get(AuditTrail.class);
        long linked = trail.link(hall.job("chain"));
        hall.get(Tamper.class).run("delete from AuditEntry a where a.chainNo = " + linked);
        assertFalse(trail.verify(hall.court(clerk)).intact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void signingInEndsWithTheIdleTimeAndWithSigningOut(String database) {
        open(database);
        hall.enter("clerk", Role.CLERK, "", null);
        Accounts accounts = hall.get(Accounts.class);
        SignedIn in = accounts.signIn("clerk", hall.password(), "test", SessionKind.PAGES);
        assertEquals("clerk person", accounts.recognise(in.token()).name());
        hall.clock().move(Duration.ofMinutes(31));
        assertThrows(Problem.class, () -> accounts.recognise(in.token()));
        SignedIn again = accounts.signIn("clerk", hall.password(), "test", SessionKind.PAGES);
        accounts.signOut(again.token());
        assertThrows(Problem.class, () -> accounts.recognise(again.token()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void guessingIsSlowedWhereItComesFromAndNowhereElse(String database) {
        open(database);
        hall.enter("clerk", Role.CLERK, "", null);
        Accounts accounts = hall.get(Accounts.class);
        String address = Ids.fresh();
        for (int i = 0; i < 6; i++) {
            assertThrows(Problem.class, () -> accounts.signIn("clerk", "wrong", address, SessionKind.API));
        }
        Problem slowed =
                assertThrows(Problem.class, () -> accounts.signIn("clerk", hall.password(), address, SessionKind.API));
        assertEquals(Problem.Kind.TOO_MANY, slowed.kind());
        assertEquals("clerk person", hall.signIn("clerk").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void sealedWordsOpenForTheirAudienceOnly(String database) {
        open(database);
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        Caller counsel = hall.enter("counsel", Role.YOUTH_ATTORNEY, "Law office", null);
        Caller judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        Caller youth = hall.enter("youth", Role.YOUTH, "", null);
        String caseId = newCase(clerk);
        OpenCase desk = hall.open(clerk, caseId);
        hall.join(desk, counsel, Role.YOUTH_ATTORNEY);
        hall.join(desk, youth, Role.YOUTH);
        Seals seals = hall.get(Seals.class);
        Sealed held = seals.seal(
                hall.open(youth, caseId), caseId, ContentKind.YOUTH_STATEMENT, Audience.HELD, "I want to weld.");

        assertEquals(
                "I want to weld.", seals.open(hall.open(counsel, caseId), held).text());
        Reading withheld = seals.open(hall.open(judge, caseId), held);
        assertNull(withheld.text());
        assertTrue(withheld.withheldBy().contains("WIC 317"));
        Sealed released = held.releasedTo(Audience.of(Role.YOUTH, Role.YOUTH_ATTORNEY, Role.JUDGE));
        assertEquals(
                "I want to weld.",
                seals.open(hall.open(judge, caseId), released).text());
    }

    private String newCase(Caller clerk) {
        String caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
        return caseId;
    }

    private List<AuditLine> lines(Caller clerk) {
        return hall.get(AuditTrail.class)
                .entries(
                        hall.court(clerk),
                        null,
                        hall.clock().now().minusSeconds(60),
                        hall.clock().now().plusSeconds(60),
                        null,
                        100)
                .items();
    }

    private static void assertNotFound(Executable call) {
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, call).kind());
    }

    /** Somebody with the database in hand. */
    @ApplicationScoped
    public static class Tamper {
        @Inject
        EntityManager em;

        @Transactional
        public void run(String statement) {
            em.createQuery(statement).executeUpdate();
        }
    }
}
