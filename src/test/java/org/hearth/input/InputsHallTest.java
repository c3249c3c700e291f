package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.Colleague;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.progress.Progress;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Discipline;
import org.hearth.terms.Ids;
import org.hearth.terms.Jurisdiction;
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

/** From a hearing set to voices read, with what is held in between, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class InputsHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 12, 10);
    private static final List<Role> TEAM = List.of(
            Role.YOUTH,
            Role.YOUTH_ATTORNEY,
            Role.PARENT_ATTORNEY,
            Role.SOCIAL_WORKER,
            Role.PROBATION,
            Role.EDUCATOR,
            Role.BEHAVIORAL_HEALTH,
            Role.ADVOCATE,
            Role.PROSECUTOR);
    private static final String WORDS = "I want to finish the welding class and sleep one place.";

    private static Hall hall;
    private static Inputs inputs;
    private static Releases releases;
    private static Map<Role, Caller> people;

    @Parameter
    String database;

    private String caseId;
    private OpenCase desk;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        people = new EnumMap<>(Role.class);
        hall = Hall.on(database, HearingBell.class);
        inputs = hall.get(Inputs.class);
        releases = hall.get(Releases.class);
        people.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        people.put(Role.JUDGE, hall.enter("judge", Role.JUDGE, "", "judge-a"));
        people.put(Role.LAW_ENFORCEMENT, hall.enter("police", Role.LAW_ENFORCEMENT, "Sheriff", null));
        for (Role role : TEAM) {
            people.put(role, hall.enter(name(role), role, "Agency of " + name(role), null));
        }
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        hall.clock().set(TODAY);
        open(Jurisdiction.DEPENDENCY, new NewPetition("300", TODAY.minusDays(90), null));
    }

    private void open(Jurisdiction jurisdiction, NewPetition... petitions) {
        Caller clerk = people.get(Role.CLERK);
        NewCase given = new NewCase(
                "M.",
                LocalDate.of(2010, 3, 5),
                jurisdiction,
                Custody.IN,
                Map.of(Milestone.PETITION_FILED, TODAY.minusDays(90)),
                List.of(petitions),
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

    private Hearing set(String type) {
        return set(type, HELD_ON, null);
    }

    private Hearing set(String type, LocalDate day, String petition) {
        Hearing hearing = hearing(Ids.under(caseId), type, day, petition);
        hall.get(HearingBell.class).set(desk, hearing);
        return hearing;
    }

    private Hearing hearing(String id, String type, LocalDate day, String petition) {
        return new Hearing(
                id,
                caseId,
                type,
                Ids.fresh(),
                CourtTime.at(day, LocalTime.of(10, 20)),
                20,
                "dept-3",
                "judge-a",
                HearingStatus.SET,
                petition,
                null,
                null,
                0);
    }

    private Asked of(Hearing hearing, Role role) {
        return inputs.asked(as(role), hearing.id()).stream()
                .filter(each -> each.person().equals(people.get(role).person()))
                .findFirst()
                .orElseThrow();
    }

    private RequestView drafted(Hearing hearing, Role role, Map<String, Object> answers) {
        Asked asked = of(hearing, role);
        RequestView opened = inputs.open(as(role), asked.id());
        return inputs.saveDraft(as(role), asked.id(), answers, opened.asked().version());
    }

    private RequestView submitted(Hearing hearing, Role role, Map<String, Object> answers) {
        RequestView draft = drafted(hearing, role, answers);
        return inputs.submit(as(role), draft.asked().id(), draft.asked().version());
    }

    private List<String> heard(Role role, Hearing hearing) {
        return inputs.voices(as(role), hearing.id()).stream()
                .map(voice -> voice.block() + ": " + voice.text())
                .toList();
    }

    @Test
    void settingAHearingAsksTheTeamWithDueDateAndRule() {
        Hearing hearing = set("dep.rev6");
        List<Asked> asked = inputs.asked(desk, hearing.id());
        Map<Discipline, Asked> by = asked.stream().collect(Collectors.toMap(Asked::discipline, each -> each));
        assertEquals(
                LocalDate.of(2026, 11, 30), by.get(Discipline.SOCIAL_WORKER).due());
        assertTrue(by.get(Discipline.SOCIAL_WORKER).rule().contains("366.21(c)"));
        assertEquals(LocalDate.of(2026, 12, 3), by.get(Discipline.PROBATION).due());
        assertTrue(by.containsKey(Discipline.YOUTH));
        assertEquals(8, asked.size());
        assertTrue(asked.stream().allMatch(each -> each.status() == RequestStatus.ASKED));
    }

    @Test
    void aHearingSetAtShortNoticeAsksByTheNextCourtDay() {
        Hearing hearing = set("dep.interim", TODAY.plusDays(2), null);
        Asked asked = of(hearing, Role.PROBATION);
        assertEquals(TODAY.plusDays(1), asked.due());
        assertTrue(asked.rule().endsWith("set at short notice"), asked.rule());
        assertEquals(0, asked.hoursLate());
    }

    @Test
    void beforeAFindingNobodyIsAsked() {
        open(Jurisdiction.DELINQUENCY, new NewPetition("602", TODAY.minusDays(20), null));
        String petition =
                hall.get(CaseFiles.class).header(desk).petitions().get(0).id();
        assertTrue(inputs.asked(desk, set("del.review", HELD_ON, petition).id()).isEmpty());
        assertTrue(inputs.asked(desk, set("del.review").id()).isEmpty());
        assertTrue(inputs.asked(desk, set("del.juris", HELD_ON, petition).id()).isEmpty());
    }

    @Test
    void beforeAFindingThePoliceAreNotAskedEither() {
        open(Jurisdiction.DELINQUENCY, new NewPetition("602", TODAY.minusDays(20), null));
        Hearing hearing = set("del.review");
        Caller police = people.get(Role.LAW_ENFORCEMENT);
        Colleague who = new Colleague(police.person(), police.name(), Role.LAW_ENFORCEMENT, "Sheriff");
        assertRefused(
                Problem.Kind.UNMET_RULE, () -> inputs.askAlso(desk, hearing, who, HELD_ON.minusDays(7), "WIC 827"));
    }

    @Test
    void nobodyIsAskedForANoticeThatMayBeContestedARehearingOrAJointAssessment() {
        open(Jurisdiction.DUAL, new NewPetition("602", TODAY.minusDays(60), TODAY.minusDays(30)));
        for (String type : List.of("del.777", "del.rehearing", "dual.241")) {
            assertEquals(List.of(), inputs.asked(desk, set(type).id()), type);
        }
    }

    @Test
    void whereA602StandsTheYouthIsAskedOnlyUnderANoUseOrder() {
        open(Jurisdiction.DUAL, new NewPetition("602", TODAY.minusDays(60), TODAY.minusDays(30)));
        Set<Discipline> asked = inputs.asked(desk, set("dep.interim").id()).stream()
                .map(Asked::discipline)
                .collect(Collectors.toSet());
        assertTrue(asked.contains(Discipline.PROBATION));
        assertFalse(asked.contains(Discipline.YOUTH));
    }

    @Test
    void askedOpenedDraftedSubmittedAndWhatIsCountedStandsInProgress() {
        Hearing hearing = set("dep.interim");
        Asked asked = of(hearing, Role.PROBATION);
        RequestView opened = inputs.open(as(Role.PROBATION), asked.id());
        assertEquals(RequestStatus.OPENED, opened.asked().status());
        Map<String, Object> answers = AnswersTest.plausible(opened.form());
        answers.put("away_now", count(2, "2026-10-18", "2026-11-16"));
        answers.put("away_before", count(5, "2026-09-18", "2026-10-17"));
        answers.put("contacts", count(4, "2026-10-18", "2026-11-16"));
        answers.put("contacts_offered", count(9, "2026-10-18", "2026-11-16"));
        answers.put("custody_days", count(0, "2026-10-18", "2026-11-16"));
        RequestView draft = inputs.saveDraft(
                as(Role.PROBATION), asked.id(), answers, opened.asked().version());
        assertEquals(RequestStatus.DRAFTED, draft.asked().status());
        assertEquals(answers.keySet(), draft.answers().keySet());
        assertTrue(inputs.open(as(Role.JUDGE), asked.id()).answers().isEmpty());

        hall.clock().move(Duration.ofHours(1));
        RequestView done =
                inputs.submit(as(Role.PROBATION), asked.id(), draft.asked().version());
        assertEquals(RequestStatus.SUBMITTED, done.asked().status());
        assertEquals(
                "Away 2 times between 18 October and 16 November; 5 times in the 30 days before. That is 3 fewer.",
                hall.get(Progress.class).measures(as(Role.JUDGE)).get(0).sentence());
        List<String> read = heard(Role.JUDGE, hearing);
        assertTrue(read.contains("goals: M. finished four welding classes and asked for a later start."));
        assertTrue(read.contains("promises: a phone (county child welfare, by Mon 14 Dec 2026)"), read.toString());
        assertEquals("social-worker person", of(hearing, Role.SOCIAL_WORKER).personName());
    }

    @Test
    void twoTabsNeverOverwriteEachOther() {
        Hearing hearing = set("dep.interim");
        Asked asked = of(hearing, Role.PROBATION);
        long read = inputs.open(as(Role.PROBATION), asked.id()).asked().version();
        RequestView first = inputs.saveDraft(as(Role.PROBATION), asked.id(), Map.of("strength", "first tab"), read);
        assertRefused(
                Problem.Kind.LOST_RACE,
                () -> inputs.saveDraft(as(Role.PROBATION), asked.id(), Map.of("strength", "second tab"), read));
        assertRefused(Problem.Kind.LOST_RACE, () -> inputs.submit(as(Role.PROBATION), asked.id(), read));
        RequestView now = inputs.open(as(Role.PROBATION), asked.id());
        assertEquals("first tab", now.answers().get("strength"));
        assertEquals(first.asked().version(), now.asked().version());
    }

    @Test
    void submittingIsAllOrNothing() {
        Hearing hearing = set("dep.interim");
        RequestView draft = drafted(
                hearing,
                Role.PROBATION,
                Map.of(
                        "strength",
                        "ok",
                        "away_now",
                        count(2, "2026-10-18", "2026-11-16"),
                        "promise",
                        Map.of("what", "x")));
        assertRefused(
                Problem.Kind.BAD_INPUT,
                () -> inputs.submit(
                        as(Role.PROBATION), draft.asked().id(), draft.asked().version()));
        assertTrue(hall.get(Progress.class).measures(as(Role.JUDGE)).isEmpty());
        assertTrue(heard(Role.JUDGE, hearing).isEmpty());
        assertEquals(RequestStatus.DRAFTED, of(hearing, Role.PROBATION).status());
    }

    @Test
    void anAmendmentSupersedesAndNothingIsErased() {
        Hearing hearing = set("dep.interim");
        RequestView first = submitted(hearing, Role.ADVOCATE, Map.of("strength", "first words"));
        assertEquals("first words", first.answers().get("strength"));
        submitted(hearing, Role.ADVOCATE, Map.of("strength", "better words"));
        assertEquals(List.of("goals: better words"), heard(Role.JUDGE, hearing));
        Hearing next = set("dep.interim", HELD_ON.plusDays(28), null);
        RequestView again =
                inputs.open(as(Role.ADVOCATE), of(next, Role.ADVOCATE).id());
        assertEquals("better words", again.before().get("strength"));
        assertTrue(again.answers().isEmpty());
    }

    @Test
    void theYouthsWordsAreNobodysUntilCounselReleasesThem() {
        Hearing hearing = set("dep.interim");
        RequestView said = submitted(hearing, Role.YOUTH, Map.of("success", WORDS, "part", "video"));
        String id = said.asked().id();
        Set<Role> others = new HashSet<>(people.keySet());
        others.removeAll(Set.of(Role.YOUTH, Role.YOUTH_ATTORNEY, Role.LAW_ENFORCEMENT, Role.PROSECUTOR));
        for (Role role : others) {
            assertTrue(heard(role, hearing).isEmpty(), role + " hears the youth");
            assertTrue(inputs.open(as(role), id).answers().isEmpty(), role + " opens the youth's answers");
            assertFalse(inputs.open(as(role), id).held(), role + " knows that something is held");
            assertEquals(RequestStatus.ASKED, youths(role, hearing).status(), role + " knows that the youth answered");
        }
        assertTrue(
                inputs.readiness(hall.court(people.get(Role.CLERK)), List.of(hearing.id())).get(hearing.id()).stream()
                        .noneMatch(each -> each.discipline() == Discipline.YOUTH));
        assertEquals(List.of("goals: " + WORDS, "words: By video"), heard(Role.YOUTH_ATTORNEY, hearing));

        var counsel = hall.court(people.get(Role.YOUTH_ATTORNEY));
        assertTrue(releases.held(counsel).stream().anyMatch(each -> each.id().equals(id)));
        long version = inputs.open(as(Role.YOUTH_ATTORNEY), id).asked().version();
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> releases.release(as(Role.SOCIAL_WORKER), id, Letting.of(Scope.ALL, null), version));
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> releases.release(as(Role.YOUTH), id, Letting.of(Scope.ALL, null), version));
        RequestView held = releases.release(as(Role.YOUTH_ATTORNEY), id, Letting.of(Scope.NONE, null), version);
        assertTrue(releases.held(counsel).stream().noneMatch(each -> each.id().equals(id)));
        assertTrue(heard(Role.JUDGE, hearing).isEmpty());
        RequestView released = releases.release(
                as(Role.YOUTH_ATTORNEY),
                id,
                Letting.of(Scope.ALL, null),
                held.asked().version());
        for (Role role : List.of(Role.JUDGE, Role.PARENT_ATTORNEY, Role.SOCIAL_WORKER, Role.PROBATION)) {
            assertTrue(heard(role, hearing).contains("goals: " + WORDS), role + " does not hear released words");
        }
        assertTrue(heard(Role.PROSECUTOR, hearing).isEmpty());
        releases.release(
                as(Role.YOUTH_ATTORNEY),
                id,
                Letting.of(Scope.NONE, null),
                released.asked().version());
        assertTrue(heard(Role.JUDGE, hearing).isEmpty());
    }

    private Asked youths(Role role, Hearing hearing) {
        return inputs.asked(as(role), hearing.id()).stream()
                .filter(each -> each.discipline() == Discipline.YOUTH)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSummaryGoesInPlaceOfTheWords() {
        Hearing hearing = set("dep.interim");
        String id =
                submitted(hearing, Role.YOUTH, Map.of("judge", WORDS)).asked().id();
        RequestView seen = inputs.open(as(Role.YOUTH_ATTORNEY), id);
        releases.release(
                as(Role.YOUTH_ATTORNEY),
                id,
                Letting.of(Scope.SUMMARY, "M. has a goal for work."),
                seen.asked().version());
        assertEquals(List.of("words: M. has a goal for work."), heard(Role.JUDGE, hearing));
        assertEquals(List.of("words: " + WORDS), heard(Role.YOUTH_ATTORNEY, hearing));
        assertTrue(inputs.open(as(Role.JUDGE), id).answers().isEmpty());
    }

    @Test
    void whatComesFromSessionsIsHeldForItsHolder() {
        Hearing hearing = set("dep.interim");
        String id = submitted(
                        hearing,
                        Role.BEHAVIORAL_HEALTH,
                        Map.of("strength", "keeps visits", "sessions", "said in a session"))
                .asked()
                .id();
        assertEquals(List.of("goals: keeps visits"), heard(Role.JUDGE, hearing));
        assertEquals(List.of("goals: keeps visits", "team: said in a session"), heard(Role.YOUTH_ATTORNEY, hearing));
        long version = inputs.open(as(Role.YOUTH_ATTORNEY), id).asked().version();
        releases.release(as(Role.YOUTH_ATTORNEY), id, Letting.of(Scope.ALL, null), version);
        assertEquals(
                List.of("goals: keeps visits"),
                textsOf(Role.JUDGE, hearing),
                "released or not, a court order it takes");
    }

    private List<String> textsOf(Role role, Hearing hearing) {
        return inputs.voices(as(role), hearing.id()).stream()
                .filter(voice -> voice.text() != null)
                .map(voice -> voice.block() + ": " + voice.text())
                .toList();
    }

    @Test
    void whoMayNotReadAnAnswerLearnsTheRule() {
        Hearing hearing = set("dep.interim");
        submitted(hearing, Role.SOCIAL_WORKER, Map.of("strength", "four classes"));
        Voice voice = inputs.voices(as(Role.EDUCATOR), hearing.id()).get(0);
        assertNull(voice.text());
        assertFalse(voice.withheldBy().isBlank());
        assertTrue(heard(Role.PROSECUTOR, hearing).isEmpty());
    }

    @Test
    void aLateInputCarriesItsHours() {
        Hearing hearing = set("dep.interim");
        LocalDate due = of(hearing, Role.PROBATION).due();
        hall.clock().set(due.plusDays(1));
        Asked late = of(hearing, Role.PROBATION);
        assertEquals(RequestStatus.OVERDUE, late.status());
        assertEquals(10, late.hoursLate());
        submitted(hearing, Role.PROBATION, Map.of("strength", "four classes"));
        hall.clock().move(Duration.ofDays(3));
        assertEquals(RequestStatus.SUBMITTED, of(hearing, Role.PROBATION).status());
        assertEquals(10, of(hearing, Role.PROBATION).hoursLate());
        assertEquals(RequestStatus.ASKED, youths(Role.YOUTH, hearing).status());
    }

    @Test
    void aMovedHearingMovesWhatIsOpenAndAVacatedOneStopsAsking() {
        Hearing hearing = set("dep.interim");
        LocalDate due = of(hearing, Role.PROBATION).due();
        drafted(hearing, Role.PROBATION, Map.of("strength", "half"));
        Hearing moved = hearing(hearing.id(), "dep.interim", HELD_ON.plusDays(7), null);
        hall.get(HearingBell.class).set(desk, moved);
        assertEquals(due.plusDays(7), of(hearing, Role.PROBATION).due());
        assertEquals(8, inputs.asked(desk, hearing.id()).size());
        hall.get(HearingBell.class).vacate(desk, moved);
        Asked stopped = of(hearing, Role.PROBATION);
        assertEquals(RequestStatus.EXCUSED, stopped.status());
        assertEquals(
                "half", inputs.open(as(Role.PROBATION), stopped.id()).answers().get("strength"));
        assertRefused(
                Problem.Kind.UNMET_RULE,
                () -> inputs.saveDraft(as(Role.PROBATION), stopped.id(), Map.of(), stopped.version()));
    }

    @Test
    void onlyTheAuthorWritesAndOnlyTheCourtExcuses() {
        Hearing hearing = set("dep.interim");
        Asked asked = of(hearing, Role.PROBATION);
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> inputs.saveDraft(as(Role.SOCIAL_WORKER), asked.id(), Map.of(), asked.version()));
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> inputs.excuse(as(Role.PROBATION), asked.id(), "no time", asked.version()));
        assertEquals(
                RequestStatus.EXCUSED,
                inputs.excuse(desk, asked.id(), "no probation matter", asked.version())
                        .status());
    }

    @Test
    void theInboxHoldsWhatIsMineOpenFirstAndPages() {
        Hearing first = set("dep.interim");
        set("dep.interim", HELD_ON.plusDays(14), null);
        set("dep.interim", HELD_ON.plusDays(28), null);
        submitted(first, Role.PROBATION, Map.of("strength", "done"));
        var inbox = hall.court(people.get(Role.PROBATION));
        List<Asked> all = inputs.mine(inbox, null, 200).items().stream()
                .filter(each -> Ids.caseOf(each.id()).equals(caseId))
                .toList();
        assertEquals(3, all.size());
        assertEquals(RequestStatus.SUBMITTED, all.get(2).status());
        Set<String> paged = new HashSet<>();
        String after = null;
        do {
            var page = inputs.mine(inbox, after, 2);
            page.items().forEach(each -> assertTrue(paged.add(each.id())));
            after = page.next();
        } while (after != null);
        assertTrue(paged.containsAll(all.stream().map(Asked::id).toList()));
    }

    @Test
    void policeAnswerOneRequestAndKnowOfNoOther() {
        Hearing hearing = set("dep.interim");
        Caller police = people.get(Role.LAW_ENFORCEMENT);
        Asked asked = inputs.askAlso(
                desk,
                hearing,
                new Colleague(police.person(), police.name(), Role.LAW_ENFORCEMENT, "Sheriff"),
                HELD_ON.minusDays(7),
                "WIC 827(a)(1)(D)");
        Standings standings = hall.get(Standings.class);
        assertRefused(Problem.Kind.NOT_FOUND, () -> standings.open(police, caseId));
        OpenCase pass = standings.openRequest(police, asked.id());
        assertEquals(
                List.of(asked.id()),
                inputs.asked(pass, hearing.id()).stream().map(Asked::id).toList());
        assertEquals("law_enforcement-2", inputs.open(pass, asked.id()).form().id());
        String other = of(hearing, Role.PROBATION).id();
        assertRefused(Problem.Kind.NOT_FOUND, () -> inputs.open(pass, other));
        assertRefused(Problem.Kind.NOT_FOUND, () -> standings.openRequest(police, other));
        assertTrue(inputs.mine(hall.court(police), null, 200).items().stream()
                .anyMatch(each -> each.id().equals(asked.id())));
    }

    @Test
    void readingCostsTheSameStatementsHoweverManySpoke() {
        Hearing hearing = set("dep.interim");
        submitted(hearing, Role.PROBATION, Map.of("strength", "one"));
        long voices = statements(() -> inputs.voices(as(Role.JUDGE), hearing.id()));
        long ready = statements(() -> inputs.readiness(hall.court(people.get(Role.CLERK)), List.of(hearing.id())));
        for (Role role : List.of(Role.SOCIAL_WORKER, Role.ADVOCATE, Role.BEHAVIORAL_HEALTH, Role.YOUTH)) {
            submitted(hearing, role, role == Role.YOUTH ? Map.of("judge", WORDS) : Map.of("strength", "more"));
        }
        assertEquals(voices, statements(() -> inputs.voices(as(Role.JUDGE), hearing.id())));
        assertEquals(
                ready, statements(() -> inputs.readiness(hall.court(people.get(Role.CLERK)), List.of(hearing.id()))));
    }

    private long statements(Runnable act) {
        hall.statements();
        act.run();
        return hall.statements();
    }

    private static Map<String, Object> count(int value, String from, String to) {
        return Map.of("value", value, "from", from, "to", to, "known", "record");
    }

    @Test
    void wordsKeptForAReasonStayKeptForTheirWriterAndAreCountedOnceWithoutThem() {
        Hearing hearing = set("dep.rev6");
        String id = of(hearing, Role.EDUCATOR).id();
        String question =
                inputs.open(as(Role.EDUCATOR), id).form().questions().get(0).id();
        WordChoices choices = hall.get(WordChoices.class);
        CourtPass steward = hall.court(hall.signIn("steward"));
        WordChoice kept = new WordChoice(question, "RUNAWAY", "runaway", Outcome.QUOTE);
        choices.choose(as(Role.EDUCATOR), id, kept);
        choices.choose(as(Role.EDUCATOR), id, kept);
        assertEquals(List.of(kept), choices.kept(as(Role.EDUCATOR), id));
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> choices.kept(as(Role.PROBATION), id));
        assertRefused(Problem.Kind.NOT_ALLOWED, () -> choices.review(hall.court(people.get(Role.CLERK))));
        assertRefused(
                Problem.Kind.BAD_INPUT,
                () -> choices.choose(as(Role.EDUCATOR), id, new WordChoice(question, "M. S.", "x", Outcome.QUOTE)));
        assertEquals(List.of(), choices.review(steward));
        for (int i = 0; i < 4; i++) {
            String other = of(set("dep.rev6", HELD_ON.plusDays(i + 1), null), Role.EDUCATOR)
                    .id();
            choices.choose(as(Role.EDUCATOR), other, kept);
        }
        RuleUse use = choices.review(steward).get(0);
        assertEquals("RUNAWAY", use.rule().rule());
        assertEquals(5, use.kept());
        assertEquals(Map.of(Outcome.QUOTE, 5), use.because());
        choices.takeBack(as(Role.EDUCATOR), id, kept);
        choices.takeBack(as(Role.EDUCATOR), id, kept);
        assertEquals(List.of(), choices.kept(as(Role.EDUCATOR), id));
        assertEquals(List.of(), choices.review(steward));
        assertFalse(use.rule().wrong().isEmpty());
    }

    private static void assertRefused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
