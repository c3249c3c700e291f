package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.post.GivingUp;
import org.hearth.post.Messages;
import org.hearth.post.Queued;
import org.hearth.post.State;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told that they are asked, and reminded, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class RemindersHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 12, 10);
    private static final List<Role> TEAM =
            List.of(Role.YOUTH, Role.YOUTH_ATTORNEY, Role.SOCIAL_WORKER, Role.PROBATION, Role.EDUCATOR);

    @Parameter
    String database;

    private static final Map<Role, Caller> PEOPLE = new EnumMap<>(Role.class);
    private static Hall hall;
    private static CourtPass steward;

    private final List<Hearing> hearings = new ArrayList<>();
    private OpenCase desk;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        hall = Hall.on(database, HearingBell.class);
        PEOPLE.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        for (Role role : TEAM) {
            String user = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            PEOPLE.put(role, hall.enter(user, role, "A", null));
        }
        steward = hall.court(hall.enter("steward2", Role.STEWARD, "", null));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void begin() {
        hall.clock().set(TODAY);
    }

    /** Nothing of one test may be asked or said in the next. */
    @AfterEach
    void end() {
        hearings.forEach(each -> hall.get(HearingBell.class).vacate(desk, each));
        Messages messages = hall.get(Messages.class);
        messages.list(steward, State.WAITING, null, 200)
                .items()
                .forEach(each -> messages.giveUp(steward, each.id(), GivingUp.OTHER, each.version()));
    }

    private void open(Jurisdiction jurisdiction, String petition) {
        NewCase given = new NewCase(
                "M.",
                LocalDate.of(2010, 3, 5),
                jurisdiction,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, TODAY.minusDays(90)),
                List.of(new NewPetition(petition, TODAY.minusDays(90), null)),
                "en",
                null,
                null,
                null);
        Caller clerk = PEOPLE.get(Role.CLERK);
        String caseId = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        desk = hall.open(clerk, caseId);
        TEAM.forEach(role -> hall.join(desk, PEOPLE.get(role), role));
    }

    private Hearing set(String type) {
        Hearing hearing = new Hearing(
                Ids.under(desk.caseId()),
                desk.caseId(),
                type,
                Ids.fresh(),
                CourtTime.at(HELD_ON, LocalTime.of(10, 20)),
                20,
                "dept-3",
                "judge-a",
                HearingStatus.SET,
                null,
                null,
                null,
                0);
        hearings.add(hearing);
        hall.get(HearingBell.class).set(desk, hearing);
        return hearing;
    }

    private int remind(LocalDate day) {
        hall.clock().set(day);
        return hall.get(Reminders.class).queue(hall.job("reminders"));
    }

    /** How many messages wait, by template. */
    private Map<String, Long> waiting() {
        return hall.get(Messages.class).list(steward, State.WAITING, null, 200).items().stream()
                .collect(Collectors.groupingBy(Queued::template, TreeMap::new, Collectors.counting()));
    }

    @Test
    void whoIsAskedIsToldInTheTransactionThatSetsTheHearingAndRemindedOnCourtDays() {
        open(Jurisdiction.DEPENDENCY, "300");
        Hearing hearing = set("dep.rev6");
        int asked = hall.get(Inputs.class).asked(desk, hearing.id()).size();
        assertEquals(Map.of("input-asked", (long) asked), waiting());
        set("dep.rev6");
        assertEquals(0, remind(LocalDate.of(2026, 11, 21)), "a Saturday");
        long adults = TEAM.size() - 1;
        assertEquals(adults, remind(LocalDate.of(2026, 11, 23)), "the youth is never reminded");
        assertEquals(adults, waiting().get("input-waiting"));
        remind(LocalDate.of(2026, 11, 23));
        assertEquals(adults, waiting().get("input-waiting"), "once a day");
    }

    @Test
    void theDayBeforeItIsDueAndTheDayAfterAreSaidOnce() {
        open(Jurisdiction.DEPENDENCY, "300");
        Hearing hearing = set("dep.rev6");
        LocalDate due = hall.get(Inputs.class).asked(desk, hearing.id()).stream()
                .filter(each -> each.person().equals(PEOPLE.get(Role.PROBATION).person()))
                .findFirst()
                .orElseThrow()
                .due();
        assertEquals(LocalDate.of(2026, 12, 3), due);
        remind(due.minusDays(1));
        long dueSoon = waiting().get("input-due");
        assertTrue(dueSoon >= 1);
        remind(due.minusDays(1));
        assertEquals(dueSoon, waiting().get("input-due"));
        remind(due.plusDays(1));
        long late = waiting().get("input-overdue");
        assertTrue(late >= 1);
        remind(due.plusDays(4));
        assertEquals(TEAM.size() - 1L, waiting().get("input-overdue"), "each of them once");
    }

    @Test
    void beforeAFindingNobodyIsAskedToldOrReminded() {
        open(Jurisdiction.DELINQUENCY, "602");
        set("del.review");
        assertEquals(0, remind(LocalDate.of(2026, 11, 23)));
        assertEquals(Map.of(), waiting());
    }

    @Test
    void whatIsTakenOffIsNoLongerSaid() {
        open(Jurisdiction.DEPENDENCY, "300");
        Hearing hearing = set("dep.rev6");
        hall.get(HearingBell.class).vacate(desk, hearing);
        assertEquals(Map.of(), waiting());
        assertEquals(0, remind(LocalDate.of(2026, 11, 23)));
    }
}
