package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Who the county vouches for comes in with the part that their groups give today; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountySignInsHallTest {
    private static final String COUNTY = "https://county.example";

    @Parameter
    private String database;

    private String opened;
    private Hall hall;
    private Caller clerk;
    private Caller steward;
    private CountySignIns door;

    @BeforeEach
    void open() {
        if (database.equals(opened)) {
            return;
        }
        close();
        opened = database;
        System.setProperty("hall.issuer", COUNTY);
        hall = Hall.on(database);
        hall.get(IdentityProvider.class).isOn();
        System.clearProperty("hall.issuer");
        clerk = hall.enter("desk", Role.CLERK, "", null);
        steward = hall.signIn("steward");
        hall.enter("judge", Role.JUDGE, "", "judge-a");
        hall.get(IdentityProvider.class).guard();
        door = hall.get(CountySignIns.class);
    }

    @AfterAll
    void close() {
        if (hall != null) {
            hall.close();
            hall = null;
        }
    }

    @Test
    void whoWasEnrolledHereIsTakenOverOnceWithTheSameRoleAlone() {
        Caller first = enter("judge-subject", "judge", "Court Judicial Officers");
        assertEquals("judge person", first.name());
        assertEquals("judge-a", first.officer());
        assertTrue(first.isOutside());
        assertEquals(
                first.person(),
                enter("judge-subject", "renamed", "Court Judicial Officers").person());
        Caller other = enter("other-subject", "judge", "Court Judicial Officers");
        assertNotEquals(first.person(), other.person(), "taken over once");
        assertNull(other.officer());
        Caller namesake = enter("namesake", "desk", "Probation Juvenile Field");
        assertNotEquals(clerk.person(), namesake.person(), "another role is another person");
        assertEquals(Role.PROBATION, namesake.role());
        assertEquals("County Probation", namesake.agency());
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        Caller one = enter("twin", "twin", "Court Clerks");
        Vouched other = new Vouched(
                "https://other.example", "twin", claims("twin", "Court Clerks"), null, List.of(), null, errand(false));
        assertNotEquals(
                one.person(), door.signIn(other, SessionKind.PAGES).caller().person());
    }

    @Test
    void withoutAGroupOfThisCourtNobodyComesInAndWhatWasOpenEnds() {
        assertEquals("county-no-part", refusal(() -> enter("stranger", "stranger", "County Roads")));
        SignedIn in = door.signIn(who("leaver", "leaver", "Court Clerks"), SessionKind.PAGES);
        Accounts accounts = hall.get(Accounts.class);
        assertEquals("leaver", accounts.recognise(in.token()).user());
        assertEquals("county-no-part", refusal(() -> enter("leaver", "leaver", "County Roads")));
        assertEquals("session-over", refusal(() -> accounts.recognise(in.token())));
        assertTrue(people().stream().anyMatch(each -> each.refused() != null));
        assertEquals(Role.CLERK, enter("leaver", "leaver", "Court Clerks").role(), "and back");
        assertTrue(people().stream().noneMatch(each -> each.refused() != null));
    }

    @Test
    void anotherGroupIsAnotherPartFromTheNextSignInAndEndsWhatTheOldOneStoodOn() {
        Caller officer = enter("mover", "mover", "Probation Juvenile Field");
        String caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
        hall.join(hall.open(clerk, caseId), officer, Role.PROBATION);
        assertEquals(Role.PROBATION, hall.open(officer, caseId).role());

        Caller moved = enter("mover", "mover", "Child Welfare Court Unit");
        assertEquals(officer.person(), moved.person());
        assertEquals(Role.SOCIAL_WORKER, moved.role());
        assertEquals("County Child Welfare", moved.agency());
        assertEquals("not-found", refusal(() -> hall.open(moved, caseId)));
        assertTrue(audit().contains("county role.SOCIAL_WORKER agency team.PROBATION.ended"), audit());
    }

    @Test
    void aPasswordOpensForTheStewardAloneAndIsHeard() {
        assertEquals("county-only", refusal(() -> hall.signIn("desk")));
        int before = door.glass(hall.court(steward), 100).size();
        hall.signIn("steward");
        List<GlassUse> uses = door.glass(hall.court(steward), 100);
        assertEquals(before + 1, uses.size());
        assertEquals(Role.STEWARD, uses.get(0).role());
        assertTrue(audit().contains(Glass.BROKEN), audit());
        assertTrue(audit().contains("county-only"), audit());
        assertEquals("wrong-password", refusal(() -> hall.get(Accounts.class)
                .signIn("desk", "not the password", "test", SessionKind.API)));
    }

    @Test
    void aSignatureIsConfirmedByAFreshSignInOfTheSamePerson() {
        Caller judge = enter("signer", "signer", "Court Judicial Officers");
        Instant now = Instant.now();
        Confirmed proof = door.confirm(judge, again("signer", now));
        assertTrue(proof.isOf(hall.court(judge)));
        assertTrue(proof.isFresh());
        assertEquals("county-not-again", refusal(() -> door.confirm(judge, again("signer", now.minusSeconds(120)))));
        assertEquals("county-not-again", refusal(() -> door.confirm(judge, again("signer", null))));
        enter("another", "another", "Court Judicial Officers");
        assertEquals("county-other", refusal(() -> door.confirm(judge, again("another", now))));
        assertEquals(
                "county-not-again",
                refusal(() -> door.confirm(judge, who("signer", "signer", "Court Judicial Officers"))),
                "a plain sign-in is no signature");
        assertEquals(
                "problem.county-again",
                assertThrows(Problem.class, () -> hall.get(Accounts.class).confirm(judge, hall.password()))
                        .errors()
                        .get(0)
                        .key());
    }

    @Test
    void whoSignedOutAtTheCountyIsSignedOutHere() {
        SignedIn in = door.signIn(who("goer", "goer", "Court Clerks"), SessionKind.PAGES);
        door.ended(new Ended("https://other.example", "goer"));
        assertEquals("goer", hall.get(Accounts.class).recognise(in.token()).user());
        door.ended(new Ended(COUNTY, "goer"));
        assertEquals("session-over", refusal(() -> hall.get(Accounts.class).recognise(in.token())));
    }

    private List<CountyPerson> people() {
        return door.people(hall.court(steward), null, 100).items();
    }

    private String audit() {
        return hall.get(AuditTrail.class)
                .entries(
                        hall.court(steward),
                        null,
                        hall.clock().now().minusSeconds(3600),
                        hall.clock().now().plusSeconds(60),
                        null,
                        200)
                .items()
                .toString();
    }

    private Caller enter(String subject, String user, String group) {
        return door.signIn(who(subject, user, group), SessionKind.PAGES).caller();
    }

    private static Vouched who(String subject, String user, String group) {
        return new Vouched(COUNTY, subject, claims(user, group), "1", List.of("pwd"), Instant.now(), errand(false));
    }

    private static Vouched again(String subject, Instant authenticated) {
        return new Vouched(
                COUNTY,
                subject,
                claims(subject, "Court Judicial Officers"),
                null,
                List.of(),
                authenticated,
                errand(true));
    }

    private static Map<String, Object> claims(String user, String group) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("preferred_username", user);
        claims.put("email", "judge@county.example");
        claims.put("name", user + " by name");
        claims.put("groups", List.of("County Roads", group));
        return claims;
    }

    private static Errand errand(boolean again) {
        return Errand.fresh(again, null, Instant.now());
    }

    private static String refusal(Runnable act) {
        return assertThrows(Problem.class, act::run).code();
    }
}
