package org.hearth.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.docket.DocketCounts;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Delivery;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Matter;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.Orders;
import org.hearth.orders.Promises;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed quarter is counted, published once, and stays; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class ScorecardsHallTest {
    private static final LocalDate HELD = LocalDate.of(2026, 8, 4);
    private static final LocalDate ADOPTED = LocalDate.of(2026, 10, 20);
    private static final Quarter Q3 = Quarter.of("2026Q3");
    private static final Quarter Q2 = Quarter.of("2026Q2");

    private static Hall hall;
    private static Scorecards scorecards;
    private static ScoreMeasure promised;
    private static List<CourtOrder> owed;
    private static String caseId;

    @Parameter
    private String database;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        hall.clock().set(HELD);
        scorecards = hall.get(Scorecards.class);
        promised = hall.get(ScorecardBook.class).measures().stream()
                .filter(each -> each.id().equals("promises_kept"))
                .findFirst()
                .orElseThrow();
        Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
        Caller judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        hall.enter("steering", Role.STEERING, "", null);
        caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
        owed = ordered(clerk, judge);
        hall.clock().set(ADOPTED);
        for (CourtOrder each : owed.subList(0, 14)) {
            Delivery delivery = new Delivery("A bus pass.", HELD.plusDays(3), "A. Ortiz");
            hall.get(Promises.class).confirm(as("clerk"), each.id(), delivery, each.version());
        }
        scorecards.publish(hall.court(hall.signIn("steward")), Q3, ADOPTED);
    }

    /** Forty orders of one agency and five of a school, all due in August; fourteen of them are kept. */
    private static List<CourtOrder> ordered(Caller clerk, Caller judge) {
        List<OrderDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            drafts.add(new OrderDraft(
                    "A bus pass " + i, "", i < 40 ? "County Child Welfare" : "school district", HELD.plusDays(10)));
        }
        String hearing = Ids.under(caseId);
        Matter matter = new Matter(
                hearing, null, "dep.interim", "dep.interim", CourtTime.at(HELD, LocalTime.of(9, 0)), null, null);
        Orders orders = hall.get(Orders.class);
        String hash = orders.record(
                        hall.open(clerk, caseId), matter, new HearingRecord(List.of(), List.of(), drafts, ""), null)
                .hash();
        return orders.sign(
                        hall.open(judge, caseId),
                        hearing,
                        hall.get(Accounts.class).confirm(judge, hall.password()),
                        hash)
                .orders();
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    private static OpenCase as(String user) {
        return hall.open(hall.signIn(user), caseId);
    }

    private static Published read(Quarter quarter) {
        return scorecards.read(hall.court(hall.signIn("steering")), quarter, null);
    }

    private static Integer promises(Published published, String row, String part) {
        return published.value(promised, Hall.COURTHOUSE, row, part);
    }

    @Test
    void whatWasCountedStandsAndWhatIsSmallDoesNot() {
        Published published = read(Q3);
        assertEquals(45, promises(published, Cell.ALL, Cell.ALL));
        assertEquals(14, promises(published, "child_welfare", "kept"));
        assertNull(promises(published, "child_welfare", "not_kept"), "would tell the school's by difference");
        assertNull(promises(published, "school", "not_kept"), "five");
        assertNull(promises(published, "school", Cell.ALL), "five of five");
        assertNull(promises(published, "child_welfare", Cell.ALL), "would tell the school's by difference");
        assertEquals(0, promises(published, "probation", Cell.ALL), "nothing is nothing");
        assertTrue(published.isWithheld(promised, Hall.COURTHOUSE, "school", "not_kept"));
        assertFalse(published.isWithheld(promised, Hall.COURTHOUSE, "probation", Cell.ALL));
    }

    @Test
    void whatIsPublishedStaysWhateverHappensLaterAndIsPublishedOnce() {
        Published before = read(Q3);
        CourtOrder late = owed.get(14);
        Delivery delivery = new Delivery("A bus pass.", HELD.plusDays(40), "A. Ortiz");
        long version = hall.get(Orders.class).order(as("clerk"), late.id()).version();
        hall.get(Promises.class).confirm(as("clerk"), late.id(), delivery, version);
        assertEquals(before.figures(), read(Q3).figures());
        assertRule("quarter-published", () -> scorecards.publish(steward(), Q3, ADOPTED));
        assertField("reason", () -> scorecards.correct(steward(), Q3, ADOPTED, " "));
        Published after = scorecards.correct(steward(), Q3, ADOPTED, "One delivery was entered late.");
        assertEquals(2, after.edition().number());
        assertEquals(after.figures(), read(Q3).figures());
        assertEquals(before.figures(), scorecards.read(steward(), Q3, 1).figures(), "the first stays");
        before.figures()
                .forEach((cell, value) -> assertFalse(
                        value == null && after.figures().get(cell) != null, "withheld once stays so: " + cell));
        List<Edition> versions = scorecards.versions(steward(), Q3);
        assertEquals(List.of(2, 1), versions.stream().map(Edition::number).toList());
        assertEquals("One delivery was entered late.", versions.get(0).reason());
    }

    @Test
    void aQuarterThatRunsOrWaitsIsNotFoundAndSaysSo() {
        assertRule("quarter-runs", () -> read(Quarter.of("2026Q4")));
        assertRule("quarter-not-published", () -> read(Quarter.of("2026Q1")));
        assertRule("quarter-runs", () -> scorecards.publish(steward(), Quarter.of("2026Q4"), ADOPTED));
        assertField("adoptedOn", () -> scorecards.publish(steward(), Quarter.of("2026Q1"), ADOPTED.plusDays(1)));
        assertField("adoptedOn", () -> scorecards.publish(steward(), Q3, LocalDate.of(2026, 9, 30)));
        assertField("quarter", () -> Quarter.of("2026-3"));
    }

    @Test
    void theCommitteeReadsTheScorecardAndNothingElse() {
        Caller steering = hall.signIn("steering");
        Problem.Kind no = Problem.Kind.NOT_ALLOWED;
        assertKind(no, () -> scorecards.publish(hall.court(steering), Q2, ADOPTED));
        assertKind(no, () -> hall.get(DocketCounts.class).clock(hall.court(steering), Q3.from(), Q3.to()));
        assertKind(Problem.Kind.NOT_FOUND, () -> hall.open(steering, caseId));
    }

    @Test
    void inventedFiguresSayThatTheyAreInventedAndTheTrendIsReadInTwoStatements() {
        Map<String, List<Tally>> told =
                Map.of(promised.id(), List.of(new Tally(Hall.COURTHOUSE, "probation", "kept", 40)));
        scorecards.invent(hall.job("demo"), Q2, LocalDate.of(2026, 7, 20), told);
        assertTrue(read(Q2).edition().invented());
        assertFalse(read(Q3).edition().invented());
        assertEquals(40, promises(read(Q2), "probation", "kept"));
        String sheet = ScoreSheet.of(read(Q2), List.of(promised));
        assertTrue(sheet.contains(
                "\"2026Q2\",\"1\",\"promises_kept\",\"main\",\"probation\",\"kept\",\"40\",\"invented for a demo\""));
        Caller steering = hall.signIn("steering");
        hall.statements();
        List<Published> all = scorecards.published(hall.court(steering));
        assertEquals(
                List.of(Q3, Q2),
                all.stream().map(each -> each.edition().quarter()).toList());
        assertTrue(hall.statements() <= 4, "two, and the audit's");
    }

    private static CourtPass steward() {
        return hall.court(hall.signIn("steward"));
    }

    private static void assertKind(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }

    private static void assertRule(String code, Executable act) {
        assertEquals(code, assertThrows(Problem.class, act).code());
    }

    private static void assertField(String field, Executable act) {
        assertEquals(field, assertThrows(Problem.class, act).errors().get(0).field());
    }
}
