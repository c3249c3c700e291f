package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.casefile.Birthdays;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.CaseClocks;
import org.hearth.orders.Absence;
import org.hearth.orders.AbsenceGround;
import org.hearth.orders.AbsenceThing;
import org.hearth.orders.Absences;
import org.hearth.orders.Comeback;
import org.hearth.orders.Comebacks;
import org.hearth.orders.Conversation;
import org.hearth.orders.ConversationGround;
import org.hearth.orders.Conversations;
import org.hearth.orders.DetentionHours;
import org.hearth.orders.HealthOffer;
import org.hearth.orders.HowBack;
import org.hearth.orders.NewComeback;
import org.hearth.orders.NewConversation;
import org.hearth.orders.NewWarrant;
import org.hearth.orders.OpenRecall;
import org.hearth.orders.Warrant;
import org.hearth.orders.WarrantCount;
import org.hearth.orders.WarrantDecision;
import org.hearth.orders.WarrantKind;
import org.hearth.orders.WarrantState;
import org.hearth.orders.WarrantWatch;
import org.hearth.orders.Warrants;
import org.hearth.progress.Turns;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A young person who is away, the warrant, and the return in one act, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class ReturnsHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final Set<Role> TEAM = EnumSet.of(
            Role.YOUTH_ATTORNEY,
            Role.PARENT_ATTORNEY,
            Role.AGENCY_COUNSEL,
            Role.PROSECUTOR,
            Role.SOCIAL_WORKER,
            Role.PROBATION,
            Role.ADVOCATE);

    private static Hall hall;
    private static Map<Role, Caller> people;

    @Parameter
    String database;

    private Warrants warrants;
    private Absences absences;
    private Comebacks comebacks;
    private Returns returns;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        people = new EnumMap<>(Role.class);
        people.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        people.put(Role.JUDGE, hall.enter("judge", Role.JUDGE, "", "judge-a"));
        TEAM.forEach(role -> people.put(role, hall.enter("user" + role.ordinal(), role, "County", null)));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void begin() {
        warrants = hall.get(Warrants.class);
        absences = hall.get(Absences.class);
        comebacks = hall.get(Comebacks.class);
        returns = hall.get(Returns.class);
        hall.clock().set(TODAY);
        signInAgain();
    }

    private static void signInAgain() {
        people.replaceAll((role, caller) ->
                hall.signIn(role == Role.CLERK ? "clerk" : role == Role.JUDGE ? "judge" : "user" + role.ordinal()));
    }

    private String file(Jurisdiction kind, LocalDate born, boolean sustained) {
        LocalDate filed = TODAY.minusDays(80);
        LocalDate found = sustained ? filed.plusDays(10) : null;
        List<NewPetition> petitions = kind == Jurisdiction.DUAL
                ? List.of(new NewPetition("300", filed, found), new NewPetition("602", filed, found))
                : List.of(new NewPetition(kind == Jurisdiction.DELINQUENCY ? "602" : "300", filed, found));
        String number = hall.get(CaseFiles.class)
                .open(
                        hall.court(people.get(Role.CLERK)),
                        new NewCase("M.", born, kind, Custody.IN, Map.of(), petitions, "en", null, null, null));
        TEAM.stream()
                .filter(role -> kind != Jurisdiction.NONMINOR || role != Role.PARENT_ATTORNEY)
                .forEach(role -> hall.join(hall.open(people.get(Role.CLERK), number), people.get(role), role));
        return number;
    }

    private String dependency() {
        return file(Jurisdiction.DEPENDENCY, TODAY.minusYears(15), true);
    }

    private static OpenCase as(Role role, String number) {
        return hall.open(people.get(role), number);
    }

    private static Confirmed proof() {
        return hall.get(Accounts.class).confirm(people.get(Role.JUDGE), hall.password());
    }

    private Warrant ask(String number) {
        return warrants.ask(
                as(Role.SOCIAL_WORKER, number),
                new NewWarrant(
                        WarrantKind.PROTECTIVE_CUSTODY,
                        "Not in touch since 3 December; 15 years old.",
                        List.of("notify_only", "text_in"),
                        ""));
    }

    private Warrant decide(String number, Warrant warrant, WarrantState to, LocalDate until) {
        return warrants.decide(
                as(Role.JUDGE, number),
                warrant.id(),
                new WarrantDecision(to, until, "On the papers."),
                proof(),
                warrant.version());
    }

    private static NewComeback back(HowBack how) {
        return new NewComeback(
                hall.clock().now().minus(Duration.ofMinutes(30)),
                how,
                "Rang the bell at six and asked for breakfast.",
                "R. Host",
                "the advocate",
                HealthOffer.OFFERED);
    }

    @Test
    void aWarrantHasNoEffectBeforeAJudicialOfficerSignsInAgain() {
        String number = dependency();
        Warrant asked = ask(number);
        assertEquals(WarrantState.REQUESTED, asked.state());
        assertFalse(asked.inSystems());
        WarrantDecision active = new WarrantDecision(WarrantState.ACTIVE, null, "x");
        refused(
                Problem.Kind.NOT_ALLOWED,
                () -> warrants.decide(as(Role.JUDGE, number), asked.id(), active, null, asked.version()));
        Confirmed clerks = hall.get(Accounts.class).confirm(people.get(Role.CLERK), hall.password());
        refused(
                Problem.Kind.NOT_ALLOWED,
                () -> warrants.decide(as(Role.JUDGE, number), asked.id(), active, clerks, asked.version()));
        refused(
                Problem.Kind.NOT_ALLOWED,
                () -> warrants.decide(as(Role.CLERK, number), asked.id(), active, clerks, asked.version()));
        assertEquals(asked, warrants.one(as(Role.SOCIAL_WORKER, number), asked.id()), "nothing has changed");

        refusedFor("until", () -> decide(number, asked, WarrantState.HELD, null));
        refusedFor("until", () -> decide(number, asked, WarrantState.HELD, TODAY.minusDays(1)));
        refusedFor("until", () -> decide(number, asked, WarrantState.ACTIVE, TODAY));
        Warrant held = decide(number, asked, WarrantState.HELD, TODAY.plusDays(7));
        assertEquals(TODAY.plusDays(7), held.until());
        assertFalse(held.inSystems(), "issued and held is entered nowhere");
        refused(Problem.Kind.LOST_RACE, () -> decide(number, asked, WarrantState.ACTIVE, null));
        refused(Problem.Kind.UNMET_RULE, () -> decide(number, held, WarrantState.DENIED, null));
        refused(Problem.Kind.UNMET_RULE, () -> ask(number));

        Warrant entered = decide(number, held, WarrantState.ACTIVE, null);
        assertTrue(entered.inSystems());
        assertEquals(
                List.of(WarrantState.REQUESTED, WarrantState.HELD, WarrantState.ACTIVE),
                entered.lines().stream().map(each -> each.state()).toList(),
                "each state stays on record");
        assertEquals(
                List.of(false, true, true),
                entered.lines().stream().map(each -> each.signed()).toList());
    }

    @Test
    void aRequestNamesWhatWasTriedAndTheAttorneysPositionStandsWithIt() {
        String number = dependency();
        OpenCase social = as(Role.SOCIAL_WORKER, number);
        refusedFor(
                "alternatives",
                () -> warrants.ask(social, new NewWarrant(WarrantKind.PROTECTIVE_CUSTODY, "x", List.of(), "")));
        refusedFor(
                "alternatives",
                () -> warrants.ask(
                        social, new NewWarrant(WarrantKind.PROTECTIVE_CUSTODY, "x", List.of("none_such"), "")));
        refusedFor(
                "reason",
                () -> warrants.ask(
                        social, new NewWarrant(WarrantKind.PROTECTIVE_CUSTODY, " ", List.of("text_in"), "")));
        refused(
                Problem.Kind.NOT_ALLOWED,
                () -> warrants.ask(
                        as(Role.PROBATION, number),
                        new NewWarrant(WarrantKind.PROTECTIVE_CUSTODY, "x", List.of("text_in"), "")));
        Warrant asked = ask(number);
        assertEquals(List.of("notify_only", "text_in"), asked.alternatives());
        assertNull(asked.position());
        assertTrue(isUndecided(Role.JUDGE, asked) && isUndecided(Role.CLERK, asked));
        assertFalse(isUndecided(Role.PROSECUTOR, asked), "not of this side");
        Warrant answered = warrants.position(
                as(Role.YOUTH_ATTORNEY, number), asked.id(), "Opposed: M. answers every day.", asked.version());
        assertEquals(
                "Opposed: M. answers every day.",
                warrants.one(as(Role.JUDGE, number), asked.id()).position());
        decide(number, answered, WarrantState.DENIED, null);
        assertFalse(isUndecided(Role.JUDGE, asked));
        refused(
                Problem.Kind.UNMET_RULE,
                () -> warrants.position(
                        as(Role.YOUTH_ATTORNEY, number),
                        asked.id(),
                        "late",
                        warrants.one(as(Role.JUDGE, number), asked.id()).version()));
        assertEquals(WarrantState.REQUESTED, ask(number).state(), "a denied one makes room for another");
    }

    @Test
    void theProsecutorKnowsOfTheDelinquencySideAlone() {
        String number = file(Jurisdiction.DUAL, TODAY.minusYears(16), true);
        Warrant care = ask(number);
        Warrant ward = warrants.ask(
                as(Role.PROBATION, number),
                new NewWarrant(WarrantKind.WARD, "Did not appear on 1 December.", List.of("trusted_person"), ""));
        OpenCase da = as(Role.PROSECUTOR, number);
        assertEquals(
                List.of(ward.id()), warrants.of(da).stream().map(Warrant::id).toList());
        assertEquals("Did not appear on 1 December.", warrants.of(da).get(0).reason());
        refused(Problem.Kind.NOT_FOUND, () -> warrants.one(da, care.id()));
        refused(Problem.Kind.NOT_ALLOWED, () -> absences.of(da));
        refused(Problem.Kind.NOT_ALLOWED, () -> comebacks.of(da));
        refused(Problem.Kind.NOT_ALLOWED, () -> hall.get(Conversations.class).of(da));
        Warrant advocates = warrants.of(as(Role.ADVOCATE, number)).get(0);
        assertNull(advocates.reason(), "the state alone");
        assertNotNull(advocates.withheldBy());
        assertEquals(2, warrants.of(as(Role.JUDGE, number)).size());
    }

    @Test
    void aReturnIsOneActThatWaitsForNothingAndTwiceIsOnce() {
        String number = dependency();
        OpenCase social = as(Role.SOCIAL_WORKER, number);
        Absence away = absences.begin(
                social, AbsenceGround.WHEREABOUTS_UNKNOWN, hall.clock().now().minus(Duration.ofHours(30)));
        decide(number, ask(number), WarrantState.ACTIVE, null);
        hall.clock().move(Duration.ofHours(1));
        NewComeback told = back(HowBack.OWN_DECISION);
        Returned first = returns.record(social, told, null);
        assertEquals(first.comeback(), returns.record(social, told, null).comeback());
        assertEquals(1, first.recallsAsked());
        assertEquals(0, first.recallsOrdered());
        assertEquals(away.id(), first.comeback().absence());
        assertEquals(DetentionHours.NONE, first.comeback().hours());
        assertTrue(absences.open(social).isEmpty(), "the time away is over");
        assertEquals(List.of(first.comeback()), comebacks.of(as(Role.YOUTH_ATTORNEY, number)));
        assertEquals(1, hall.get(Turns.class).of(social).size());

        Warrant owed = warrants.standing(as(Role.JUDGE, number)).get(0);
        assertTrue(owed.isRecallAsked());
        assertEquals(people.get(Role.SOCIAL_WORKER).name(), owed.recallAskedBy());
        Warrant recalled = decide(number, owed, WarrantState.RECALL_ORDERED, null);
        refusedFor(
                "moment",
                () -> warrants.confirm(
                        as(Role.CLERK, number),
                        recalled.id(),
                        "Sheriff",
                        hall.clock().now().plusSeconds(60),
                        recalled.version()));
        refused(
                Problem.Kind.NOT_ALLOWED,
                () -> warrants.confirm(
                        as(Role.JUDGE, number),
                        recalled.id(),
                        "Sheriff",
                        hall.clock().now(),
                        recalled.version()));
        Warrant confirmed = warrants.confirm(
                as(Role.CLERK, number),
                recalled.id(),
                "Sheriff, Sgt. P.",
                hall.clock().now(),
                recalled.version());
        assertEquals("Sheriff, Sgt. P.", confirmed.agency());
        assertEquals(List.of(), warrants.standing(as(Role.JUDGE, number)));
    }

    @Test
    void aJudgeWhoSignsInAgainOrdersTheRecallInTheSameActAndTheHoursRun() {
        String number = dependency();
        Warrant active = decide(number, ask(number), WarrantState.ACTIVE, null);
        Returned done = returns.record(as(Role.JUDGE, number), back(HowBack.ON_WARRANT), proof());
        assertEquals(1, done.recallsOrdered());
        assertEquals(DetentionHours.OF_CARE, done.comeback().hours());
        assertEquals(
                WarrantState.RECALL_ORDERED,
                warrants.one(as(Role.CLERK, number), active.id()).state());
        assertTrue(
                hall.get(CaseClocks.class).running(as(Role.CLERK, number)).stream()
                        .anyMatch(each -> each.clock().id().equals("dep.detention_warrant") && each.result() != null),
                "the 48 hours run");
    }

    @Test
    void aReturnThatCannotBeWrittenDownRecallsNothing() {
        String number = dependency();
        decide(number, ask(number), WarrantState.ACTIVE, null);
        NewComeback none = new NewComeback(null, null, "x", " ", "", null);
        Problem problem = assertThrows(Problem.class, () -> returns.record(as(Role.JUDGE, number), none, proof()));
        assertEquals(
                List.of("cameAt", "how", "health", "welcomedBy"),
                problem.errors().stream().map(Problem.FieldError::field).toList());
        assertFalse(warrants.standing(as(Role.JUDGE, number)).get(0).isRecallAsked());
        assertTrue(comebacks.latest(as(Role.CLERK, number)).isEmpty());
    }

    @Test
    void twoWhoWriteDownOneReturnAtOneMomentMakeOne() throws Exception {
        String number = dependency();
        absences.begin(
                as(Role.SOCIAL_WORKER, number),
                AbsenceGround.PLACE_NOT_APPROVED,
                hall.clock().now().minus(Duration.ofHours(3)));
        NewComeback told = back(HowBack.WITH_HELP);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Returned> one = () -> {
                OpenCase pass = as(Role.SOCIAL_WORKER, number);
                together.await();
                return returns.record(pass, told, null);
            };
            List<Future<Returned>> both = two.invokeAll(List.of(one, one));
            assertEquals(both.get(0).get().comeback(), both.get(1).get().comeback());
        } finally {
            two.shutdownNow();
        }
        assertEquals(1, comebacks.of(as(Role.CLERK, number)).size());
    }

    @Test
    void noticesSayWhenTheyWereSentAndWhetherInTime() {
        String number = dependency();
        OpenCase social = as(Role.SOCIAL_WORKER, number);
        Instant learned = hall.clock().now().minus(Duration.ofHours(26));
        Absence away = absences.begin(social, AbsenceGround.WHEREABOUTS_UNKNOWN, learned);
        assertEquals(
                away.id(),
                absences.begin(social, AbsenceGround.PLACE_NOT_APPROVED, learned)
                        .id());
        refusedFor("at", () -> absences.did(social, away.id(), "ncmec", "A", learned.minusSeconds(60)));
        refusedFor("thing", () -> absences.did(social, away.id(), "none_such", "A", learned));
        Absence sent = absences.did(social, away.id(), "ncmec", "A. Person", learned.plus(Duration.ofHours(2)));
        assertEquals(0, thing(sent, "ncmec").hoursLate());
        assertEquals(2, thing(sent, "law_enforcement").hoursLate(), "not sent, two hours late");
        Absence late =
                absences.did(social, away.id(), "law_enforcement", "A. Person", learned.plus(Duration.ofHours(25)));
        assertEquals(1, thing(late, "law_enforcement").hoursLate());
        assertEquals(2, late.timedDone());
        refused(
                Problem.Kind.UNMET_RULE,
                () -> absences.did(social, away.id(), "ncmec", "B", learned.plus(Duration.ofHours(3))));
        String done = thing(late, "ncmec").done().get(0).id();
        refused(Problem.Kind.NOT_FOUND, () -> absences.takeBack(as(Role.CLERK, number), done));
        absences.takeBack(social, done);
        assertEquals(1, absences.open(social).orElseThrow().timedDone());
        assertTrue(
                hall.get(CaseClocks.class).running(as(Role.CLERK, number)).stream()
                        .anyMatch(each -> each.clock().id().equals("dep.absent_notify")),
                "the clock of the notices runs");
        for (String id : List.of("ncmec", "youth_attorney", "court")) {
            returns.did(social, away.id(), id, "A. Person", learned.plus(Duration.ofHours(2)));
        }
        assertTrue(
                hall.get(CaseClocks.class).running(as(Role.CLERK, number)).stream()
                        .noneMatch(each -> each.clock().id().equals("dep.absent_notify")),
                "with the last notice it ends");
        hall.statements();
        absences.of(as(Role.PARENT_ATTORNEY, number));
        assertTrue(hall.statements() < 8, "a fixed number of statements");
    }

    private static AbsenceThing thing(Absence away, String id) {
        return away.steps().stream()
                .flatMap(each -> each.things().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRecallThatNobodyConfirmsIsToldAfter24HoursToClerkJudgeAndCounsel() {
        String number = dependency();
        WarrantCount before = counts();
        Warrant active = decide(number, ask(number), WarrantState.ACTIVE, null);
        returns.record(as(Role.JUDGE, number), back(HowBack.FOUND), proof());
        for (Role role : List.of(Role.CLERK, Role.JUDGE, Role.YOUTH_ATTORNEY, Role.PROSECUTOR)) {
            assertFalse(isLate(role, active), "in time for " + role);
        }
        hall.clock().move(Duration.ofHours(25));
        signInAgain();
        for (Role role : List.of(Role.CLERK, Role.JUDGE, Role.YOUTH_ATTORNEY, Role.PARENT_ATTORNEY)) {
            assertTrue(isLate(role, active), role.name());
        }
        assertFalse(isLate(Role.PROSECUTOR, active), "not of this side");
        assertEquals(1, warrants.one(as(Role.JUDGE, number), active.id()).hoursLate());
        assertTrue(hall.get(WarrantWatch.class).remind(hall.job("warrants")) >= 1);
        Warrant recalled = warrants.one(as(Role.CLERK, number), active.id());
        warrants.confirm(
                as(Role.CLERK, number), active.id(), "Sheriff", hall.clock().now(), recalled.version());
        assertFalse(isLate(Role.CLERK, active));
        WarrantCount after = counts();
        assertEquals(before.active() + 1, after.active());
        assertEquals(before.recalled() + 1, after.recalled());
        assertEquals(before.recalledWithinDay(), after.recalledWithinDay(), "confirmed after more than a day");
    }

    private WarrantCount counts() {
        return hall.get(WarrantWatch.class)
                .counts(hall.court(people.get(Role.CLERK)), TODAY.minusDays(5), TODAY.plusDays(5));
    }

    private static boolean isUndecided(Role role, Warrant warrant) {
        return hall.get(WarrantWatch.class).undecided(hall.court(people.get(role))).stream()
                .map(OpenRecall::warrant)
                .anyMatch(warrant.id()::equals);
    }

    private static boolean isLate(Role role, Warrant warrant) {
        return hall.get(WarrantWatch.class).late(hall.court(people.get(role))).stream()
                .map(OpenRecall::warrant)
                .anyMatch(warrant.id()::equals);
    }

    @Test
    void aWarrantEndsOnTheEighteenthBirthdayAndIsStillTakenOutOfTheSystems() {
        String number = file(Jurisdiction.DEPENDENCY, TODAY.minusYears(18).plusDays(1), true);
        Warrant active = decide(number, ask(number), WarrantState.ACTIVE, null);
        hall.get(Birthdays.class).tell(hall.job("access-ends"));
        assertEquals(0, hall.get(WarrantWatch.class).expire(hall.job("warrants")), "not before the day");
        hall.clock().set(TODAY.plusDays(1));
        signInAgain();
        assertEquals(1, hall.get(WarrantWatch.class).expire(hall.job("warrants")));
        Warrant ended = warrants.one(as(Role.JUDGE, number), active.id());
        assertEquals(WarrantState.EXPIRED, ended.state());
        assertTrue(ended.isToConfirm());
        Problem grown = assertThrows(Problem.class, () -> ask(number));
        assertEquals("warrant-grown", grown.code());
    }

    @Test
    void thereIsNoWarrantForANonMinorDependent() {
        String number = file(Jurisdiction.NONMINOR, TODAY.minusYears(19), true);
        Problem refused = assertThrows(Problem.class, () -> ask(number));
        assertEquals("warrant-nonminor", refused.code());
        assertEquals(List.of("WIC 340(a)"), refused.args(), "with its rule");
    }

    @Test
    void beforeAFindingAJudgeReadsWarrantsAsFiledAndNothingOfTimeAway() {
        String number = file(Jurisdiction.DUAL, TODAY.minusYears(16), false);
        OpenCase social = as(Role.SOCIAL_WORKER, number);
        absences.begin(social, AbsenceGround.WHEREABOUTS_UNKNOWN, hall.clock().now());
        talk(number);
        Warrant asked = ask(number);
        OpenCase bench = as(Role.JUDGE, number);
        assertEquals(List.of(), absences.of(bench));
        assertEquals(List.of(), hall.get(Conversations.class).of(bench));
        assertEquals(asked.reason(), warrants.one(bench, asked.id()).reason(), "a filed paper, to be decided");
        returns.record(social, back(HowBack.OWN_DECISION), null);
        assertTrue(comebacks.latest(bench).isEmpty());
        assertTrue(comebacks.latest(as(Role.YOUTH_ATTORNEY, number)).isPresent());
        assertEquals(1, absences.of(as(Role.YOUTH_ATTORNEY, number)).size());
    }

    private Conversation talk(String number) {
        return hall.get(Conversations.class)
                .record(
                        as(Role.SOCIAL_WORKER, number),
                        new NewConversation(
                                ConversationGround.IMMINENT_RISK,
                                hall.clock().now(),
                                "The social worker and the advocate",
                                List.of("A room at the shelter tonight", " ", "The aunt’s home with a safety plan"),
                                "The aunt’s home",
                                "The shelter for two nights",
                                "The adult who made threats knows the aunt’s street.",
                                true));
    }

    @Test
    void aConversationSaysWhatWasOfferedChosenAndDecidedAndWhy() {
        String number = dependency();
        Conversation told = talk(number);
        assertEquals(told, talk(number), "a double click writes it once");
        assertEquals(2, told.options().size());
        assertTrue(told.differs());
        Conversations conversations = hall.get(Conversations.class);
        for (Role role : List.of(Role.JUDGE, Role.YOUTH_ATTORNEY, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL)) {
            assertEquals(
                    "The aunt’s home", conversations.of(as(role, number)).get(0).choice(), role.name());
        }
        NewConversation bare = new NewConversation(null, null, "", List.of(), "", "", "", true);
        Problem problem =
                assertThrows(Problem.class, () -> conversations.record(as(Role.YOUTH_ATTORNEY, number), bare));
        assertEquals(
                List.of("ground", "talkedAt", "options", "talkedBy", "decision", "why"),
                problem.errors().stream().map(Problem.FieldError::field).toList());
    }

    @Test
    void aJudgeReadsOfAReturnWhatEveryCounselReads() {
        String number = dependency();
        Comeback told = returns.record(as(Role.ADVOCATE, number), back(HowBack.OWN_DECISION), null)
                .comeback();
        assertNotNull(told.words(), "its author reads it");
        String judges = comebacks.latest(as(Role.JUDGE, number)).orElseThrow().words();
        assertNotNull(judges);
        for (Role role : List.of(Role.YOUTH_ATTORNEY, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL)) {
            assertEquals(
                    judges, comebacks.latest(as(role, number)).orElseThrow().words(), role.name());
        }
    }

    private static void refused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }

    private static void refusedFor(String field, Executable act) {
        assertEquals(field, assertThrows(Problem.class, act).errors().get(0).field());
    }
}
