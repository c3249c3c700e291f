package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.docket.Hearing;
import org.hearth.retention.Retention;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The team meets before the hearing, case by case, and only what it agreed leaves the room; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class ConferencesHallTest {
    private static final LocalDate BY = TeamCase.TODAY.plusDays(25);
    private static final List<Role> TEAM =
            List.of(Role.YOUTH_ATTORNEY, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL, Role.SOCIAL_WORKER, Role.CAREGIVER);
    private static TeamCase court;
    private static Conferences conferences;

    @Parameter
    String database;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        court = new TeamCase(database);
        conferences = court.hall.get(Conferences.class);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        court.close();
    }

    private static Hearing hearing(String caseId) {
        return court.set(caseId, "dep.interim", TeamCase.TODAY.plusDays(20));
    }

    private static AgreedAction agreed(Role role, Hearing hearing, String text) {
        return conferences.agree(
                court.as(role, hearing.caseId()), hearing.id(), new NewAction(text, "County Child Welfare", BY));
    }

    private static Problem.Kind refused(Executable act) {
        return assertThrows(Problem.class, act).kind();
    }

    @Test
    void theRosterIsDrawnFromThoseOnTheTeamWhoMaySit() {
        String caseId = court.dependency(TeamCase.TEAM);
        Hearing hearing = hearing(caseId);
        List<Role> places = conferences.of(court.as(Role.SOCIAL_WORKER, caseId), hearing.id()).roster().stream()
                .map(ConferenceSeat::role)
                .toList();
        assertFalse(places.contains(Role.PROSECUTOR));
        assertFalse(places.contains(Role.YOUTH));
        assertFalse(places.contains(Role.EDUCATOR), "the educator's basis is no team");
        assertTrue(places.containsAll(List.of(Role.YOUTH_ATTORNEY, Role.SOCIAL_WORKER, Role.PROBATION)));
        assertEquals(
                Problem.Kind.NOT_FOUND, refused(() -> conferences.of(court.as(Role.EDUCATOR, caseId), hearing.id())));
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> conferences.of(court.as(Role.PROSECUTOR, caseId), hearing.id())));
    }

    @Test
    void whoIsNotOnTheNextCasesTeamDoesNotFindItsConference() {
        String first = court.dependency(TEAM);
        String second = court.dependency(List.of(Role.YOUTH_ATTORNEY, Role.SOCIAL_WORKER));
        Hearing one = hearing(first);
        Hearing two = hearing(second);
        assertEquals(
                one.id(),
                conferences.of(court.as(Role.CAREGIVER, first), one.id()).hearing());
        assertEquals(Problem.Kind.NOT_FOUND, refused(() -> court.as(Role.CAREGIVER, second)));
        assertEquals(Problem.Kind.NOT_FOUND, refused(() -> conferences.of(court.as(Role.CAREGIVER, first), two.id())));
        List<String> list = conferences.day(court.hall.court(court.person(Role.CAREGIVER)), one.day()).stream()
                .map(ConferenceLine::caseId)
                .toList();
        assertTrue(list.contains(first));
        assertFalse(list.contains(second));
    }

    @Test
    void theRosterSaysWhoIsThereAndALostRaceChangesNothing() {
        String caseId = court.dependency(TEAM);
        Hearing hearing = hearing(caseId);
        String worker = court.person(Role.SOCIAL_WORKER).person();
        Conference kept = conferences.keep(court.as(Role.CLERK, caseId), hearing.id(), List.of(worker), 0);
        assertEquals(
                List.of(worker),
                kept.roster().stream()
                        .filter(ConferenceSeat::present)
                        .map(ConferenceSeat::person)
                        .toList());
        assertEquals(
                Problem.Kind.LOST_RACE,
                refused(() -> conferences.keep(court.as(Role.CLERK, caseId), hearing.id(), List.of(), 0)));
        assertEquals(
                Problem.Kind.BAD_INPUT,
                refused(() -> conferences.keep(
                        court.as(Role.CLERK, caseId),
                        hearing.id(),
                        List.of(court.person(Role.PROSECUTOR).person()),
                        kept.version())));
        Conference next = conferences.keep(court.as(Role.CLERK, caseId), hearing.id(), List.of(), kept.version());
        assertTrue(next.roster().stream().noneMatch(ConferenceSeat::present));
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() ->
                        conferences.keep(court.as(Role.CAREGIVER, caseId), hearing.id(), List.of(), next.version())));
    }

    @Test
    void theJudgeReadsWhatWasAgreedAndNothingElseWhileCounselAreMissing() {
        String caseId = court.dependency(TEAM);
        Hearing hearing = hearing(caseId);
        court.answers(hearing, Role.SOCIAL_WORKER, Map.of("strength", "On time for three talks."));
        agreed(Role.SOCIAL_WORKER, hearing, "A phone with a charger.");
        Conference judges = conferences.of(court.as(Role.JUDGE, caseId), hearing.id());
        assertFalse(judges.judge().allowed());
        assertEquals(List.of(), judges.roster());
        assertEquals(List.of(), judges.voices());
        assertEquals(1, judges.actions().size());
        assertFalse(conferences
                .of(court.as(Role.YOUTH_ATTORNEY, caseId), hearing.id())
                .voices()
                .isEmpty());
    }

    @Test
    void whatIsAgreedIsReadByTheYouthsAttorneyAtOnceAndMayBeTakenBackByItsAuthor() {
        String caseId = court.dependency(TEAM);
        Hearing hearing = hearing(caseId);
        AgreedAction action = agreed(Role.SOCIAL_WORKER, hearing, "A ride to class.");
        for (Role role : List.of(Role.YOUTH_ATTORNEY, Role.JUDGE, Role.CLERK)) {
            assertEquals(
                    List.of("A ride to class."),
                    conferences.agreed(court.as(role, caseId), hearing.id()).stream()
                            .map(AgreedAction::text)
                            .toList(),
                    role.name());
        }
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() ->
                        conferences.takeBack(court.as(Role.YOUTH_ATTORNEY, caseId), action.id(), action.version())));
        conferences.takeBack(court.as(Role.SOCIAL_WORKER, caseId), action.id(), action.version());
        assertEquals(List.of(), conferences.agreed(court.as(Role.JUDGE, caseId), hearing.id()));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused(() -> agreed(Role.CLERK, hearing, "A ride.")));
    }

    @Test
    void thereIsNoConferenceBeforeAFinding() {
        String caseId = court.beforeFinding(List.of(Role.YOUTH_ATTORNEY, Role.PROBATION));
        Hearing hearing = court.set(caseId, "del.juris", TeamCase.TODAY.plusDays(1));
        Conference closed = conferences.of(court.as(Role.PROBATION, caseId), hearing.id());
        assertTrue(closed.closed());
        assertEquals(List.of(), closed.roster());
        assertEquals(Problem.Kind.UNMET_RULE, refused(() -> agreed(Role.PROBATION, hearing, "A ride.")));
        assertEquals(
                Problem.Kind.UNMET_RULE,
                refused(() -> conferences.note(court.as(Role.PROBATION, caseId), hearing.id(), "Ask first.", 0)));
    }

    @Test
    void aWorkingNoteIsItsAuthorsAloneAndGoesThirtyDaysAfterTheHearing() {
        String caseId = court.dependency(TEAM);
        Hearing hearing = hearing(caseId);
        Conference mine = conferences.note(court.as(Role.SOCIAL_WORKER, caseId), hearing.id(), "Ask about the bus.", 0);
        assertEquals("Ask about the bus.", mine.note());
        assertNull(conferences
                .of(court.as(Role.YOUTH_ATTORNEY, caseId), hearing.id())
                .note());
        assertNull(conferences.of(court.as(Role.JUDGE, caseId), hearing.id()).note());
        court.hall.clock().set(hearing.day().plusDays(30));
        court.hall.get(Retention.class).sweep(court.hall.job("notes"), "conference-notes");
        assertEquals(
                "Ask about the bus.",
                conferences
                        .of(court.hall.open(court.hall.signIn("social-worker"), caseId), hearing.id())
                        .note());
        court.hall.clock().set(hearing.day().plusDays(31));
        assertTrue(court.hall.get(Retention.class).sweep(court.hall.job("notes"), "conference-notes") > 0);
        assertNull(conferences
                .of(court.hall.open(court.hall.signIn("social-worker"), caseId), hearing.id())
                .note());
        court.hall.clock().set(TeamCase.TODAY);
    }
}
