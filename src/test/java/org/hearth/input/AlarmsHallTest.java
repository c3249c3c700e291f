package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.docket.Hearing;
import org.hearth.post.Messages;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A danger is told at once to those who may know, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class AlarmsHallTest {
    private static final String WORDS = "A man waits outside the school.";
    private static TeamCase court;
    private static Alarms alarms;

    @Parameter
    String database;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        court = new TeamCase(database);
        alarms = court.hall.get(Alarms.class);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        court.close();
    }

    private static Alarm raised(Role role, String caseId) {
        return alarms.raise(court.as(role, caseId), new NewAlarm(null, null, AlarmKind.THREAT, WORDS, null));
    }

    private static Problem.Kind refused(Executable act) {
        return assertThrows(Problem.class, act).kind();
    }

    @Test
    void everyoneWhoMaySeeSafetyReadsItInThatMomentAndNobodyElse() {
        String caseId = court.dependency(TeamCase.TEAM);
        raised(Role.EDUCATOR, caseId);
        List<Role> readers = new ArrayList<>(List.of(
                Role.CLERK,
                Role.JUDGE,
                Role.YOUTH,
                Role.YOUTH_ATTORNEY,
                Role.PARENT_ATTORNEY,
                Role.AGENCY_COUNSEL,
                Role.SOCIAL_WORKER,
                Role.PROBATION,
                Role.ADVOCATE));
        for (Role role : readers) {
            assertEquals(
                    List.of(WORDS),
                    alarms.of(court.as(role, caseId)).stream().map(Alarm::words).toList(),
                    role.name());
        }
        assertEquals(List.of(), alarms.of(court.as(Role.CAREGIVER, caseId)));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused(() -> alarms.of(court.as(Role.PROSECUTOR, caseId))));
        assertTrue(alarms.of(court.as(Role.EDUCATOR, caseId)).get(0).mine());
    }

    @Test
    void beforeAFindingItReachesCounselAndTheAgencyButNotTheJudge() {
        String caseId = court.beforeFinding(TeamCase.TEAM);
        Hearing hearing = court.set(caseId, "del.juris", TeamCase.TODAY.plusDays(1));
        raised(Role.PROBATION, caseId);
        assertEquals(1, alarms.of(court.as(Role.YOUTH_ATTORNEY, caseId)).size());
        assertEquals(1, alarms.of(court.as(Role.SOCIAL_WORKER, caseId)).size());
        assertEquals(List.of(), alarms.of(court.as(Role.JUDGE, caseId)));
        assertFalse(alarms.marks(court.hall.court(court.person(Role.JUDGE)), List.of(hearing))
                .containsKey(hearing.id()));
        assertEquals(
                Set.of(AlarmKind.THREAT),
                alarms.marks(court.hall.court(court.person(Role.CLERK)), List.of(hearing))
                        .get(hearing.id()));
    }

    @Test
    void judgeReadsNothingWhereNobodySpeaksForTheYouthYet() {
        String caseId = court.dependency(List.of(Role.SOCIAL_WORKER, Role.AGENCY_COUNSEL));
        Hearing hearing = court.set(caseId, "dep.interim", TeamCase.TODAY.plusDays(2));
        raised(Role.SOCIAL_WORKER, caseId);
        assertEquals(List.of(), alarms.of(court.as(Role.JUDGE, caseId)));
        assertTrue(alarms.marks(court.hall.court(court.person(Role.JUDGE)), List.of(hearing))
                .isEmpty());
        court.hall.join(court.as(Role.CLERK, caseId), court.person(Role.YOUTH_ATTORNEY), Role.YOUTH_ATTORNEY);
        assertEquals(1, alarms.of(court.as(Role.JUDGE, caseId)).size());
        assertEquals(
                Set.of(hearing.id()),
                alarms.marks(court.hall.court(court.person(Role.JUDGE)), List.of(hearing))
                        .keySet());
    }

    @Test
    void whatStoodAroundItFollowsWithinADayAndLatenessIsSaid() {
        String caseId = court.dependency(TeamCase.TEAM);
        Alarm told = raised(Role.SOCIAL_WORKER, caseId);
        assertEquals(told.raisedAt().plus(Duration.ofHours(24)), told.contextDue());
        court.hall.clock().move(Duration.ofHours(26));
        OpenCase author = court.as(Role.SOCIAL_WORKER, caseId);
        Alarm late = alarms.one(author, told.id());
        assertEquals(3, late.hoursLate());
        assertTrue(alarms.unexplained(court.hall.court(court.person(Role.SOCIAL_WORKER))).stream()
                .anyMatch(each -> each.id().equals(told.id())));
        Circumstances around =
                new Circumstances("The late bus was full.", null, "No ride after six.", "County Transit");
        Alarm known = alarms.surround(author, told.id(), around, late.version());
        assertEquals(around, known.around());
        assertEquals(0, known.hoursLate());
        assertTrue(alarms.unexplained(court.hall.court(court.person(Role.SOCIAL_WORKER))).stream()
                .noneMatch(each -> each.id().equals(told.id())));
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> alarms.surround(court.as(Role.ADVOCATE, caseId), told.id(), around, known.version())));
        assertEquals(Problem.Kind.LOST_RACE, refused(() -> alarms.surround(author, told.id(), around, told.version())));
    }

    @Test
    void itEndsByWhatWasDoneAndNeverVanishes() {
        String caseId = court.dependency(TeamCase.TEAM);
        Alarm told = raised(Role.ADVOCATE, caseId);
        OpenCase worker = court.as(Role.SOCIAL_WORKER, caseId);
        assertEquals(Problem.Kind.BAD_INPUT, refused(() -> alarms.end(worker, told.id(), " ", told.version())));
        Alarm over = alarms.end(worker, told.id(), "A ride was found.", told.version());
        assertFalse(over.stands());
        assertEquals(
                "A ride was found.",
                alarms.of(court.as(Role.JUDGE, caseId)).get(0).done());
        assertEquals(
                Problem.Kind.UNMET_RULE, refused(() -> alarms.end(worker, told.id(), "Once more.", over.version())));
        assertNull(alarms.marks(
                        court.hall.court(court.person(Role.CLERK)),
                        List.of(court.set(caseId, "dep.interim", TeamCase.TODAY.plusDays(3))))
                .get(told.hearing()));
    }

    @Test
    void theSameWordsPressedTwiceAreOneAlarm() {
        String caseId = court.dependency(TeamCase.TEAM);
        assertEquals(
                raised(Role.CAREGIVER, caseId).id(),
                raised(Role.CAREGIVER, caseId).id());
        court.hall.clock().move(Duration.ofMinutes(11));
        raised(Role.CAREGIVER, caseId);
        assertEquals(2, alarms.of(court.as(Role.CLERK, caseId)).size());
    }

    @Test
    void thoseWhoMayReadItAreSentToItOnceAndNeverTheYouth() {
        String caseId = court.dependency(TeamCase.TEAM);
        long before = dangers();
        raised(Role.SOCIAL_WORKER, caseId);
        long told = dangers() - before;
        raised(Role.SOCIAL_WORKER, caseId);
        assertEquals(told, dangers() - before);
        assertEquals(6, told, "three counsel, probation, behavioral health, the advocate");
    }

    private static long dangers() {
        return court
                .hall
                .get(Messages.class)
                .list(court.hall.court(court.hall.signIn("steward")), null, null, 200)
                .items()
                .stream()
                .filter(each -> each.template().equals("danger"))
                .count();
    }

    @Test
    void foreignAndAbsentAlarmsAnswerAlike() {
        String caseId = court.dependency(TeamCase.TEAM);
        String other = court.dependency(TeamCase.TEAM);
        Alarm told = raised(Role.ADVOCATE, other);
        OpenCase pass = court.as(Role.ADVOCATE, caseId);
        assertEquals(Problem.Kind.NOT_FOUND, refused(() -> alarms.one(pass, told.id())));
        assertEquals(Problem.Kind.NOT_FOUND, refused(() -> alarms.end(pass, TeamCase.foreign(), "Done.", 1)));
        assertEquals(
                Problem.Kind.NOT_FOUND,
                refused(() -> alarms.end(court.as(Role.CAREGIVER, other), told.id(), "Done.", told.version())));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused(() -> raised(Role.YOUTH, caseId)));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused(() -> raised(Role.PROSECUTOR, caseId)));
    }
}
