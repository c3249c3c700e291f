package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** From one hearing to the next between reviews: what is said once goes along, and what is missing is said. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class CarryingHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate LATER = TODAY.plusDays(21);
    private static final List<Role> TEAM = List.of(
            Role.YOUTH,
            Role.YOUTH_ATTORNEY,
            Role.PARENT_ATTORNEY,
            Role.SOCIAL_WORKER,
            Role.PROBATION,
            Role.EDUCATOR,
            Role.CAREGIVER,
            Role.ADVOCATE);

    private static Hall hall;
    private static Inputs inputs;
    private static Map<Role, Caller> people;
    private static Caller colleague;

    @Parameter
    String database;

    private String caseId;
    private OpenCase desk;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        people = new EnumMap<>(Role.class);
        hall = Hall.on(database, HearingBell.class);
        inputs = hall.get(Inputs.class);
        people.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        people.put(Role.JUDGE, hall.enter("judge", Role.JUDGE, "", "judge-a"));
        for (Role role : TEAM) {
            String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            people.put(role, hall.enter(name, role, "Agency of " + name, null));
        }
        colleague = hall.enter("colleague", Role.PROBATION, "Agency of probation", null);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        hall.clock().set(TODAY);
        Caller clerk = people.get(Role.CLERK);
        NewCase given = new NewCase(
                "M.",
                LocalDate.of(2010, 3, 5),
                Jurisdiction.DEPENDENCY,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, TODAY.minusDays(90)),
                List.of(new NewPetition("300", TODAY.minusDays(90), null)),
                "en",
                null,
                null,
                null);
        caseId = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        desk = hall.open(clerk, caseId);
        TEAM.forEach(role -> hall.join(desk, people.get(role), role));
    }

    private OpenCase as(Role role) {
        return hall.open(people.get(role), caseId);
    }

    private Hearing set(String type, LocalDate day) {
        Hearing hearing = new Hearing(
                Ids.under(caseId),
                caseId,
                type,
                Ids.fresh(),
                CourtTime.at(day, LocalTime.of(10, 20)),
                20,
                "3",
                "judge-a",
                HearingStatus.SET,
                null,
                null,
                null,
                1);
        hall.get(HearingBell.class).set(desk, hearing);
        return hearing;
    }

    private RequestView open(OpenCase pass, Hearing hearing) {
        String id = inputs.asked(pass, hearing.id()).stream()
                .filter(each -> each.person().equals(pass.person()))
                .findFirst()
                .orElseThrow()
                .id();
        return inputs.open(pass, id);
    }

    private RequestView submitted(OpenCase pass, Hearing hearing, Map<String, Object> answers) {
        RequestView form = open(pass, hearing);
        String id = form.asked().id();
        RequestView draft = inputs.saveDraft(pass, id, answers, form.asked().version());
        return inputs.submit(pass, id, draft.asked().version());
    }

    private Voice heard(Role role, Hearing hearing, String question) {
        return inputs.voices(as(role), hearing.id()).stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> heard(Role role, Hearing hearing) {
        return inputs.voices(as(role), hearing.id()).stream()
                .map(Voice::question)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void betweenReviewsTheRestGoesAlongWithTheDayItWasSaid() {
        Hearing first = set("dep.rev6", TODAY.plusDays(20));
        OpenCase probation = as(Role.PROBATION);
        submitted(probation, first, Map.of("strength", "four classes", "terms", "a later curfew", "concern", "nights"));
        hall.clock().set(LATER);
        Hearing second = set("dep.interim", LATER.plusDays(20));
        OpenCase again = as(Role.PROBATION);
        RequestView form = open(again, second);
        assertTrue(form.brought().brief());
        assertEquals(Set.of("terms", "concern"), form.brought().carried().keySet());
        RequestView done = submitted(again, second, Map.of("strength", "a job trial"));
        assertEquals("a job trial", done.answers().get("strength"));
        assertEquals(TODAY, done.brought().said().get("terms"));
        assertEquals(TODAY, heard(Role.JUDGE, second, "terms").saidOn());
        assertEquals("a later curfew", heard(Role.JUDGE, second, "terms").text());
        assertEquals(null, heard(Role.JUDGE, second, "strength").saidOn());
        assertTrue(open(as(Role.JUDGE), second, done).answers().containsKey("terms"));
    }

    private RequestView open(OpenCase pass, Hearing hearing, RequestView of) {
        return inputs.open(pass, of.asked().id());
    }

    @Test
    void oneWordDatesTheRestTodayAndAnAmendmentKeepsThatDay() {
        Hearing first = set("dep.interim", TODAY.plusDays(20));
        submitted(as(Role.PROBATION), first, Map.of("strength", "four classes", "terms", "a later curfew"));
        hall.clock().set(LATER);
        Hearing second = set("dep.interim", LATER.plusDays(20));
        OpenCase pass = as(Role.PROBATION);
        RequestView form = open(pass, second);
        String id = form.asked().id();
        RequestView draft = inputs.saveDraft(
                pass, id, Map.of("strength", "a job trial"), form.asked().version());
        Carrying carrying = hall.get(Carrying.class);
        long read = draft.asked().version();
        RequestView confirmed = carrying.carry(pass, id, read);
        assertEquals(LATER, confirmed.brought().confirmed());
        assertEquals("a job trial", confirmed.answers().get("strength"));
        assertEquals(
                Problem.Kind.LOST_RACE,
                assertThrows(Problem.class, () -> carrying.carry(pass, id, read))
                        .kind());
        RequestView done = inputs.submit(pass, id, confirmed.asked().version());
        assertEquals(LATER, done.brought().said().get("terms"));
        assertEquals(null, heard(Role.JUDGE, second, "terms").saidOn());

        hall.clock().set(LATER.plusDays(2));
        RequestView amended = submitted(as(Role.PROBATION), second, Map.of("strength", "two job trials"));
        assertEquals(LATER, amended.brought().said().get("terms"));
    }

    @Test
    void nothingGoesAlongToAReviewAndOnlyTheAuthorCarries() {
        Hearing first = set("dep.interim", TODAY.plusDays(20));
        submitted(as(Role.PROBATION), first, Map.of("strength", "four classes", "terms", "a later curfew"));
        Hearing review = set("dep.rev6", LATER.plusDays(20));
        OpenCase pass = as(Role.PROBATION);
        RequestView form = open(pass, review);
        assertFalse(form.brought().brief());
        assertTrue(form.brought().carried().isEmpty());
        assertEquals("a later curfew", form.before().get("terms"));
        Carrying carrying = hall.get(Carrying.class);
        String id = form.asked().id();
        long version = form.asked().version();
        assertEquals(
                "nothing-to-carry",
                assertThrows(Problem.class, () -> carrying.carry(pass, id, version))
                        .code());
        assertEquals(
                Problem.Kind.NOT_ALLOWED,
                assertThrows(Problem.class, () -> carrying.carry(as(Role.SOCIAL_WORKER), id, version))
                        .kind());
    }

    @Test
    void aColleagueOfTheSameAgencyCarriesAndAnotherAgencyDoesNot() {
        Hearing first = set("dep.interim", TODAY.plusDays(20));
        submitted(as(Role.PROBATION), first, Map.of("strength", "four classes", "terms", "a later curfew"));
        submitted(as(Role.PARENT_ATTORNEY), first, Map.of("strength", "three visits", "issues", "agreed"));
        hall.join(desk, colleague, Role.PROBATION);
        Hearing second = set("dep.interim", LATER.plusDays(20));
        RequestView form = open(hall.open(colleague, caseId), second);
        assertEquals("a later curfew", form.brought().carried().get("terms").value());
        RequestView social = open(as(Role.SOCIAL_WORKER), second);
        assertTrue(social.brought().carried().isEmpty());
    }

    @Test
    void aMessageThatIsHeldIsNeverCarriedOverAndNeverCarriedUnapproved() {
        Hearing first = set("dep.interim", TODAY.plusDays(20));
        RequestView said = submitted(
                as(Role.ADVOCATE), first, Map.of("strength", "calls back", "message", "I want the same room."));
        OpenCase counsel = as(Role.YOUTH_ATTORNEY);
        assertTrue(heard(Role.YOUTH_ATTORNEY, first, "message").text().contains("it is not carried"));
        hall.get(Releases.class)
                .release(
                        counsel,
                        said.asked().id(),
                        Letting.of(Scope.ALL, null),
                        inputs.open(counsel, said.asked().id()).asked().version());
        assertFalse(heard(Role.JUDGE, first).contains("message"));

        RequestView shown = submitted(
                as(Role.ADVOCATE),
                first,
                Map.of("strength", "calls back", "message", "I want the same room.", "message_approved", "yes"));
        assertFalse(heard(Role.JUDGE, first).contains("message"));
        hall.get(Releases.class)
                .release(
                        counsel,
                        shown.asked().id(),
                        Letting.of(Scope.ALL, null),
                        inputs.open(counsel, shown.asked().id()).asked().version());
        assertEquals(
                "I want the same room.", heard(Role.JUDGE, first, "message").text());

        Hearing second = set("dep.interim", LATER.plusDays(20));
        assertFalse(open(as(Role.ADVOCATE), second).brought().carried().containsKey("message"));
    }

    @Test
    void aViolationWithoutItsWorksheetIsTakenAndSaysSo() {
        Hearing hearing = set("dep.interim", TODAY.plusDays(20));
        Map<String, Object> answers = new HashMap<>(Map.of("strength", "four classes", "recommendation", "violation"));
        submitted(as(Role.PROBATION), hearing, answers);
        assertTrue(heard(Role.JUDGE, hearing, "recommendation").text().endsWith("because no reason was given"));
        answers.put("worksheet_not_done", "the officer changed on Monday");
        submitted(as(Role.PROBATION), hearing, answers);
        assertTrue(heard(Role.PARENT_ATTORNEY, hearing, "recommendation")
                .text()
                .endsWith("the officer changed on Monday"));
        assertFalse(heard(Role.JUDGE, hearing).contains("worksheet_not_done"), "the reason is said once");
        List.of("circumstances", "support", "least", "lesser").forEach(each -> answers.put(each, "as it was"));
        submitted(as(Role.PROBATION), hearing, answers);
        assertEquals(
                "That the court find a violation",
                heard(Role.JUDGE, hearing, "recommendation").text());
    }

    @Test
    void aConcernWithoutContextIsTakenAndSaysWhatIsWanted() {
        Hearing hearing = set("dep.interim", TODAY.plusDays(20));
        submitted(as(Role.PROBATION), hearing, Map.of("strength", "four classes", "concern", "two nights away"));
        Voice context = heard(Role.JUDGE, hearing, "concern_context");
        assertTrue(context.text().startsWith("not given yet, due within 24 hours"), context.text());
        assertEquals("concern", context.beside());
        assertEquals(Part.CONTEXT, context.part());
        assertEquals(
                "not known yet", heard(Role.JUDGE, hearing, "concern_barrier").text());
        submitted(
                as(Role.PROBATION),
                hearing,
                Map.of(
                        "strength", "four classes",
                        "concern", "two nights away",
                        "concern_context", "the bus ends at eight",
                        "concern_need", "unknown",
                        "concern_barrier", "no late bus"));
        assertEquals(
                "the bus ends at eight",
                heard(Role.JUDGE, hearing, "concern_context").text());
        assertEquals("Not known yet", heard(Role.JUDGE, hearing, "concern_need").text());
        assertEquals(
                "not known yet", heard(Role.JUDGE, hearing, "concern_owner").text());
    }

    @Test
    void whatOneHasCountedIsOfferedToTheOthersWhoMayReadIt() {
        Hearing hearing = set("dep.interim", TODAY.plusDays(20));
        Map<String, Object> twice = Map.of("value", 2, "from", "2026-10-18", "to", "2026-11-16", "known", "record");
        submitted(as(Role.SOCIAL_WORKER), hearing, Map.of("strength", "three talks", "away_now", twice));
        RequestView form = open(as(Role.PROBATION), hearing);
        Brought.Known known = form.brought().known().get("away_now");
        assertEquals(twice, known.value());
        assertEquals(people.get(Role.SOCIAL_WORKER).name(), known.who());
        assertEquals(List.of("back"), form.brought().first());
        assertEquals(
                List.of("welcome"), open(as(Role.CAREGIVER), hearing).brought().first());
        assertTrue(open(as(Role.EDUCATOR), hearing).brought().known().isEmpty());
    }

    @Test
    void thePointOfContactIsEnteredOnce() {
        Hearing hearing = set("dep.interim", TODAY.plusDays(20));
        Map<String, Object> desk =
                Map.of("name", "Desk", "agency", "Probation", "reach", "555-0100", "hours", "always");
        submitted(as(Role.PROBATION), hearing, Map.of("strength", "four classes", "contact", desk));
        hall.join(this.desk, colleague, Role.PROBATION);
        Hearing review = set("dep.rev6", LATER.plusDays(20));
        RequestView form = open(hall.open(colleague, caseId), review);
        assertEquals(desk, form.brought().known().get("contact").value());
    }

    @Test
    void emojiDirectionMarksAndTwentyThousandCharactersAreKeptExactly() {
        Hearing hearing = set("dep.interim", TODAY.plusDays(20));
        String odd = "\uD83D\uDE00 \u202Eabc\u202C \u2067x\u2069 <b>M.</b> ";
        String text = odd + "a".repeat(20_000 - odd.length());
        submitted(as(Role.PROBATION), hearing, Map.of("strength", text));
        assertEquals(text, heard(Role.JUDGE, hearing, "strength").text());
    }

    @Test
    void aFormIsReadWithTheSameStatementsHoweverMuchWasSaidBefore() {
        Hearing first = set("dep.interim", TODAY.plusDays(20));
        submitted(as(Role.PROBATION), first, Map.of("strength", "four classes"));
        Hearing second = set("dep.interim", LATER.plusDays(20));
        OpenCase pass = as(Role.PROBATION);
        RequestView form = open(pass, second);
        hall.statements();
        inputs.open(pass, form.asked().id());
        long few = hall.statements();
        submitted(
                as(Role.PROBATION),
                first,
                Map.of("strength", "four classes", "terms", "fit", "concern", "nights", "concern_context", "bus"));
        hall.statements();
        inputs.open(pass, form.asked().id());
        assertEquals(few, hall.statements());
    }
}
