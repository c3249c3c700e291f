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
import org.hearth.access.Standings;
import org.hearth.terms.Ids;
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
    private static Hall hall;
    private static Caller clerk;
    private static final Map<Role, Caller> PEOPLE = new EnumMap<>(Role.class);

    @Parameter
    String database;

    private Goals goals;
    private NeedsMap map;
    private String caseId;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        PEOPLE.clear();
        for (Role role : List.of(
                Role.YOUTH, Role.YOUTH_ATTORNEY, Role.SOCIAL_WORKER, Role.PROBATION, Role.EDUCATOR, Role.PROSECUTOR)) {
            PEOPLE.put(role, hall.enter(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role, "", null));
        }
        hall.clock().set(LocalDate.of(2026, 12, 4));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        goals = hall.get(Goals.class);
        map = hall.get(NeedsMap.class);
        caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
    }

    private OpenCase member(Role role) {
        hall.join(hall.open(clerk, caseId), PEOPLE.get(role), role);
        return hall.open(PEOPLE.get(role), caseId);
    }

    @Test
    void theYouthsGoalIsKnownToNobodyElseUntilCounselReleasesIt() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        OpenCase worker = member(Role.SOCIAL_WORKER);
        Goal goal = goals.add(youth, "Finish the welding class");

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
    void belongingAndAffectionAreNeverRatedByAdults() {
        OpenCase worker = member(Role.SOCIAL_WORKER);
        for (NeedKind kind : List.of(NeedKind.BELONGING, NeedKind.AFFECTION)) {
            assertRefused(Problem.Kind.BAD_INPUT, () -> map.rate(worker, kind, new NeedWord(Rating.UNMET, null, null)));
        }
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
