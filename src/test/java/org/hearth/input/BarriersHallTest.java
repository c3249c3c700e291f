package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.docket.Hearing;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A barrier is answered by the agency that owns it; an agency has one contact a case. On both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class BarriersHallTest {
    private static TeamCase court;
    private static Barriers barriers;
    private static ContactPoints contacts;

    @Parameter
    String database;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        court = new TeamCase(database);
        barriers = court.hall.get(Barriers.class);
        contacts = court.hall.get(ContactPoints.class);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        court.close();
    }

    private static Hearing hearing(String caseId) {
        return court.set(caseId, "dep.interim", TeamCase.TODAY.plusDays(20));
    }

    private static Map<String, Object> worry(String owner) {
        return new HashMap<>(Map.of(
                "strength", "Came to class on four days.",
                "concern", "The last class of the day is missed.",
                "concern_context", "The bus leaves before it ends.",
                "concern_barrier", "No ride after six.",
                "concern_owner", owner));
    }

    private static Problem.Kind refused(Executable act) {
        return assertThrows(Problem.class, act).kind();
    }

    @Test
    void theAgencyThatOwnsABarrierAnswersItAndAllItsReadersReadTheAnswer() {
        String caseId = court.dependency(TeamCase.TEAM);
        court.answers(hearing(caseId), Role.EDUCATOR, worry("child_welfare"));
        Barrier named = barriers.of(court.as(Role.SOCIAL_WORKER, caseId)).get(0);
        assertEquals("No ride after six.", named.text());
        assertEquals("The last class of the day is missed.", named.concern());
        assertTrue(named.mayReply());
        assertFalse(barriers.of(court.as(Role.PROBATION, caseId)).get(0).mayReply());
        assertEquals(
                1,
                barriers.named(court.hall.court(court.person(Role.SOCIAL_WORKER)))
                        .get(caseId));
        barriers.reply(court.as(Role.SOCIAL_WORKER, caseId), named.id(), "A ride from Monday on.");
        barriers.reply(court.as(Role.SOCIAL_WORKER, caseId), named.id(), "A ride from Tuesday on.");
        for (Role role : List.of(Role.JUDGE, Role.YOUTH_ATTORNEY, Role.ADVOCATE)) {
            List<BarrierReply> replies =
                    barriers.of(court.as(role, caseId)).get(0).replies();
            assertEquals(
                    List.of("A ride from Tuesday on."),
                    replies.stream().map(BarrierReply::text).toList(),
                    role.name());
        }
        assertFalse(barriers.named(court.hall.court(court.person(Role.SOCIAL_WORKER)))
                .containsKey(caseId));
    }

    @Test
    void anotherAgencyAnswersNothingAndAForeignBarrierIsNotFound() {
        String caseId = court.dependency(TeamCase.TEAM);
        court.answers(hearing(caseId), Role.EDUCATOR, worry("child_welfare"));
        Barrier named = barriers.of(court.as(Role.PROBATION, caseId)).get(0);
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> barriers.reply(court.as(Role.PROBATION, caseId), named.id(), "Not ours.")));
        assertEquals(
                Problem.Kind.BAD_INPUT,
                refused(() -> barriers.reply(court.as(Role.SOCIAL_WORKER, caseId), named.id(), " ")));
        assertEquals(
                Problem.Kind.NOT_FOUND,
                refused(() -> barriers.reply(court.as(Role.SOCIAL_WORKER, caseId), TeamCase.foreign(), "A ride.")));
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                refused(() -> barriers.reply(court.as(Role.YOUTH_ATTORNEY, caseId), named.id(), "A ride.")));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused(() -> barriers.of(court.as(Role.PROSECUTOR, caseId))));
    }

    @Test
    void theNewestContactOfAnAgencyStandsWithTheDayOfItsLastCheck() {
        String caseId = court.dependency(TeamCase.TEAM);
        Map<String, Object> first = worry("unknown");
        first.put("contact", contact("R. Ames", "555-0100"));
        first.put("contact_checked", "2026-10-12");
        court.answers(hearing(caseId), Role.SOCIAL_WORKER, first);
        ContactPoint old = contacts.of(court.as(Role.ADVOCATE, caseId)).get(0);
        assertEquals(LocalDate.of(2026, 10, 12), old.checked());
        assertTrue(old.old());
        assertEquals("weekdays 8-17", old.hours());
        Map<String, Object> second = worry("unknown");
        second.put("contact", contact("L. Byrd", "555-0101"));
        Hearing next = court.set(caseId, "dep.interim", TeamCase.TODAY.plusDays(30));
        court.hall.clock().set(TeamCase.TODAY.plusDays(1));
        court.answers(next, Role.SOCIAL_WORKER, second);
        List<ContactPoint> now = contacts.of(court.as(Role.ADVOCATE, caseId));
        assertEquals(List.of("L. Byrd"), now.stream().map(ContactPoint::name).toList());
        assertEquals(TeamCase.TODAY.plusDays(1), now.get(0).checked());
        assertEquals(Problem.Kind.NOT_ALLOWED, refused(() -> contacts.of(court.as(Role.PROSECUTOR, caseId))));
    }

    private static Map<String, Object> contact(String name, String reach) {
        return Map.of("name", name, "agency", "County Child Welfare", "reach", reach, "hours", "weekdays 8-17");
    }
}
