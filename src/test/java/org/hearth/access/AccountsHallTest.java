package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hearth.Hall;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Local accounts with everything they are proved by, on both databases. */
@ParameterizedClass
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ValueSource(strings = {"derby", "postgres"})
class AccountsHallTest {
    private static final String OWN = "the kettle sings before rain";

    private Hall hall;
    private Accounts accounts;
    private Credentials credentials;
    private AccountDesk desk;
    private Caller steward;
    private int people;

    @Parameter
    String database;

    private String user;
    private Caller me;

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database, Rows.class);
        accounts = hall.get(Accounts.class);
        credentials = hall.get(Credentials.class);
        desk = hall.get(AccountDesk.class);
        hall.enter("clerk", Role.CLERK, "", null);
        steward = hall.signIn("steward");
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    @BeforeEach
    void enter() {
        user = "person" + people++;
        me = hall.enter(user, Role.PROBATION, "Probation", null);
        hall.clock().move(Duration.ofMinutes(2));
    }

    @Test
    void aSecondFactorIsEnrolledByItsFirstCodeAndAskedForFromThenOn() {
        String secret = enrol();
        assertCode("code-needed", () -> signIn(null));
        assertCode("wrong-code", () -> signIn("000000"));
        next();
        SignedIn in = signIn(code(secret));
        assertTrue(in.caller().hasFactor());
        assertNotNull(credentials.mine(court(in.caller())).factorSince());
    }

    @Test
    void aWrongFirstCodeEnrolsNothing() {
        credentials.propose(court(me), hall.password(), null);
        assertField("code", () -> credentials.enrol(court(me), "12345"));
        assertFalse(signIn(null).caller().hasFactor());
    }

    @Test
    void aCodeIsTakenOnce() {
        String secret = enrol();
        next();
        signIn(code(secret));
        assertCode("wrong-code", () -> signIn(code(secret)));
    }

    @Test
    void ofManyWhoSendOneCodeAtOnceOneComesIn() throws Exception {
        String secret = enrol();
        next();
        String code = code(secret);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> tries = IntStream.range(0, 4)
                .mapToObj(i -> pool.submit(() -> comesIn(code)))
                .toList();
        int in = 0;
        for (Future<Boolean> each : tries) {
            in += each.get() ? 1 : 0;
        }
        pool.shutdown();
        assertEquals(1, in);
    }

    private boolean comesIn(String code) {
        try {
            signIn(code);
            return true;
        } catch (Problem late) {
            return false;
        }
    }

    @Test
    void theSecretIsSealedAndBoundToItsAccount() {
        String secret = enrol();
        String kept =
                hall.get(Rows.class).text("select f.secret.body from Factor f where f.account = :account", account());
        assertFalse(kept.contains(secret));
        assertThrows(RuntimeException.class, () -> hall.get(Rows.class).openAs(account(), Ids.fresh()));
    }

    @Test
    void eachRecoveryCodeStandsInOnceAndTheLeftOnesAreCounted() {
        List<String> codes = enrolWithCodes();
        SignedIn in = signIn(codes.get(3).toUpperCase(java.util.Locale.ROOT).replace("-", " "));
        assertEquals(9, credentials.mine(court(in.caller())).codesLeft());
        assertCode("wrong-code", () -> signIn(codes.get(3)));
        List<String> fresh = credentials.renewCodes(court(in.caller()), hall.password(), codes.get(4));
        assertEquals(10, credentials.mine(court(in.caller())).codesLeft());
        assertCode("wrong-code", () -> signIn(codes.get(5)));
        assertNotNull(signIn(fresh.get(0)));
    }

    @Test
    void signingInAgainForAnActNeedsTheCodeToo() {
        String secret = enrol();
        next();
        Caller in = signIn(code(secret)).caller();
        assertField("code", () -> accounts.confirm(in, hall.password()));
        assertField("code", () -> accounts.confirm(in, hall.password(), "000000"));
        next();
        assertTrue(accounts.confirm(in, hall.password(), code(secret)).isOf(court(in)));
        assertField("code", () -> accounts.confirm(in, hall.password(), code(secret)));
    }

    @Test
    void tenWrongPasswordsInOneSignInShutItAndNoOther() {
        Caller thief = signIn(null).caller();
        for (int i = 0; i < 10; i++) {
            assertThrows(Problem.class, () -> accounts.confirm(thief, "wrong"));
            hall.clock().move(Duration.ofMinutes(1));
        }
        assertCode("session-waits", () -> accounts.confirm(thief, hall.password()));
        assertNotNull(accounts.confirm(signIn(null).caller(), hall.password()));
    }

    @Test
    void anotherPasswordEndsEveryOtherSignIn() {
        SignedIn other = signIn(null);
        CourtPass pass = court(me);
        assertField("current", () -> credentials.change(pass, new NewPassword("wrong", null, OWN, "")), "password");
        assertField("chosen", () -> credentials.change(pass, new NewPassword(hall.password(), null, "short", "")));
        assertField(
                "chosen",
                () -> credentials.change(
                        pass, new NewPassword(hall.password(), null, user + "-" + user + "-2026", "Main")));
        credentials.change(pass, new NewPassword(hall.password(), null, OWN, "Main"));
        assertThrows(Problem.class, () -> accounts.recognise(other.token()));
        assertNotNull(accounts.signIn(user, OWN, "here", SessionKind.API));
        assertCode("wrong-password", () -> signIn(null));
    }

    @Test
    void manyAddressesThatGuessOneNameKeepTheOwnerOutNowhereButAtStrangeDevices() {
        String mine = Tokens.fresh();
        accounts.signIn(new Attempt(user, hall.password(), null, "home", mine), SessionKind.PAGES);
        for (int i = 0; i < 60; i++) {
            String address = "attacker " + i;
            assertThrows(Problem.class, () -> accounts.signIn(user, "guess", address, SessionKind.API));
            hall.clock().move(Duration.ofMinutes(20));
        }
        assertCode("account-waits", () -> accounts.signIn(user, hall.password(), "elsewhere", SessionKind.API));
        assertNotNull(accounts.signIn(new Attempt(user, hall.password(), null, "home", mine), SessionKind.PAGES));
        assertNotNull(accounts.signIn(user, hall.password(), "elsewhere", SessionKind.API));
    }

    @Test
    void aRightCodePassesAnAccountThatWaitsAndAWrongOneIsHeardTenTimes() {
        String secret = enrol();
        shut();
        assertNotNull(signIn(code(secret)));
        shut();
        for (int i = 0; i < 10; i++) {
            assertCode("account-waits", () -> signIn("000000"));
        }
        assertCode("account-waits", () -> signIn(code(secret)));
        desk.reopen(court(steward), account(), line().version());
        next();
        assertNotNull(signIn(code(secret)));
    }

    private void shut() {
        for (int i = 0; i < 50; i++) {
            String address = Ids.fresh();
            assertThrows(Problem.class, () -> accounts.signIn(user, "guess", address, SessionKind.API));
            hall.clock().move(Duration.ofMinutes(16));
        }
    }

    @Test
    void oneAddressThatGuessesManyNamesIsSlowedForAMinute() {
        String address = "203.0.113.9";
        for (int i = 0; i < 37; i++) {
            String name = "nobody" + i;
            assertThrows(Problem.class, () -> accounts.signIn(name, "guess", address, SessionKind.API));
            hall.clock().move(Duration.ofSeconds(i < 30 ? 0 : 61));
        }
        assertThrows(Problem.class, () -> accounts.signIn("nobody", "guess", address, SessionKind.API));
        assertCode("too-many-tries", () -> accounts.signIn(user, hall.password(), address, SessionKind.API));
        hall.clock().move(Duration.ofSeconds(61));
        assertNotNull(accounts.signIn(user, hall.password(), address, SessionKind.API));
    }

    @Test
    void onesSignInsAreListedAndEndedOneByOneAndAllOthersAtOnce() {
        Sessions sessions = hall.get(Sessions.class);
        SignedIn first = signIn(null);
        SignedIn second = accounts.signIn(user, hall.password(), "here", SessionKind.PAGES);
        CourtPass pass = court(second.caller());
        List<SessionLine> lines = sessions.mine(pass);
        assertEquals(3, lines.size());
        assertEquals(1, lines.stream().filter(SessionLine::current).count());
        SessionLine old =
                lines.stream().filter(each -> !each.current()).findFirst().orElseThrow();
        sessions.end(pass, old.id());
        assertProblem(Problem.Kind.NOT_FOUND, () -> sessions.end(pass, old.id()));
        assertProblem(
                Problem.Kind.NOT_FOUND,
                () -> sessions.end(court(steward), lines.get(0).id()));
        assertEquals(1, sessions.endOthers(pass));
        assertThrows(Problem.class, () -> accounts.recognise(first.token()));
        assertNotNull(accounts.recognise(second.token()));
    }

    @Test
    void aClosedAccountIsOverAtOnceWithItsTokens() {
        SignedIn in = signIn(null);
        MadeToken token = make(Scope.READ);
        desk.close(court(steward), account(), line().version());
        assertThrows(Problem.class, () -> accounts.recognise(in.token()));
        assertThrows(Problem.class, () -> accounts.recognise(token.secret()));
        assertCode("wrong-password", () -> signIn(null));
        assertProblem(Problem.Kind.LOST_RACE, () -> desk.reopen(court(steward), account(), line().version() - 1));
        desk.reopen(court(steward), account(), line().version());
        assertNotNull(signIn(null));
        assertThrows(Problem.class, () -> accounts.recognise(in.token()));
    }

    @Test
    void theStewardDoesNotActOnTheirOwnAccountNorSeesASecret() {
        CourtPass pass = court(steward);
        AccountLine own = desk.list(pass, "stev", 1).items().get(0);
        assertEquals("steward", own.user());
        assertCode("own-account", () -> desk.close(pass, own.id(), own.version()));
        assertCode("own-account", () -> desk.resetFactor(pass, own.id(), own.version()));
        assertProblem(Problem.Kind.NOT_ALLOWED, () -> desk.list(court(me), null, 10));
        assertProblem(Problem.Kind.NOT_FOUND, () -> desk.one(pass, Ids.fresh()));
    }

    @Test
    void aStartingPasswordOpensOnesOwnAccountUntilItIsChanged() {
        Started started = desk.restart(court(steward), account(), line().version());
        Caller in = accounts.signIn(user, started.password(), "here", SessionKind.API)
                .caller();
        assertEquals(Owed.PASSWORD, in.owed());
        assertFalse(in.may(Task.LIST_CASES));
        assertProblem(Problem.Kind.NOT_ALLOWED, () -> hall.get(Accounts.class).people(court(in)));
        credentials.change(court(in), new NewPassword(started.password(), null, OWN, "Main"));
        Caller again = accounts.signIn(user, OWN, "here", SessionKind.API).caller();
        assertNull(again.owed());
        assertTrue(again.may(Task.LIST_CASES));
    }

    @Test
    void aLostSecondFactorIsResetByTheSteward() {
        enrol();
        desk.resetFactor(court(steward), account(), line().version());
        assertNull(line().factorSince());
        assertFalse(signIn(null).caller().hasFactor());
    }

    @Test
    void somebodyEnrolledByTheStewardBeginsWithAStartingPassword() {
        Started made = desk.enrol(court(steward), new NewAccount("N. Ew", Role.CASA, "CASA", null, user + "-new"));
        assertTrue(made.account().mustChange());
        assertEquals(
                Owed.PASSWORD,
                accounts.signIn(user + "-new", made.password(), "here", SessionKind.API)
                        .caller()
                        .owed());
        assertField("user", () -> desk.enrol(court(steward), new NewAccount("N. Ew", Role.CASA, "", null, user)));
    }

    @Test
    void aTokenOpensItsScopesAndNothingElse() {
        Caller reader = accounts.recognise(make(Scope.READ).secret());
        assertTrue(reader.isByToken());
        assertTrue(reader.may(Task.READ_DOCKET));
        assertFalse(reader.may(Task.WRITE_INPUT));
        assertFalse(reader.may(Task.READ_COURT_BOOK), "no more than the person");
        Caller all = accounts.recognise(make(Scope.values()).secret());
        for (Task never : EnumSet.of(
                Task.KEEP_ACCOUNT,
                Task.MANAGE_ACCOUNTS,
                Task.SIGN_RECORD,
                Task.APPROVE_ORDERS,
                Task.DECIDE_WARRANT,
                Task.USE_EMERGENCY,
                Task.RELEASE_INPUT)) {
            assertFalse(all.may(never), never.name());
        }
        assertProblem(Problem.Kind.NOT_ALLOWED, () -> accounts.confirm(all, hall.password()));
        assertProblem(Problem.Kind.NOT_ALLOWED, () -> hall.get(ApiTokens.class).mine(court(all)));
    }

    @Test
    void aTokenIsKeptAsAHashMarksTheAuditEndsByItselfAndIsTakenBack() {
        ApiTokens tokens = hall.get(ApiTokens.class);
        MadeToken made = make(Scope.READ);
        assertTrue(made.secret().startsWith("hearth_"));
        String kept = hall.get(Rows.class).text("select t.hash from ApiToken t where t.account = :account", account());
        assertEquals(Tokens.hash(made.secret()), kept);
        Caller by = accounts.recognise(made.secret());
        assertThrows(Problem.class, () -> hall.get(Accounts.class).people(court(by)));
        assertEquals(
                "token",
                hall.get(Rows.class)
                        .text(
                                "select a.fields from AuditEntry a where a.person = :account"
                                        + " and a.task = 'READ_COURT_BOOK'",
                                me.person()));
        assertNotNull(tokens.mine(court(me)).get(0).used());
        hall.clock().move(Duration.ofDays(30));
        assertThrows(Problem.class, () -> accounts.recognise(made.secret()));
        Caller later = signIn(null).caller();
        MadeToken second = tokens.make(court(later), new NewToken("export", Set.of(Scope.READ), 365));
        tokens.revoke(court(later), second.line().id());
        assertThrows(Problem.class, () -> accounts.recognise(second.secret()));
        assertProblem(
                Problem.Kind.NOT_FOUND,
                () -> tokens.revoke(court(later), second.line().id()));
        assertProblem(Problem.Kind.BAD_INPUT, () -> new NewToken("x", Set.of(Scope.READ), 366));
    }

    @Test
    void aTokenForFilesOrForOperatingOpensThatAloneAndNeverMoreThanItsPersonMay() {
        Set<Task> files = EnumSet.of(Task.EXCHANGE_FILES, Task.EXCHANGE_CASES, Task.ENTER_ORDERS);
        Set<Task> operating = EnumSet.of(Task.KEEP_BACKUPS, Task.READ_OUTBOX, Task.READ_RETENTION);
        Caller clerk = hall.enter(user + "-desk", Role.CLERK, "", null);
        assertEquals(files, opened(clerk, Scope.EXCHANGE));
        assertEquals(EnumSet.of(Task.READ_RETENTION), opened(clerk, Scope.OPERATE));
        assertEquals(EnumSet.of(Task.EXCHANGE_FILES), opened(steward, Scope.EXCHANGE));
        assertEquals(operating, opened(steward, Scope.OPERATE));
        assertEquals(Set.of(), opened(me, Scope.EXCHANGE, Scope.OPERATE));
        Set<Task> others = opened(clerk, Scope.READ, Scope.WRITE, Scope.AUDIT);
        assertFalse(others.contains(Task.EXCHANGE_FILES) || others.contains(Task.KEEP_BACKUPS));
    }

    /** What a token of somebody opens. */
    private Set<Task> opened(Caller person, Scope... scopes) {
        String secret = hall.get(ApiTokens.class)
                .make(court(person), new NewToken("nightly", Set.of(scopes), 30))
                .secret();
        Caller by = accounts.recognise(secret);
        Set<Task> opened = EnumSet.allOf(Task.class);
        opened.removeIf(each -> each == Task.NOBODY || !by.may(each));
        return opened;
    }

    private MadeToken make(Scope... scopes) {
        return hall.get(ApiTokens.class).make(court(me), new NewToken("nightly", Set.of(scopes), 30));
    }

    private String enrol() {
        Proposal proposal = credentials.propose(court(me), hall.password(), null);
        credentials.enrol(court(me), code(proposal.secret()));
        return proposal.secret();
    }

    private List<String> enrolWithCodes() {
        Proposal proposal = credentials.propose(court(me), hall.password(), null);
        return credentials.enrol(court(me), code(proposal.secret()));
    }

    private String code(String secret) {
        return Totp.code(secret, Totp.step(hall.clock().now()), Totp.DIGITS);
    }

    /** The app shows another code. */
    private void next() {
        hall.clock().move(Duration.ofSeconds(30));
    }

    private SignedIn signIn(String code) {
        return accounts.signIn(new Attempt(user, hall.password(), code, "here", null), SessionKind.API);
    }

    private CourtPass court(Caller caller) {
        return hall.court(caller);
    }

    private AccountLine line() {
        return desk.one(court(steward), account());
    }

    private String account() {
        return me.account();
    }

    private static void assertCode(String code, Executable call) {
        assertEquals(code, assertThrows(Problem.class, call).code());
    }

    private static void assertField(String field, Executable call, String... or) {
        Problem problem = assertThrows(Problem.class, call);
        String at = problem.errors().get(0).field();
        assertTrue(at.equals(field) || List.of(or).contains(at), at);
    }

    private static void assertProblem(Problem.Kind kind, Executable call) {
        assertEquals(kind, assertThrows(Problem.class, call).kind());
    }

    /** Somebody with the database in hand. */
    @ApplicationScoped
    public static class Rows {
        @Inject
        EntityManager em;

        @Inject
        Seals seals;

        @Transactional
        public String text(String query, String account) {
            return em.createQuery(query, String.class)
                    .setParameter("account", account)
                    .getResultList()
                    .get(0);
        }

        @Transactional
        public String openAs(String account, String other) {
            Factor factor = em.createQuery("select f from Factor f where f.account = :account", Factor.class)
                    .setParameter("account", account)
                    .getSingleResult();
            return seals.open(new JobPass("factor"), other, factor.secret()).text();
        }
    }
}
