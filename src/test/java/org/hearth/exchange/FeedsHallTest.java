package org.hearth.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.FeedKeys;
import org.hearth.access.MadeFeed;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.Move;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Sitting;
import org.hearth.docket.Sittings;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar feeds from the first address to the last, as a calendar program sees them, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final Change LATE = new Change(MoveReason.REPORT_LATE, "Probation", null);

    @Parameter
    String database;

    private Hall hall;
    private FeedKeys keys;
    private Feeds feeds;
    private Docket docket;
    private Caller clerk;
    private Caller judge;
    private Caller counsel;
    private OpenCase file;
    private int knocks;

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database);
        keys = hall.get(FeedKeys.class);
        feeds = hall.get(Feeds.class);
        docket = hall.get(Docket.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        counsel = hall.enter("counsel", Role.YOUTH_ATTORNEY, "Dependency Counsel", null);
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(60));
        file = newCase();
        hall.join(file, counsel, Role.YOUTH_ATTORNEY);
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    private OpenCase newCase() {
        NewCase given = new NewCase(
                "Marisol",
                null,
                Jurisdiction.DEPENDENCY,
                Custody.OUT,
                Map.of(),
                List.of(new NewPetition("300", TODAY.minusDays(60), null)),
                "en",
                null,
                null,
                null);
        return hall.open(clerk, hall.get(CaseFiles.class).open(hall.court(clerk), given));
    }

    private Sitting morning(LocalDate day) {
        return hall.get(Sittings.class).between(hall.court(clerk), day, day).stream()
                .filter(each -> each.courtroom().equals("dept-3") && each.from().isBefore(LocalTime.NOON))
                .findFirst()
                .orElseThrow();
    }

    private Hearing set(OpenCase pass, LocalDate day, LocalTime time) {
        return docket.set(
                pass, new NewHearing("dep.interim", morning(day).id(), CourtTime.at(day, time), 20, null, null));
    }

    private MadeFeed fresh(Caller who) {
        CourtPass pass = hall.court(who);
        keys.own(pass).forEach(each -> keys.end(pass, each.id()));
        return keys.make(pass);
    }

    private static String token(MadeFeed made) {
        return made.path().replaceAll(".*/|\\.ics$", "");
    }

    private List<VEvent> fetch(MadeFeed made) {
        return Subscriber.read(feeds.of(keys.open(token(made), "desk")).text());
    }

    private String refused(String token) {
        knocks++;
        Problem problem = assertThrows(Problem.class, () -> keys.open(token, "stranger " + knocks));
        return problem.kind().status() + " " + problem.code();
    }

    @Test
    void aHearingIsFoundMovedAndTakenOffByTheSameUidWithAGrowingSequence() {
        OpenCase pass = newCase();
        Caller casa = hall.enter("casa", Role.CASA, "", null);
        hall.join(pass, casa, Role.CASA);
        MadeFeed made = fresh(casa);
        assertEquals(List.of(), fetch(made));

        Hearing set = set(pass, TUESDAY, LocalTime.of(9, 0));
        VEvent first = fetch(made).get(0);
        assertEquals(set.startsAt(), Subscriber.start(first));

        Continuances continuances = hall.get(Continuances.class);
        LocalDate later = TUESDAY.plusWeeks(1);
        Move move = new Move(morning(later).id(), CourtTime.at(later, LocalTime.of(9, 0)), LATE, null);
        Hearing moved = continuances.move(pass, set.id(), move, set.version());
        VEvent second = fetch(made).get(0);
        assertEquals(moved.startsAt(), Subscriber.start(second));

        continuances.vacate(pass, set.id(), LATE, moved.version());
        VEvent third = fetch(made).get(0);
        assertEquals("CANCELLED", Subscriber.value(third, "STATUS"));
        assertEquals(
                List.of(Subscriber.uid(first), Subscriber.uid(first)),
                List.of(Subscriber.uid(second), Subscriber.uid(third)));
        assertTrue(sequence(first) < sequence(second) && sequence(second) < sequence(third), "it grows");
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(Subscriber.value(event, "SEQUENCE"));
    }

    @Test
    void whoLeavesTheTeamHasNothingOfItsDatesAnyMore() {
        OpenCase pass = newCase();
        Caller social = hall.enter("social", Role.SOCIAL_WORKER, "County", null);
        hall.join(pass, social, Role.SOCIAL_WORKER);
        set(pass, TUESDAY.plusWeeks(2), LocalTime.of(9, 0));
        MadeFeed made = fresh(social);
        assertEquals(1, fetch(made).size());
        hall.get(Standings.class)
                .leave(pass, hall.get(Standings.class).team(pass).get(0).id());
        assertEquals(List.of(), fetch(made));
    }

    @Test
    void anEndedAddressAndAnInventedOneAnswerAlike() {
        MadeFeed made = fresh(counsel);
        assertEquals("404 not-found", refused("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        assertEquals("404 not-found", refused(token(made) + "A"));
        assertNotNull(keys.open(token(made), "desk"));
        keys.end(hall.court(counsel), made.line().id());
        assertEquals("404 not-found", refused(token(made)));
        assertThrows(
                Problem.class, () -> keys.end(hall.court(counsel), made.line().id()));
    }

    @Test
    void anotherPersonsFeedIsNeitherListedNorEnded() {
        MadeFeed made = fresh(counsel);
        assertTrue(keys.own(hall.court(clerk)).stream()
                .noneMatch(each -> each.id().equals(made.line().id())));
        assertThrows(
                Problem.class, () -> keys.end(hall.court(clerk), made.line().id()));
        assertNotNull(keys.open(token(made), "desk"));
    }

    @Test
    void aFeedOpensDatesAndNothingElse() {
        CourtPass pass = keys.open(token(fresh(clerk)), "desk");
        Problem refused =
                assertThrows(Problem.class, () -> hall.get(Sittings.class).between(pass, TUESDAY, TUESDAY));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
        assertThrows(Problem.class, () -> keys.make(pass));
    }

    @Test
    void aJudicialOfficersFeedHoldsTheSittingsAndNotWhoIsCalledThere() {
        set(file, TUESDAY, LocalTime.of(10, 0));
        List<VEvent> sittings = fetch(fresh(judge));
        List<VEvent> house = fetch(fresh(clerk));
        Sitting morning = morning(TUESDAY);
        assertTrue(
                house.stream().anyMatch(each -> Subscriber.start(each).equals(CourtTime.at(TUESDAY, morning.from()))));
        assertTrue(house.size() > sittings.size(), "a clerk’s is the courthouse’s");
        assertTrue(sittings.stream()
                .noneMatch(each -> Subscriber.start(each).equals(CourtTime.at(TUESDAY, LocalTime.of(10, 0)))));
    }

    @Test
    void threeAddressesStandAtATimeAndOneThatIsAskedForOverAndOverRests() {
        MadeFeed made = fresh(counsel);
        CourtPass pass = hall.court(counsel);
        keys.make(pass);
        keys.make(pass);
        assertEquals(
                "feeds-enough",
                assertThrows(Problem.class, () -> keys.make(pass)).code());
        for (int i = 0; i < 30; i++) {
            keys.open(token(made), "desk");
        }
        assertEquals("429 too-many-tries", refused(token(made)));
    }

    @Test
    void guessingIsSlowedWhereItComesFromAndNowhereElse() {
        for (int i = 0; i < 12; i++) {
            assertThrows(Problem.class, () -> keys.open("guess", "guesser"));
        }
        MadeFeed made = fresh(judge);
        assertEquals(
                Problem.Kind.TOO_MANY,
                assertThrows(Problem.class, () -> keys.open(token(made), "guesser"))
                        .kind());
        assertNotNull(keys.open(token(made), "desk"));
    }

    @Test
    void aFeedTakesTheSameFewStatementsHoweverMuchStandsInIt() {
        MadeFeed made = fresh(clerk);
        keys.open(token(made), "desk");
        hall.statements();
        feeds.of(keys.open(token(made), "desk"));
        long many = hall.statements();
        MadeFeed few = fresh(hall.enter("educator", Role.EDUCATOR, "", null));
        keys.open(token(few), "desk");
        hall.statements();
        feeds.of(keys.open(token(few), "desk"));
        assertEquals(hall.statements(), many);
        assertTrue(many <= 4, many + " statements");
        assertNotEquals(null, keys.own(hall.court(clerk)).get(0).fetched());
    }
}
