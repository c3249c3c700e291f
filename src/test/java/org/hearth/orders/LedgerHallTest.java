package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.hearth.terms.Page;
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

/** What the court said it would ask about, the wish about praise, and what was given, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class LedgerHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate SAID = LocalDate.of(2026, 11, 3);

    private static Hall hall;
    private static Caller clerk;
    private static final Map<Role, Caller> PEOPLE = new EnumMap<>(Role.class);

    @Parameter
    String database;

    private Affirmations affirmations;
    private Incentives incentives;
    private String caseId;
    private String hearing;
    private OpenCase desk;

    @BeforeParameterizedClassInvocation
    static void open(String database) {
        hall = Hall.on(database);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        PEOPLE.clear();
        for (Role role : List.of(Role.YOUTH, Role.YOUTH_ATTORNEY, Role.SOCIAL_WORKER, Role.PARENT, Role.PROSECUTOR)) {
            PEOPLE.put(role, hall.enter(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role, "", null));
        }
        hall.clock().set(TODAY);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        affirmations = hall.get(Affirmations.class);
        incentives = hall.get(Incentives.class);
        caseId = Ids.fresh();
        hall.get(Standings.class).register(hall.court(clerk), caseId);
        hearing = Ids.under(caseId);
        desk = hall.open(clerk, caseId);
    }

    private OpenCase member(Role role) {
        hall.join(hall.open(clerk, caseId), PEOPLE.get(role), role);
        return hall.open(PEOPLE.get(role), caseId);
    }

    private Remembered remember(String text) {
        return affirmations.remember(desk, new Said(hearing, SAID, "Judge R.", text));
    }

    @Test
    void whatTheCourtSaidStandsUntilItHasAsked() {
        Remembered class1 = remember(" the welding class. ");
        assertEquals("the welding class", class1.text());
        assertEquals(class1.id(), remember("the welding class").id(), "a double click notes it once");
        assertEquals(List.of(class1), affirmations.standing(desk));

        Remembered asked = affirmations.asked(desk, class1.id(), class1.version());
        assertEquals(RememberedState.ASKED, asked.state());
        assertEquals("clerk person", asked.settledBy());
        assertEquals(List.of(), affirmations.standing(desk));
        assertEquals(List.of(asked), affirmations.ledger(desk, null, 10).items(), "it stays in the ledger");
        assertEquals(asked, affirmations.asked(desk, class1.id(), class1.version()), "once more changes nothing");
        refused(Problem.Kind.LOST_RACE, () -> affirmations.setAside(desk, class1.id(), "no more", asked.version()));
    }

    @Test
    void whatIsSetAsideSaysByWhomAndWhy() {
        Remembered word = remember("the visit with the sister");
        refusedFor("why", () -> affirmations.setAside(desk, word.id(), " ", word.version()));
        refused(Problem.Kind.LOST_RACE, () -> affirmations.setAside(desk, word.id(), "x", word.version() + 1));
        Remembered aside = affirmations.setAside(desk, word.id(), "It was settled between hearings.", word.version());
        assertEquals("It was settled between hearings.", aside.why());
        assertEquals("clerk person", aside.settledBy());
        assertFalse(aside.stands());
    }

    @Test
    void wordsThatCannotStandAreRefusedWithTheirField() {
        refusedFor("text", () -> remember("  . "));
        refusedFor("text", () -> remember("x".repeat(301)));
        refusedFor(
                "text",
                () -> affirmations.remember(desk, new Said(hearing, TODAY.plusDays(1), "Judge R.", "the class")));
        refusedFor("by", () -> affirmations.remember(desk, new Said(hearing, SAID, " ", "the class")));
        refused(Problem.Kind.NOT_FOUND, () -> affirmations.asked(desk, Ids.under(caseId), 1));
    }

    @Test
    void eachReaderGetsTheWordsByTheirOwnRight() {
        remember("the welding class");
        assertEquals(
                "the welding class",
                affirmations.standing(member(Role.YOUTH)).get(0).text());
        Remembered parents = affirmations.standing(member(Role.PARENT)).get(0);
        assertNull(parents.text());
        assertTrue(parents.withheldBy().contains("court"));
        OpenCase prosecutor = member(Role.PROSECUTOR);
        refused(Problem.Kind.NOT_ALLOWED, () -> affirmations.standing(prosecutor));
        refused(Problem.Kind.NOT_ALLOWED, () -> affirmations.praise(prosecutor, null));
        refused(Problem.Kind.NOT_ALLOWED, () -> incentives.of(prosecutor, null, 5));
        OpenCase social = member(Role.SOCIAL_WORKER);
        refused(Problem.Kind.NOT_ALLOWED, () -> affirmations.remember(social, new Said(hearing, SAID, "J", "x")));
    }

    @Test
    void praiseIsDeclinedForOneHearingOrUntilItIsChanged() {
        OpenCase youth = member(Role.YOUTH);
        OpenCase counsel = member(Role.YOUTH_ATTORNEY);
        assertEquals(PraiseWish.NONE, affirmations.praise(desk, hearing));

        affirmations.decide(counsel, hearing, true);
        assertTrue(affirmations.praise(desk, hearing).declined());
        assertFalse(affirmations.praise(desk, Ids.under(caseId)).declined(), "the next hearing is another");
        affirmations.decide(youth, null, true);
        assertTrue(affirmations.praise(desk, Ids.under(caseId)).declined());
        affirmations.decide(youth, hearing, false);
        assertFalse(affirmations.praise(desk, hearing).declined(), "for this one hearing it is welcome");
        assertEquals(Role.YOUTH, affirmations.praise(desk, null).role());

        refused(Problem.Kind.NOT_ALLOWED, () -> affirmations.decide(desk, null, false));
        OpenCase social = member(Role.SOCIAL_WORKER);
        refused(Problem.Kind.NOT_ALLOWED, () -> affirmations.decide(social, null, false));
        refused(Problem.Kind.NOT_FOUND, () -> affirmations.decide(youth, Ids.under(Ids.fresh()), true));
    }

    @Test
    void whatWasGivenIsKeptAsItWasGiven() {
        NewIncentive given =
                new NewIncentive("A bus pass", TODAY.minusDays(3), "County", "school", "For the evening class.");
        Incentive made = incentives.record(member(Role.SOCIAL_WORKER), given);
        assertEquals("A bus pass", made.what());
        assertEquals("For the evening class.", made.note());
        assertEquals(List.of(made), incentives.of(member(Role.YOUTH), null, 5).items());
        assertNull(incentives.of(member(Role.PARENT), null, 5).items().get(0).what());
    }

    @Test
    void nothingIsGivenForTellingForTestimonyOrForADecisionOnHealth() {
        for (String text : List.of(
                "After her testimony",
                "for cooperating with the detectives",
                "Naming the trafficker",
                "took the medication",
                "clean drug test",
                "por declarar ante el juez")) {
            refusedFor(
                    "note", () -> incentives.record(desk, new NewIncentive("A book", TODAY, "County", "school", text)));
        }
        Problem all = assertThrows(
                Problem.class,
                () -> incentives.record(
                        desk, new NewIncentive("therapy bonus", TODAY.plusDays(1), "", "points", "x".repeat(301))));
        assertEquals(
                List.of("what", "agency", "note", "reason", "on"),
                all.errors().stream().map(Problem.FieldError::field).toList());
    }

    @Test
    void listsComePageByPage() {
        for (int i = 0; i < 5; i++) {
            affirmations.remember(desk, new Said(hearing, SAID.plusDays(i / 2), "Judge R.", "thing " + i));
            incentives.record(desk, new NewIncentive("Book " + i, SAID.plusDays(i / 2), "County", "school", ""));
        }
        Page<Remembered> first = affirmations.ledger(desk, null, 3);
        Page<Remembered> second = affirmations.ledger(desk, first.next(), 3);
        assertEquals(3, first.items().size());
        assertEquals(2, second.items().size());
        assertNull(second.next());
        assertNotEquals(first.items().get(2).id(), second.items().get(0).id());
        Page<Incentive> given = incentives.of(desk, incentives.of(desk, null, 4).next(), 4);
        assertEquals(1, given.items().size());
        refusedFor("after", () -> incentives.of(desk, "nonsense", 4));
    }

    private static void refused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }

    private static void refusedFor(String field, Executable act) {
        Problem problem = assertThrows(Problem.class, act);
        assertEquals(
                List.of(field),
                problem.errors().stream().map(Problem.FieldError::field).toList());
    }
}
