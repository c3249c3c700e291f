package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.casefile.Birthdays;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Disqualifications;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
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

/** A standing begins on a basis and ends with its day or its event; orders, covering and emergencies; on both databases. */
@ParameterizedClass
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ValueSource(strings = {"derby", "postgres"})
class LifeHallTest {
    private static final String REASON = "The group home called: somebody waits outside for her.";

    private static Hall hall;
    private static Standings standings;

    private final Map<String, Caller> entered = new HashMap<>();

    @Parameter
    String database;

    private final LocalDate today = LocalDate.parse("2026-11-17");
    private Caller clerk;
    private Caller judge;
    private Caller counsel;

    @BeforeParameterizedClassInvocation
    void open() {
        entered.clear();
        hall = Hall.on(database, AccessHallTest.Tamper.class);
        standings = hall.get(Standings.class);
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    @BeforeEach
    void people() {
        hall.clock().set(today);
        clerk = enter("clerk", Role.CLERK, "", null);
        judge = enter("judge", Role.JUDGE, "", "judge-a");
        counsel = enter("counsel", Role.YOUTH_ATTORNEY, "Law office", null);
    }

    /** Somebody of that name, who enters once: each sign-in costs a password's hash. */
    private Caller enter(String user, Role role, String agency, String officer) {
        return entered.computeIfAbsent(user, any -> hall.enter(user, role, agency, officer));
    }

    @Test
    void aBasisFromTheListGivesWordsCopyAndEnd() {
        Caller nurse = enter("nurse", Role.PUBLIC_HEALTH, "County", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        join(caseId, nurse, Role.PUBLIC_HEALTH, "mdt", null);
        Member member = standings.team(desk(caseId)).get(0);
        assertEquals("WIC 18961.7", member.basis());
        assertEquals(today.plusDays(30), member.until());
        assertEquals(EndEvent.TEAM_LEFT, member.endsWith());
        Problem refused =
                assertThrows(Problem.class, () -> hall.open(nurse, caseId).needCopy());
        assertEquals("copy-not-given", refused.code());
        hall.clock().set(today.plusDays(30));
        assertEquals(Role.PUBLIC_HEALTH, hall.open(nurse, caseId).role());
        hall.clock().set(today.plusDays(31));
        assertNotFound(() -> hall.open(nurse, caseId));
    }

    @Test
    void wordsAloneGoOnWorkingAndMayCopy() {
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), counsel, Role.YOUTH_ATTORNEY);
        hall.open(counsel, caseId).needCopy();
        Member member = standings.team(desk(caseId)).get(0);
        assertNull(member.basisKey());
        assertTrue(member.copy());
    }

    @Test
    void aBasisThatDoesNotFitIsRefused() {
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        assertEquals("basisKey", field(() -> join(caseId, counsel, Role.YOUTH_ATTORNEY, "mdt", null)));
        assertEquals("basisKey", field(() -> join(caseId, counsel, Role.YOUTH_ATTORNEY, "no-such", null)));
        Caller casa = enter("casa", Role.CASA, "CASA", null);
        assertEquals("until", field(() -> join(caseId, casa, Role.CASA, "release", null)));
    }

    @Test
    void parentsReadUntilTheDayBeforeTheBirthdayAndNobodyIsToldIt() {
        Caller mother = enter("mother", Role.PARENT, "", null);
        Caller hers = enter("hers", Role.PARENT_ATTORNEY, "Defenders", null);
        String caseId = newCase(today.plusDays(10).minusYears(18), Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), mother, Role.PARENT);
        hall.join(desk(caseId), hers, Role.PARENT_ATTORNEY);
        standings.team(desk(caseId)).forEach(each -> assertNull(each.until(), "a birthday"));
        hall.clock().set(today.plusDays(9));
        assertEquals(Role.PARENT, hall.open(mother, caseId).role());
        hall.clock().set(today.plusDays(10));
        assertNotFound(() -> hall.open(mother, caseId));
        assertNotFound(() -> hall.open(hers, caseId));
        assertEquals(
                "parent-after-majority",
                assertThrows(Problem.class, () -> hall.join(desk(caseId), mother, Role.PARENT))
                        .code());
        join(caseId, mother, Role.PARENT, Basis.INVITATION, null);
        assertEquals(Role.PARENT, hall.open(mother, caseId).role());

        assertTrue(hall.get(Closings.class).night(hall.job("night")) >= 2);
        assertEquals(0, hall.get(Closings.class).night(hall.job("night")));
        assertEquals(
                List.of(EndEvent.MAJORITY, EndEvent.MAJORITY),
                standings.former(desk(caseId)).stream().map(Member::endedBy).toList());
        assertTrue(lines().stream().anyMatch(each -> each.fields().equals("team.PARENT.ended.MAJORITY")));
    }

    @Test
    void aParentWithoutAnAccountIsThereAsLongAsOneWithAndNoLonger() {
        Caller worker = enter("worker", Role.SOCIAL_WORKER, "County", null);
        String caseId = newCase(today.plusDays(10).minusYears(18), Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), worker, Role.SOCIAL_WORKER);
        Guests guests = hall.get(Guests.class);
        NewGuest mother = new NewGuest("M.", Role.PARENT, "WIC 317.5, party to the petition");
        guests.welcome(hall.open(worker, caseId), mother);
        hall.clock().set(today.plusDays(10));
        assertTrue(standings.team(desk(caseId)).stream().noneMatch(each -> each.role() == Role.PARENT));
        OpenCase after = hall.open(hall.signIn("worker"), caseId);
        assertEquals(
                "parent-after-majority",
                assertThrows(Problem.class, () -> guests.welcome(after, mother)).code());
    }

    @Test
    void aBirthdayThatAccessDidNotKnowIsToldByTheNight() {
        Caller mother = enter("mother", Role.PARENT, "", null);
        String caseId = newCase(today.plusDays(1).minusYears(18), Jurisdiction.DEPENDENCY);
        hall.get(AccessHallTest.Tamper.class)
                .run("update StoodCase c set c.adultOn = null where c.id = '" + caseId + "'");
        hall.join(desk(caseId), mother, Role.PARENT);
        assertEquals(1, hall.get(Birthdays.class).tell(hall.job("night")));
        assertEquals(0, hall.get(Birthdays.class).tell(hall.job("night")));
        hall.clock().set(today.plusDays(1));
        assertNotFound(() -> hall.open(mother, caseId));
    }

    @Test
    void aBirthdayNotedAnewMovesTheEnd() {
        Caller mother = enter("mother", Role.PARENT, "", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), mother, Role.PARENT);
        change(caseId, CaseChange.of(Map.of(Milestone.BIRTHDAY_18, today.plusDays(5))));
        hall.clock().set(today.plusDays(4));
        assertEquals(Role.PARENT, hall.open(mother, caseId).role());
        hall.clock().set(today.plusDays(5));
        assertNotFound(() -> hall.open(mother, caseId));
    }

    @Test
    void eachEventOfACaseEndsThoseWhomItEnds() {
        Map<Milestone, List<Role>> ended = Map.of(
                Milestone.RIGHTS_TERMINATED, List.of(Role.PARENT, Role.PARENT_ATTORNEY),
                Milestone.PLACEMENT_CHANGED, List.of(Role.CAREGIVER),
                Milestone.SCHOOL_CHANGED, List.of(Role.EDUCATOR));
        List<Role> team = List.of(
                Role.YOUTH,
                Role.YOUTH_ATTORNEY,
                Role.PARENT,
                Role.PARENT_ATTORNEY,
                Role.CAREGIVER,
                Role.EDUCATOR,
                Role.SOCIAL_WORKER);
        List<Caller> people = team.stream()
                .map(role -> enter("one." + role.ordinal(), role, "", null))
                .toList();
        ended.forEach((milestone, roles) -> {
            hall.clock().set(today);
            String caseId = newCase(null, Jurisdiction.DEPENDENCY);
            people.forEach(each -> hall.join(desk(caseId), each, each.role()));
            hall.clock().set(today.plusDays(5));
            change(caseId, CaseChange.of(Map.of(milestone, today.plusDays(5))));
            for (Caller each : people) {
                if (roles.contains(each.role())) {
                    assertNotFound(() -> hall.open(each, caseId));
                } else {
                    assertEquals(each.role(), hall.open(each, caseId).role(), milestone.name());
                }
            }
        });
    }

    @Test
    void aSealedFileIsOpenToTheYouthAndTheirAttorneyAndTellsTheCourtNothing() {
        Caller social = enter("social", Role.SOCIAL_WORKER, "County", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), counsel, Role.YOUTH_ATTORNEY);
        hall.join(desk(caseId), social, Role.SOCIAL_WORKER);
        change(caseId, CaseChange.of(Map.of(Milestone.FILE_SEALED, today)));
        assertNotFound(() -> hall.open(social, caseId));
        assertEquals(
                "Case",
                hall.get(CaseFiles.class).header(hall.open(counsel, caseId)).label());
        assertNull(hall.get(CaseFiles.class).header(hall.open(judge, caseId)).label());
    }

    @Test
    void theProsecutorIsOutWithTheEndOfTheDelinquencySide() {
        Caller da = enter("da", Role.PROSECUTOR, "District Attorney", null);
        String caseId = newCase(null, Jurisdiction.DELINQUENCY);
        hall.join(desk(caseId), da, Role.PROSECUTOR);
        assertEquals(Role.PROSECUTOR, hall.open(da, caseId).role());
        change(caseId, CaseChange.of(Jurisdiction.NONMINOR, null, null, null, null, null));
        assertNotFound(() -> hall.open(da, caseId));
    }

    @Test
    void aNewAttorneyOfTheYouthEndsTheOldOneWithTheDay() {
        Caller newcomer = enter("newcomer", Role.YOUTH_ATTORNEY, "Law office", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), counsel, Role.YOUTH_ATTORNEY);
        hall.join(desk(caseId), newcomer, Role.YOUTH_ATTORNEY);
        assertEquals(Role.YOUTH_ATTORNEY, hall.open(counsel, caseId).role());
        hall.clock().set(today.plusDays(1));
        assertNotFound(() -> hall.open(counsel, caseId));
        assertEquals(Role.YOUTH_ATTORNEY, hall.open(newcomer, caseId).role());
        assertEquals(EndEvent.NEW_COUNSEL, standings.former(desk(caseId)).get(0).endedBy());
    }

    @Test
    void oneParentsNewAttorneyLeavesTheOtherParentsAlone() {
        Caller mothers = enter("mothers", Role.PARENT_ATTORNEY, "Defenders", null);
        Caller fathers = enter("fathers", Role.PARENT_ATTORNEY, "Defenders", null);
        Caller next = enter("next", Role.PARENT_ATTORNEY, "Panel", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), mothers, Role.PARENT_ATTORNEY);
        hall.join(desk(caseId), fathers, Role.PARENT_ATTORNEY);
        String old = standings.team(desk(caseId)).stream()
                .filter(each -> each.person().equals(mothers.person()))
                .findFirst()
                .orElseThrow()
                .id();
        standings.join(
                desk(caseId),
                new NewStanding(
                        next.person(), Role.PARENT_ATTORNEY, null, null, today, null, "counsel", null, null, old));
        hall.clock().set(today.plusDays(1));
        assertNotFound(() -> hall.open(mothers, caseId));
        assertEquals(Role.PARENT_ATTORNEY, hall.open(fathers, caseId).role());
        assertEquals(Role.PARENT_ATTORNEY, hall.open(next, caseId).role());
    }

    @Test
    void aDisqualifiedJudgeDoesNotOpenTheCase() {
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        assertEquals(Role.JUDGE, hall.open(judge, caseId).role());
        hall.get(Disqualifications.class).note(desk(caseId), "judge-a", "CCP 170.6", null);
        assertNotFound(() -> hall.open(judge, caseId));
        assertNotFound(() -> hall.get(Emergencies.class).open(hall.court(judge), caseId, REASON));
    }

    @Test
    void aJudgeOfAnotherCourthouseReadsWithAnAssignmentAndUntilItsEnd() {
        judge = enter("far", Role.JUDGE, "", "judge-far");
        hall.get(AccessHallTest.Tamper.class)
                .run("update Person p set p.courthouse = 'other' where p.id = '" + judge.person() + "'");
        Caller far = hall.signIn(judge.name().replace(" person", ""));
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        assertNotFound(() -> hall.open(far, caseId));
        assertEquals("until", field(() -> join(caseId, far, Role.JUDGE, Basis.COVERING, null)));
        join(caseId, far, Role.JUDGE, Basis.COVERING, today.plusDays(2));
        assertEquals(Role.JUDGE, hall.open(far, caseId).role());
        hall.clock().set(today.plusDays(3));
        assertNotFound(() -> hall.open(far, caseId));
        hall.get(Closings.class).cover(hall.court(clerk), List.of(caseId), "judge-far", today.plusDays(3));
        assertEquals(Role.JUDGE, hall.open(far, caseId).role());
    }

    @Test
    void anEmergencyOpensForFourHoursToReadAndLeavesWhatIsPrivileged() {
        Caller nurse = enter("nurse", Role.PUBLIC_HEALTH, "County", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), counsel, Role.YOUTH_ATTORNEY);
        assertNotFound(() -> hall.open(nurse, caseId));
        Emergencies emergencies = hall.get(Emergencies.class);
        assertEquals("reason", field(() -> emergencies.open(hall.court(nurse), caseId, "too short")));
        EmergencyUse use = emergencies.open(hall.court(nurse), caseId, REASON);
        OpenCase pass = hall.open(nurse, caseId);
        assertTrue(pass.isEmergency());
        assertTrue(pass.sees(ContentKind.HEALTH));
        assertFalse(pass.may(Task.WRITE_INPUT));
        assertFalse(pass.copies());
        for (ContentKind kind : List.of(
                ContentKind.PSYCHOTHERAPY,
                ContentKind.REPRODUCTIVE_HEALTH,
                ContentKind.ADVOCATE_CONFIDENCE,
                ContentKind.YOUTH_STATEMENT)) {
            assertEquals(Right.NEVER, pass.right(kind), kind.name());
        }
        assertEquals("own-emergency", reviewedByOneself(use));
        EmergencyUse seen = emergencies.list(hall.court(clerk), null, 100).items().stream()
                .filter(each -> each.id().equals(use.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(REASON, seen.reason());
        emergencies.review(hall.court(clerk), seen.id(), seen.version());
        assertTrue(emergencies.ofCase(hall.open(counsel, caseId)).stream()
                .anyMatch(each -> clerk.name().equals(each.reviewer())));
        hall.clock().move(Duration.ofHours(4));
        assertNotFound(() -> hall.open(nurse, caseId));
    }

    private String reviewedByOneself(EmergencyUse use) {
        String caseId = use.caseId();
        Caller desk2 = enter("desk2", Role.CLERK, "", null);
        EmergencyUse own = hall.get(Emergencies.class).open(hall.court(desk2), caseId, REASON);
        return assertThrows(Problem.class, () -> hall.get(Emergencies.class)
                        .review(hall.court(desk2), own.id(), own.version()))
                .code();
    }

    @Test
    void anEmergencyDoesNotLetAnAttorneyReadWhatIsHeld() {
        Caller youth = enter("youth", Role.YOUTH, "", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), youth, Role.YOUTH);
        Seals seals = hall.get(Seals.class);
        Sealed held = seals.seal(hall.open(youth, caseId), caseId, ContentKind.GOALS, Audience.HELD, "I want to weld.");
        hall.get(Emergencies.class).open(hall.court(counsel), caseId, REASON);
        assertNull(seals.open(hall.open(counsel, caseId), held).text());
    }

    @Test
    void emergenciesAreFewAndGuessingIsSlowed() {
        Caller nurse = enter("third.nurse", Role.PUBLIC_HEALTH, "County", null);
        Emergencies emergencies = hall.get(Emergencies.class);
        for (int i = 0; i < 3; i++) {
            emergencies.open(hall.court(nurse), newCase(null, Jurisdiction.DEPENDENCY), REASON);
        }
        String fourth = newCase(null, Jurisdiction.DEPENDENCY);
        assertEquals(
                Problem.Kind.TOO_MANY,
                assertThrows(Problem.class, () -> emergencies.open(hall.court(nurse), fourth, REASON))
                        .kind());
        Caller guesser = enter("guesser", Role.PROBATION, "County", null);
        for (int i = 0; i < 6; i++) {
            assertNotFound(() -> emergencies.open(hall.court(guesser), Ids.fresh(), REASON));
        }
        assertEquals(
                Problem.Kind.TOO_MANY,
                assertThrows(Problem.class, () -> emergencies.open(hall.court(guesser), fourth, REASON))
                        .kind());
    }

    @Test
    void anOrderWithholdsFromCounselAndThenFromTheJudgeToo() {
        Caller parents = enter("parents", Role.PARENT_ATTORNEY, "Defenders", null);
        Caller social = enter("social", Role.SOCIAL_WORKER, "County", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), parents, Role.PARENT_ATTORNEY);
        hall.join(desk(caseId), social, Role.SOCIAL_WORKER);
        Seals seals = hall.get(Seals.class);
        Sealed report = seals.seal(hall.open(social, caseId), caseId, ContentKind.WELFARE_REPORT, "The report.");
        assertEquals(
                "The report.", seals.open(hall.open(parents, caseId), report).text());

        AccessOrder order = withhold(caseId, false);
        for (Caller each : List.of(parents, judge)) {
            Reading reading = seals.open(hall.open(each, caseId), report);
            assertNull(reading.text(), each.name());
            assertTrue(
                    reading.withheldBy().equals("Withheld by order of " + judge.name() + ", 17 Nov"),
                    reading.withheldBy());
        }
        assertEquals("The report.", seals.open(hall.open(clerk, caseId), report).text());
        hall.get(AccessOrders.class).lift(hall.open(judge, caseId), order.id(), order.version());
        assertEquals("The report.", seals.open(hall.open(judge, caseId), report).text());

        withhold(caseId, true);
        assertEquals("The report.", seals.open(hall.open(judge, caseId), report).text());
        assertNull(seals.open(hall.open(parents, caseId), report).text());
    }

    private AccessOrder withhold(String caseId, boolean inCamera) {
        return hall.get(AccessOrders.class)
                .make(
                        hall.open(judge, caseId),
                        new NewAccessOrder(
                                ContentKind.WELFARE_REPORT,
                                Role.PARENT_ATTORNEY,
                                OrderEffect.WITHHOLD,
                                inCamera,
                                null,
                                "Evid. Code 1040"));
    }

    @Test
    void anOrderOpensToTheJudgeOnlyWhatCounselReadOrInCamera() {
        Caller parents = enter("parents", Role.PARENT_ATTORNEY, "Defenders", null);
        Caller social = enter("social", Role.SOCIAL_WORKER, "County", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        hall.join(desk(caseId), parents, Role.PARENT_ATTORNEY);
        hall.join(desk(caseId), social, Role.SOCIAL_WORKER);
        Seals seals = hall.get(Seals.class);
        Sealed address = seals.seal(hall.open(social, caseId), caseId, ContentKind.ADDRESS, "12 Elm");
        AccessOrders orders = hall.get(AccessOrders.class);
        assertEquals(
                "order-counsel-first",
                assertThrows(Problem.class, () -> orders.make(hall.open(judge, caseId), openAddress(Role.JUDGE, false)))
                        .code());
        orders.make(hall.open(judge, caseId), openAddress(Role.JUDGE, true));
        assertEquals("12 Elm", seals.open(hall.open(judge, caseId), address).text());
        Reading theirs = seals.open(hall.open(parents, caseId), address);
        assertNull(theirs.text());
        assertTrue(theirs.withheldBy().contains("in camera"), theirs.withheldBy());
        orders.make(hall.open(judge, caseId), openAddress(Role.PARENT_ATTORNEY, false));
        assertEquals("12 Elm", seals.open(hall.open(parents, caseId), address).text());
        assertEquals(
                "order-nothing",
                assertThrows(
                                Problem.class,
                                () -> orders.make(hall.open(judge, caseId), openAddress(Role.PROSECUTOR, false)))
                        .code());
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                assertThrows(Problem.class, () -> orders.make(desk(caseId), openAddress(Role.JUDGE, true)))
                        .kind());
    }

    private static NewAccessOrder openAddress(Role role, boolean inCamera) {
        return new NewAccessOrder(ContentKind.ADDRESS, role, OrderEffect.OPEN, inCamera, null, "CRC 5.715(b)(3)");
    }

    @Test
    void counselSeesWhoHasReadAndNotJudgeOrOtherCounsel() {
        Caller parents = enter("parents", Role.PARENT_ATTORNEY, "Defenders", null);
        Caller social = enter("social", Role.SOCIAL_WORKER, "County", null);
        String caseId = newCase(null, Jurisdiction.DEPENDENCY);
        for (Caller each : List.of(counsel, parents, social)) {
            hall.join(desk(caseId), each, each.role());
        }
        for (Caller each : List.of(judge, clerk, parents, social)) {
            hall.clock().move(Duration.ofMinutes(2));
            hall.get(CaseFiles.class).header(hall.open(each, caseId));
            hall.get(CaseFiles.class).header(hall.open(each, caseId));
        }
        Readers readers = hall.get(Readers.class);
        List<Reader> lines = readers.of(hall.open(counsel, caseId), null, 50).items();
        List<Reader> opened =
                lines.stream().filter(each -> each.task() == Task.READ_CASE).toList();
        assertEquals(
                List.of(Role.SOCIAL_WORKER, Role.CLERK),
                opened.stream().map(Reader::role).toList());
        assertEquals(social.name(), opened.get(0).name());
        assertNull(opened.get(1).name());
        String next = readers.of(hall.open(counsel, caseId), null, 1).next();
        assertFalse(readers.of(hall.open(counsel, caseId), next, 50).items().isEmpty());
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                assertThrows(Problem.class, () -> readers.of(hall.open(social, caseId), null, 5))
                        .kind());
    }

    private String newCase(LocalDate born, Jurisdiction jurisdiction) {
        String code = jurisdiction == Jurisdiction.DELINQUENCY ? "602" : "300";
        return hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                "Case",
                                born,
                                jurisdiction,
                                Custody.OUT,
                                Map.of(),
                                List.of(new NewPetition(code, today.minusDays(60), today.minusDays(30))),
                                "en",
                                null,
                                null,
                                null));
    }

    private void change(String caseId, CaseChange change) {
        CaseFiles files = hall.get(CaseFiles.class);
        files.change(desk(caseId), change, files.header(desk(caseId)).version());
    }

    private OpenCase desk(String caseId) {
        return hall.open(clerk, caseId);
    }

    private void join(String caseId, Caller who, Role role, String basis, LocalDate until) {
        standings.join(
                desk(caseId),
                new NewStanding(who.person(), role, null, null, hall.clock().today(), until, basis, null, null, null));
    }

    private List<AuditLine> lines() {
        return hall.get(AuditTrail.class)
                .entries(
                        hall.court(clerk),
                        null,
                        hall.clock().now().minus(Duration.ofDays(40)),
                        hall.clock().now().plusSeconds(60),
                        null,
                        200)
                .items();
    }

    private static String field(Executable call) {
        return assertThrows(Problem.class, call).errors().get(0).field();
    }

    private static void assertNotFound(Executable call) {
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, call).kind());
    }
}
