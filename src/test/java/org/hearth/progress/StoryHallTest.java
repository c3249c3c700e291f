package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.AskedName;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.ForWhom;
import org.hearth.casefile.NameWish;
import org.hearth.casefile.Names;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
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

/** What a youth wants and needs, in whose words it is kept and who may know of it, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class StoryHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final NewCase GIVEN = new NewCase(
            "M.",
            null,
            Jurisdiction.DEPENDENCY,
            Custody.OUT,
            Map.of(),
            List.of(new NewPetition("300", TODAY.minusDays(90), TODAY.minusDays(60))),
            "en",
            null,
            null,
            null);

    private static final GoalWords REACHED = new GoalWords(null, null, null, GoalState.REACHED);

    private static Hall hall;
    private static Caller clerk;
    private static final Map<Role, Caller> PEOPLE = new EnumMap<>(Role.class);

    @Parameter
    String database;

    private Goals goals;
    private NeedsMap map;
    private Strengths strengths;
    private Corner corner;
    private Names names;
    private String caseId;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        PEOPLE.clear();
        for (Role role : List.of(
                Role.YOUTH,
                Role.YOUTH_ATTORNEY,
                Role.SOCIAL_WORKER,
                Role.PROBATION,
                Role.EDUCATOR,
                Role.CAREGIVER,
                Role.AGENCY_COUNSEL,
                Role.JUDGE,
                Role.PROSECUTOR)) {
            PEOPLE.put(
                    role,
                    hall.enter(
                            role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            role,
                            "",
                            role == Role.JUDGE ? "judge-a" : null));
        }
        hall.clock().set(TODAY);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        goals = hall.get(Goals.class);
        map = hall.get(NeedsMap.class);
        strengths = hall.get(Strengths.class);
        corner = hall.get(Corner.class);
        names = hall.get(Names.class);
        caseId = hall.get(CaseFiles.class).open(hall.court(clerk), GIVEN);
    }

    private OpenCase member(Role role) {
        if (!role.isCourtStaff()) {
            hall.join(hall.open(clerk, caseId), PEOPLE.get(role), role);
        }
        return hall.open(PEOPLE.get(role), caseId);
    }

    @Test
    void theYouthsGoalIsKnownToNobodyElseUntilCounselReleasesIt() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        Goal goal = goals.add(youth, GoalWords.of("Finish the welding class"));

        assertTrue(goals.of(worker).isEmpty());
        assertTrue(goals.of(hall.open(clerk, caseId)).isEmpty());
        assertEquals("Finish the welding class", goals.of(counsel).get(0).words());
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> goals.release(worker, goal.id(), goal.version()));
        goals.release(counsel, goal.id(), goal.version());

        assertEquals("Finish the welding class", goals.of(worker).get(0).words());
        assertRefused(Problem.Kind.LOST_RACE, () -> goals.release(counsel, goal.id(), goal.version()));
        OpenCase teacher = member(Role.EDUCATOR);
        assertNull(goals.of(teacher).get(0).words());
        assertTrue(!goals.of(teacher).get(0).withheldBy().isBlank());
    }

    @Test
    void aNeedStandsAsTheYouthAndAsTheAdultsSeeIt() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        map.rate(worker, NeedKind.PHONE, new NeedWord(Rating.PARTLY, null, "county, by 1 December"));
        map.rate(youth, NeedKind.PHONE, new NeedWord(Rating.UNMET, "it breaks every week", null));
        map.rate(youth, NeedKind.BELONGING, new NeedWord(null, "the welding crew", null));

        Need phone = need(worker, NeedKind.PHONE);
        assertEquals(Rating.PARTLY, phone.byAdult());
        assertNull(phone.byYouth());
        assertNull(phone.words());
        assertEquals("county, by 1 December", phone.provider());
        assertEquals(Rating.UNMET, need(counsel, NeedKind.PHONE).byYouth());
        map.release(counsel, NeedKind.PHONE);
        assertEquals("it breaks every week", need(worker, NeedKind.PHONE).words());
        assertEquals(Rating.UNMET, need(worker, NeedKind.PHONE).byYouth());
        assertNull(need(worker, NeedKind.BELONGING).words());
    }

    @Test
    void successIsWhatTheYouthSaysItIsAndItIsHeldWithTheGoal() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        Goal goal = goals.add(youth, new GoalWords("A job", "my name is on the roster", List.of("contacts"), null));
        assertEquals("my name is on the roster", goal.success());
        assertEquals(youth.personName(), goal.successBy());
        assertTrue(goal.successByYouth());

        goals.release(counsel, goal.id(), goal.version());
        Goal told = goals.of(worker).get(0);
        assertEquals("my name is on the roster", told.success());
        assertEquals(List.of("contacts"), told.measures());
        Goal seen = goals.of(member(Role.EDUCATOR)).get(0);
        assertNull(seen.success());
        assertEquals(List.of(), seen.measures());
    }

    @Test
    void onlyTheYouthOrTheYouthsAttorneyWritesAGoalOrSaysThatItIsReached() {
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        Goal goal = goals.add(counsel, GoalWords.of("A job"));
        for (Role role : List.of(Role.SOCIAL_WORKER, Role.PROBATION, Role.CAREGIVER, Role.JUDGE)) {
            OpenCase adult = member(role);
            assertRefused(Problem.Kind.NOT_ALLOWED, () -> goals.add(adult, GoalWords.of("Behave")));
            assertRefused(Problem.Kind.NOT_ALLOWED, () -> goals.change(adult, goal.id(), REACHED, goal.version()));
        }
        goals.change(counsel, goal.id(), REACHED, goal.version());
        assertEquals(GoalState.REACHED, goals.of(member(Role.JUDGE)).get(0).state());
    }

    @Test
    void whatTheYouthSaysOfAGoalIsToldToOthersWhenCounselLetsItGo() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        Goal goal = goals.add(youth, GoalWords.of("A job"));
        Goal released = goals.release(counsel, goal.id(), goal.version());
        Goal said = goals.change(youth, goal.id(), REACHED, released.version());

        assertEquals(GoalState.REACHED, said.state());
        assertTrue(!said.released());
        assertEquals(GoalState.GOING_ON, goals.of(worker).get(0).state());
        assertNull(goals.of(worker).get(0).stateSince());
        goals.release(counsel, goal.id(), said.version());
        assertEquals(GoalState.REACHED, goals.of(worker).get(0).state());
        assertEquals(TODAY, goals.of(worker).get(0).stateSince());
    }

    @Test
    void aGoalWrittenAnewByTheYouthIsHeldAnewAlsoWhenCounselMendsIt() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        Goal goal = goals.add(counsel, GoalWords.of("A job"));
        assertEquals(1, goals.of(worker).size());
        Goal anew = goals.change(youth, goal.id(), GoalWords.of("A job with my uncle"), goal.version());
        assertTrue(goals.of(worker).isEmpty());
        Goal mended = goals.change(counsel, goal.id(), GoalWords.of("A job with an uncle"), anew.version());
        assertTrue(goals.of(worker).isEmpty());
        assertRefused(
                Problem.Kind.LOST_RACE, () -> goals.change(youth, goal.id(), GoalWords.of("Another"), anew.version()));
        goals.release(counsel, goal.id(), mended.version());
        assertEquals("A job with an uncle", goals.of(worker).get(0).words());
    }

    @Test
    void badWordsNameTheirFieldAndAForeignGoalIsNotFound() {
        OpenCase youth = member(Role.YOUTH);
        assertRefused(Problem.Kind.BAD_INPUT, () -> goals.add(youth, GoalWords.of(" ")));
        assertRefused(Problem.Kind.BAD_INPUT, () -> GoalWords.of("x".repeat(2_001)));
        assertRefused(
                Problem.Kind.BAD_INPUT, () -> goals.add(youth, new GoalWords("A job", null, List.of("score"), null)));
        Goal goal = goals.add(youth, GoalWords.of("A job"));
        assertRefused(
                Problem.Kind.BAD_INPUT,
                () -> goals.change(youth, goal.id(), new GoalWords(null, null, null, null), goal.version()));
        newCase();
        OpenCase elsewhere = member(Role.YOUTH);
        assertRefused(Problem.Kind.NOT_FOUND, () -> goals.change(elsewhere, goal.id(), REACHED, goal.version()));
    }

    @Test
    void aNeedHasOneOwnerWhoAgreedToSomethingByADay() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        OpenCase officer = member(Role.PROBATION);
        NeedOwner first = map.agree(
                worker, NeedKind.PHONE, new Agreement("County", "A. Ortiz", "A phone", TODAY.minusDays(3)), 0);
        assertEquals(3, need(officer, NeedKind.PHONE).owner().daysLate());
        Agreement later = new Agreement("Probation", null, "A phone", TODAY.plusDays(7));
        assertRefused(Problem.Kind.LOST_RACE, () -> map.agree(officer, NeedKind.PHONE, later, 0));
        map.agree(officer, NeedKind.PHONE, later, first.version());
        assertEquals("Probation", need(worker, NeedKind.PHONE).owner().agency());
        assertEquals(0, need(worker, NeedKind.PHONE).owner().daysLate());

        assertRefused(Problem.Kind.BAD_INPUT, () -> new Agreement(" ", null, "", null));
        assertRefused(
                Problem.Kind.BAD_INPUT,
                () -> map.agree(worker, NeedKind.FOOD, new Agreement("County", null, "Meals", TODAY.plusYears(3)), 0));
        assertNull(need(member(Role.EDUCATOR), NeedKind.PHONE).owner());
    }

    @Test
    void belongingAndAffectionAreNeverRatedAndNeverOwnedByAdults() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        for (NeedKind kind : List.of(NeedKind.BELONGING, NeedKind.AFFECTION)) {
            assertRefused(Problem.Kind.BAD_INPUT, () -> map.rate(worker, kind, new NeedWord(Rating.UNMET, null, null)));
            assertRefused(
                    Problem.Kind.BAD_INPUT,
                    () -> map.agree(worker, kind, new Agreement("County", null, "Visits", TODAY), 0));
        }
    }

    @Test
    void theYouthsOwnStrengthsStandFirstAndAnyMayBeTakenDownByTheYouth() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        OpenCase officer = member(Role.PROBATION);
        SaidStrength drawing = new SaidStrength(StrengthKind.INTEREST, "Drawing", null);
        Strength own = strengths.add(youth, drawing);
        Strength seen =
                strengths.add(worker, new SaidStrength(StrengthKind.STRENGTH, "Helped a cousin move", Known.SEEN));

        assertEquals(List.of("Helped a cousin move"), said(officer));
        strengths.release(counsel, own.id(), own.version());
        assertEquals(List.of("Drawing", "Helped a cousin move"), said(officer));
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> strengths.takeDown(officer, seen.id(), seen.version()));
        strengths.takeDown(youth, seen.id(), seen.version());
        assertEquals(List.of("Drawing"), said(worker));

        assertRefused(Problem.Kind.BAD_INPUT, () -> strengths.add(worker, drawing));
        assertRefused(
                Problem.Kind.BAD_INPUT,
                () -> strengths.add(worker, new SaidStrength(StrengthKind.STRENGTH, "Kind", null)));
    }

    @Test
    void aHeldStrengthIsNotThereForOthersNotEvenToBeTakenDown() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        Strength own = strengths.add(youth, new SaidStrength(StrengthKind.STRENGTH, "I can weld", null));
        assertTrue(said(worker).isEmpty());
        assertRefused(Problem.Kind.NOT_FOUND, () -> strengths.takeDown(worker, own.id(), own.version()));
    }

    @Test
    void peopleInTheCornerAreTheYouthsToNameAndKnownToNobodyElseUntilTheyAreReleased() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        OpenCase desk = hall.open(clerk, caseId);
        OpenCase prosecutor = member(Role.PROSECUTOR);
        CornerPerson aunt = corner.add(youth, new NamedPerson("Tía Rosa", "my aunt\nreally", null));
        assertEquals("my aunt really", corner.of(counsel).get(0).relation());
        assertTrue(corner.of(worker).isEmpty());
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> corner.add(worker, new NamedPerson("R.", null, null)));
        corner.release(counsel, aunt.id(), aunt.version());
        assertEquals("Tía Rosa", corner.of(worker).get(0).name());
        assertTrue(corner.of(desk).isEmpty());
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> corner.of(prosecutor));
        corner.takeDown(youth, aunt.id(), aunt.version() + 1);
        assertTrue(corner.of(worker).isEmpty());
    }

    @Test
    void aNameForCounselAloneStandsOnNoHeaderNotEvenOnCounselsOwn() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        AskedName before = names.of(youth);
        AskedName asked = names.say(youth, new NameWish("Robin", "Ask me", ForWhom.COUNSEL), before.version());
        assertEquals("ask", asked.pronouns());
        assertEquals("Robin", names.of(counsel).name());
        for (Role role : List.of(Role.YOUTH, Role.YOUTH_ATTORNEY, Role.JUDGE)) {
            CaseHeader header = hall.get(CaseFiles.class).header(hall.open(PEOPLE.get(role), caseId));
            assertEquals("M.", header.label());
            assertNull(header.pronouns());
        }
        assertRefused(Problem.Kind.UNMET_RULE, () -> names.open(counsel, asked.version()));
        OpenCase worker = member(Role.SOCIAL_WORKER);
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> names.of(worker));
    }

    @Test
    void aNameForEverybodyOpensWithCounselAndPronounsToThoseWhomTheRightsTableNames() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        AskedName asked = names.say(
                youth,
                new NameWish("Robin", "they/them", ForWhom.TABLE),
                names.of(youth).version());
        assertTrue(asked.isWaiting());
        assertEquals("M.", header(Role.JUDGE).label());
        assertRefused(Problem.Kind.LOST_RACE, () -> names.open(counsel, asked.version() - 1));
        names.open(counsel, asked.version());
        assertEquals("Robin", header(Role.JUDGE).label());
        assertEquals("they/them", header(Role.JUDGE).pronouns());
        member(Role.AGENCY_COUNSEL);
        assertEquals("Robin", header(Role.AGENCY_COUNSEL).label());
        assertNull(header(Role.AGENCY_COUNSEL).pronouns());
        assertEquals(
                "Robin",
                hall.get(CaseFiles.class)
                        .labels(hall.court(clerk), List.of(caseId))
                        .get(caseId));

        names.say(
                youth,
                new NameWish("Robin", "they/them", ForWhom.COUNSEL),
                names.of(youth).version());
        assertEquals("M.", header(Role.JUDGE).label());
        assertNull(header(Role.JUDGE).pronouns());
    }

    @Test
    void beforeAFindingTheJudgeReadsNothingOfTheStoryAndCounselDoes() {
        NewPetition unsustained = new NewPetition("602", TODAY.minusDays(9), null);
        caseId = hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                "M.",
                                null,
                                Jurisdiction.DELINQUENCY,
                                Custody.OUT,
                                Map.of(),
                                List.of(unsustained),
                                "en",
                                null,
                                null,
                                null));
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        goals.add(counsel, GoalWords.of("A job"));
        strengths.add(counsel, new SaidStrength(StrengthKind.STRENGTH, "Patience", null));
        Story judges = hall.get(Stories.class).of(member(Role.JUDGE));
        assertTrue(judges.closed());
        assertEquals(List.of(), judges.goals());
        assertEquals(List.of(), judges.strengths());
        assertEquals(List.of(), judges.needs());
        assertEquals(1, hall.get(Stories.class).of(counsel).goals().size());
    }

    @Test
    void theWholeStoryCostsAsManyStatementsHoweverLongItIs() {
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        Stories stories = hall.get(Stories.class);
        stories.of(counsel);
        long few = statements(() -> stories.of(counsel));
        for (int i = 0; i < 5; i++) {
            goals.add(counsel, GoalWords.of("Goal " + i));
            strengths.add(counsel, new SaidStrength(StrengthKind.STRENGTH, "Strength " + i, null));
            corner.add(counsel, new NamedPerson("Person " + i, null, null));
        }
        assertEquals(few, statements(() -> stories.of(counsel)));
        assertEquals(5, stories.of(counsel).goals().size());
    }

    private static long statements(Runnable act) {
        hall.statements();
        act.run();
        return hall.statements();
    }

    private CaseHeader header(Role role) {
        return hall.get(CaseFiles.class).header(hall.open(PEOPLE.get(role), caseId));
    }

    private List<String> said(OpenCase reader) {
        return strengths.of(reader).stream().map(Strength::words).toList();
    }

    private Need need(OpenCase reader, NeedKind kind) {
        return map.of(reader).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
