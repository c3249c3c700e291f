package org.hearth.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A call for help, from the button until somebody has reached the caller, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class HelpHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Parameter
    String database;

    private static Hall hall;
    private static CallsForHelp calls;
    private static Caller youth;
    private static Caller counsel;
    private static Caller first;
    private static Caller second;
    private static Caller judge;
    private static LocalDate day = TODAY;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        hall.clock().set(TODAY);
        calls = hall.get(CallsForHelp.class);
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        youth = hall.enter("youth", Role.YOUTH, "", null);
        counsel = hall.enter("counsel", Role.YOUTH_ATTORNEY, "Law Office", null);
        first = hall.enter("advocate", Role.ADVOCATE, "Open Door", null);
        second = hall.enter("social", Role.SOCIAL_WORKER, "County", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        String caseId = hall.get(CaseFiles.class)
                .open(
                        hall.court(clerk),
                        new NewCase(
                                "M.",
                                LocalDate.of(2010, 3, 5),
                                Jurisdiction.DEPENDENCY,
                                Custody.IN,
                                Map.of(Milestone.PETITION_FILED, TODAY.minusDays(90)),
                                List.of(new NewPetition("300", TODAY.minusDays(90), null)),
                                "en",
                                null,
                                null,
                                null));
        OpenCase desk = hall.open(clerk, caseId);
        hall.join(desk, youth, Role.YOUTH);
        hall.join(desk, counsel, Role.YOUTH_ATTORNEY);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void anotherDay() {
        day = day.plusDays(2);
        hall.clock().set(day);
    }

    @AfterEach
    void everybodyIsReached() {
        waiting(counsel).stream()
                .filter(HelpWaiting::isOpen)
                .forEach(each -> calls.reached(hall.court(counsel), each.id()));
    }

    private List<HelpWaiting> waiting(Caller who) {
        return calls.waiting(hall.court(who));
    }

    private HelpHeard press() {
        return calls.ask(hall.court(youth));
    }

    @Test
    void theScreenNamesWhoIsOnCallAndOnlyTheyAndTheAttorneySeeIt() {
        HelpHeard heard = press();
        assertEquals("Nia Solano", heard.name());
        assertEquals("555-0111", heard.phone());
        assertFalse(heard.again());
        assertEquals(1, waiting(first).size());
        assertEquals(1, waiting(counsel).size());
        assertEquals(List.of(), waiting(second));
        assertEquals(List.of(), waiting(judge));
        assertThrows(Problem.class, () -> waiting(youth));
    }

    @Test
    void pressingAgainSoonIsHeardAndLaterTellsTheNextPersonAtOnce() {
        press();
        hall.clock().move(Duration.ofMinutes(9));
        assertTrue(press().again());
        assertEquals(List.of(), waiting(second));
        hall.clock().move(Duration.ofMinutes(2));
        HelpHeard later = press();
        assertFalse(later.again());
        assertEquals("Andre Villanueva", later.name());
        assertEquals(1, waiting(second).size());
        assertEquals(1, waiting(first).size(), "one call, not two");
    }

    @Test
    void afterThirtyMinutesTheNextPersonIsToldAndAgain() {
        press();
        hall.clock().move(Duration.ofMinutes(29));
        assertEquals(0, calls.escalate(hall.job("help")));
        hall.clock().move(Duration.ofMinutes(1));
        assertEquals(1, calls.escalate(hall.job("help")));
        assertEquals(0, calls.escalate(hall.job("help")), "told once a turn");
        assertEquals(1, waiting(second).get(0).step());
        hall.clock().move(Duration.ofMinutes(30));
        assertEquals(1, calls.escalate(hall.job("help")));
        assertEquals(2, waiting(first).get(0).step());
    }

    @Test
    void whoHasReachedThemEndsIt() {
        press();
        String id = waiting(first).get(0).id();
        assertThrows(Problem.class, () -> calls.reached(hall.court(second), id));
        calls.reached(hall.court(first), id);
        HelpWaiting answered = waiting(counsel).get(0);
        assertFalse(answered.isOpen());
        assertEquals(first.name(), answered.answeredBy());
        Problem late = assertThrows(Problem.class, () -> calls.reached(hall.court(counsel), id));
        assertEquals("help-answered", late.code());
        hall.clock().move(Duration.ofHours(1));
        assertEquals(0, calls.escalate(hall.job("help")));
        assertFalse(press().again(), "a new call is a new one");
        hall.clock().move(Duration.ofHours(12));
        assertNull(waiting(first).get(0).answeredBy());
        assertEquals(1, waiting(first).size());
    }
}
