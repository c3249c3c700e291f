package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.progress.Count;
import org.hearth.progress.Counts;
import org.hearth.progress.Known;
import org.hearth.progress.Mend;
import org.hearth.progress.Observation;
import org.hearth.progress.Progress;
import org.hearth.summary.Summaries;
import org.hearth.summary.Summary;
import org.hearth.terms.Discipline;
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

/** What the holder lets go: to whom, for what, until when; and that nobody else ever notices. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class ReleasesHallTest {
    private static final LocalDate SIXTEEN = LocalDate.of(2010, 3, 5);
    private static final String GOAL = "I want to finish the welding class.";
    private static final String HARD = "The nights are long.";
    private static final String SUMMARY = "M. has a goal for work.";
    private static final String CONFIDED = "Her therapist shared that she feels numb at family visits.";
    private static final Map<String, Object> COUNTED =
            Map.of("value", 4, "from", "2026-10-01", "to", "2026-10-31", "known", "record");
    private static final Role[] BENCH = {Role.JUDGE, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL};

    private static TeamInCourt court;
    private static Releases releases;

    @Parameter
    String database;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        court = new TeamInCourt(database);
        releases = court.hall.get(Releases.class);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        court.hall.close();
    }

    @BeforeEach
    void newCase() {
        court.newCase(SIXTEEN);
    }

    private static String said() {
        return court.submit(Role.YOUTH, Map.of("success", GOAL, "hard", HARD));
    }

    @Test
    void severalReleasesStandAtOnceForDifferentReaders() {
        String id = said();
        court.release(id, let -> let.to(BENCH));
        court.release(id, let -> let.to(Role.SOCIAL_WORKER).summary(SUMMARY));
        for (Role role : BENCH) {
            assertEquals(List.of(HARD, GOAL), court.heard(role), role.name());
        }
        assertEquals(List.of(SUMMARY), court.heard(Role.SOCIAL_WORKER));
        for (Role role :
                List.of(Role.PROBATION, Role.CAREGIVER, Role.CASA, Role.EDUCATOR, Role.TRIBE, Role.PROSECUTOR)) {
            assertEquals(List.of(), court.heard(role), role.name());
        }
        Voice summary = court.inputs
                .voices(court.as(Role.SOCIAL_WORKER), court.hearing())
                .get(0);
        assertEquals("summary by youth-attorney person", summary.who());
    }

    @Test
    void someAnswersGoAndOthersStayHeld() {
        String id = said();
        court.release(id, let -> let.answers("success"));
        assertEquals(List.of(GOAL), court.heard(Role.JUDGE));
        assertEquals(List.of(GOAL), court.heard(Role.SOCIAL_WORKER));
        court.release(id, let -> let.answers("success").hold());
        assertEquals(List.of(), court.heard(Role.JUDGE));
        court.release(id, Letting.of(Scope.ALL, null));
        assertEquals(List.of(HARD, GOAL), court.heard(Role.JUDGE));
        court.release(id, let -> let.answers("hard").hold());
        assertEquals(List.of(GOAL), court.heard(Role.JUDGE));
        assertRefused(Problem.Kind.BAD_INPUT, () -> court.release(id, let -> let.answers("judge")));
    }

    @Test
    void nobodyGetsMoreThanTheTableGivesAndTheMendIsNamed() {
        String id = said();
        for (Role role : List.of(Role.PROSECUTOR, Role.CLERK, Role.STEERING)) {
            Problem refused = assertThrows(Problem.class, () -> court.release(id, let -> let.to(role)));
            assertEquals("audience", refused.errors().get(0).field());
            assertTrue(refused.errors().get(0).args().toString().contains("Judicial officer"), refused.toString());
        }
        assertEquals(List.of(), court.heard(Role.JUDGE));
    }

    @Test
    void theJudgeReadsNothingThatCounselEntitledToAnswerDoesNot() {
        String id = said();
        Problem refused =
                assertThrows(Problem.class, () -> court.release(id, let -> let.to(Role.JUDGE, Role.PARENT_ATTORNEY)));
        assertEquals("judge-within-counsel", refused.code());
        assertThrows(
                Problem.class, () -> court.release(id, let -> let.to(Role.JUDGE).summary(SUMMARY)));
        List<Letting> accepted = List.of(
                new LettingOf().to(BENCH).answers("hard").done(),
                new LettingOf().to(BENCH).summary(SUMMARY).answers("success").done(),
                new LettingOf().to(Role.SOCIAL_WORKER).done(),
                Letting.of(Scope.SUMMARY, SUMMARY),
                Letting.of(Scope.ALL, null));
        for (Letting each : accepted) {
            court.release(id, each);
            for (Role counsel : List.of(Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL, Role.YOUTH_ATTORNEY)) {
                List<String> judges = new ArrayList<>(court.heard(Role.JUDGE));
                List<String> theirs = court.heard(counsel);
                boolean own = counsel == Role.YOUTH_ATTORNEY;
                judges.removeIf(text -> own && text.equals(SUMMARY));
                assertTrue(theirs.containsAll(judges), counsel + " of " + each);
            }
        }
    }

    @Test
    void aReleaseBeginsAndEndsByItself() {
        String id = said();
        LocalDate day = TeamInCourt.TODAY.plusDays(3);
        court.release(id, let -> let.from(day.minusDays(1)).until(Until.DATE, day));
        assertEquals(List.of(), court.heard(Role.JUDGE));
        court.hall.clock().set(day);
        assertEquals(List.of(HARD, GOAL), court.heard(Role.JUDGE));
        court.hall.clock().set(day.plusDays(1));
        assertEquals(List.of(), court.heard(Role.JUDGE));
        assertEquals(
                Holding.State.OVER,
                releases.holding(court.as(Role.YOUTH_ATTORNEY), id)
                        .releases()
                        .get(0)
                        .state());

        court.release(id, let -> let.until(Until.HEARING, null));
        court.hall.clock().set(TeamInCourt.HEARING_DAY);
        assertEquals(List.of(HARD, GOAL), court.heard(Role.JUDGE));
        court.hall.clock().set(TeamInCourt.HEARING_DAY.plusDays(1));
        assertEquals(List.of(), court.heard(Role.JUDGE));

        court.release(id, let -> let.until(Until.MAJORITY, null));
        court.hall.clock().set(SIXTEEN.plusYears(18).minusDays(1));
        assertEquals(List.of(HARD, GOAL), court.heard(Role.JUDGE));
        court.hall.clock().set(SIXTEEN.plusYears(18));
        assertEquals(List.of(), court.heard(Role.JUDGE));
    }

    @Test
    void aReleaseWithdrawnWhileSomebodyReadsIsGoneAtTheNextRequest() {
        Summaries summaries = court.hall.get(Summaries.class);
        Summary before = summaries.read(court.as(Role.JUDGE), court.hearing());
        String id = said();
        court.release(id, Letting.of(Scope.ALL, null));
        Summary open = summaries.read(court.as(Role.JUDGE), court.hearing());
        assertTrue(open.blocks().toString().contains(GOAL));
        String given = releases.holding(court.as(Role.YOUTH_ATTORNEY), id)
                .releases()
                .get(0)
                .id();
        releases.withdraw(court.as(Role.YOUTH_ATTORNEY), given, court.version(id));
        Summary after = summaries.read(court.as(Role.JUDGE), court.hearing());
        assertEquals(before.hash(), after.hash(), "as if nothing had been said");
        assertTrue(court.inputs.open(court.as(Role.JUDGE), id).answers().isEmpty());
        assertRefused(
                Problem.Kind.NOT_FOUND,
                () -> releases.withdraw(court.as(Role.YOUTH_ATTORNEY), given, court.version(id)));
    }

    @Test
    void whereTheYouthIsAskedFirstNothingGoesBeforeTheirYes() {
        OwnWords words = court.hall.get(OwnWords.class);
        String id = said();
        court.release(id, let -> let.agreed(Agreement.ASK, null));
        assertEquals(List.of(), court.heard(Role.JUDGE));
        assertTrue(words.asked(court.hall.court(court.caller(Role.YOUTH))).stream()
                .anyMatch(each -> each.id().equals(id)));
        words.answer(court.as(Role.YOUTH), latest(id), false, court.version(id));
        assertEquals(List.of(), court.heard(Role.JUDGE));
        court.release(id, let -> let.agreed(Agreement.ASK, null));
        words.answer(court.as(Role.YOUTH), latest(id), true, court.version(id));
        assertEquals(List.of(HARD, GOAL), court.heard(Role.JUDGE));
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> words.answer(court.as(Role.YOUTH_ATTORNEY), latest(id), true, court.version(id)));
    }

    private static String latest(String id) {
        return releases.holding(court.as(Role.YOUTH_ATTORNEY), id)
                .releases()
                .get(0)
                .id();
    }

    @Test
    void whatTheYouthChoosesGoesOutWhenCounselSaysSoTooAndIsTakenBackAtOnce() {
        OwnWords words = court.hall.get(OwnWords.class);
        String id = said();
        words.choose(court.as(Role.YOUTH), id, Set.of(Role.JUDGE), court.version(id));
        assertEquals(List.of(), court.heard(Role.JUDGE));
        assertTrue(releases.held(court.hall.court(court.caller(Role.YOUTH_ATTORNEY))).stream()
                .anyMatch(each -> each.id().equals(id)));
        releases.confirm(court.as(Role.YOUTH_ATTORNEY), latest(id), court.version(id));
        for (Role role : BENCH) {
            assertEquals(List.of(HARD, GOAL), court.heard(role), role.name());
        }
        assertEquals(List.of(), court.heard(Role.SOCIAL_WORKER));
        words.takeBack(court.as(Role.YOUTH), id, court.version(id));
        for (Role role : BENCH) {
            assertEquals(List.of(), court.heard(role), role.name());
        }
        Problem refused = assertThrows(Problem.class, () -> court.release(id, Letting.of(Scope.ALL, null)));
        assertEquals("youth-took-back", refused.code());
        court.release(id, let -> let.agreed(Agreement.TALKED, "Agreed anew in person, 18 Nov"));
        assertEquals(List.of(HARD, GOAL), court.heard(Role.JUDGE));
    }

    @Test
    void counselAloneDecidesForAChildUnderTwelveAndElseSaysWhy() {
        String id = said();
        assertRefused(Problem.Kind.BAD_INPUT, () -> court.release(id, let -> let.agreed(Agreement.ALONE, null)));
        court.release(id, let -> let.agreed(Agreement.ALONE, "In hospital, not able to talk this week"));
        assertEquals(List.of(HARD, GOAL), court.heard(Role.JUDGE));
        court.newCase(TeamInCourt.TODAY.minusYears(11));
        String childs = said();
        court.release(childs, Letting.of(Scope.ALL, null));
        Holding holding = releases.holding(court.as(Role.YOUTH_ATTORNEY), childs);
        assertFalse(holding.youthDecides());
        assertEquals(Agreement.ALONE, holding.releases().get(0).agreement());
    }

    @Test
    void wordsHeardAsPrivilegedWaitForTheHolderAndTheirWriterIsTold() {
        String id = court.submit(Role.CASA, answers(Role.CASA, CONFIDED));
        assertEquals(RequestStatus.SUBMITTED, court.of(Role.CASA).status());
        assertEquals(List.of("strength"), releases.waiting(court.as(Role.CASA), id));
        assertEquals(List.of(), releases.waiting(court.as(Role.JUDGE), id));
        for (Role role : everybodyBut(Role.CASA, Role.YOUTH, Role.YOUTH_ATTORNEY)) {
            assertFalse(court.heard(role).contains(CONFIDED), role.name());
        }
        assertTrue(court.heard(Role.CASA).contains(CONFIDED));
        assertTrue(court.heard(Role.YOUTH_ATTORNEY).contains(CONFIDED));
        Holding.Held held =
                releases.holding(court.as(Role.YOUTH_ATTORNEY), id).answers().get(0);
        assertEquals(HoldReason.PRIVILEGE_HEARD, held.reason());
        court.release(id, let -> let.agreed(Agreement.TALKED, "Not from a session; she told CASA herself"));
        assertTrue(court.heard(Role.JUDGE).contains(CONFIDED));
        assertEquals(List.of(), releases.waiting(court.as(Role.CASA), id));
    }

    @Test
    void theGuideReadsWhatIsSubmittedOnceAndHoldsNoRowsMeanwhile() {
        WatchedConfidences.watch();
        String id = court.submit(Role.CASA, answers(Role.CASA, CONFIDED));
        assertEquals(List.of("strength"), releases.waiting(court.as(Role.CASA), id));
        List<WatchedConfidences.Asked> asked = WatchedConfidences.asked();
        assertEquals(
                1, asked.stream().filter(each -> each.text().equals(CONFIDED)).count());
        assertTrue(asked.stream().noneMatch(WatchedConfidences.Asked::inTransaction), asked::toString);
    }

    @Test
    void anAnswerIsRoutedByItsWriterAndAnImminentDangerIsNeverHeldBack() {
        String plain = "She asked for a later start.";
        releases.route(court.as(Role.CASA), court.of(Role.CASA).id(), "strength", Routing.ROUTE, null);
        court.submit(Role.CASA, answers(Role.CASA, plain));
        assertFalse(court.heard(Role.JUDGE).contains(plain));
        assertTrue(court.heard(Role.YOUTH_ATTORNEY).contains(plain));
        Map<String, Object> danger = new TreeMap<>(answers(Role.SOCIAL_WORKER, "Kept every visit."));
        danger.put("safety", CONFIDED);
        court.submit(Role.SOCIAL_WORKER, danger);
        assertTrue(court.heard(Role.JUDGE).contains(CONFIDED));
        assertRefused(
                Problem.Kind.NOT_ALLOWED,
                () -> releases.route(court.as(Role.JUDGE), court.of(Role.CASA).id(), "strength", Routing.ROUTE, null));
    }

    @Test
    void nobodyButHolderAndAuthorCanTellWhatIsHeldOrRefusedFromWhatWasNeverSaid() {
        List<String> silent = new ArrayList<>();
        List<String> held = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        tell(silent, false, false);
        tell(held, true, false);
        tell(refused, true, true);
        List<Role> others = everybodyBut(Role.YOUTH, Role.YOUTH_ATTORNEY, Role.BEHAVIORAL_HEALTH, Role.ADVOCATE);
        assertEquals(others.size(), silent.size());
        for (int i = 0; i < silent.size(); i++) {
            assertEquals(silent.get(i), held.get(i), "held, to " + others.get(i));
            assertEquals(silent.get(i), refused.get(i), "refused, to " + others.get(i));
        }
    }

    @Test
    void whatATherapistCountedGoesWhereTheHolderLetsTheFormGoAndNoLongerThanThat() {
        String id = court.submit(Role.BEHAVIORAL_HEALTH, Map.of("strength", "Keeps visits.", "contacts", COUNTED));
        assertEquals(List.of(), counted(Role.JUDGE));
        assertEquals(List.of(4), counted(Role.YOUTH_ATTORNEY));
        assertEquals(List.of(4), counted(Role.BEHAVIORAL_HEALTH));
        court.release(id, let -> let.to(BENCH));
        assertEquals(List.of(4), counted(Role.JUDGE));
        assertEquals(List.of(), counted(Role.SOCIAL_WORKER));
        court.release(id, let -> let.hold());
        assertEquals(List.of(), counted(Role.JUDGE));
    }

    private static List<Integer> counted(Role role) {
        return court.hall.get(Progress.class).series(court.as(role)).stream()
                .flatMap(each -> each.counts().stream())
                .map(Count::value)
                .toList();
    }

    @Test
    void theVersionTheJudgeReadStaysAsReadWhenACountIsCorrected() {
        OpenCase worker = court.as(Role.SOCIAL_WORKER);
        Counts counts = court.hall.get(Counts.class);
        Count first = court.hall.get(Progress.class).note(worker, away(3));
        Summary read = judgeReads();
        Count mended = counts.correct(worker, first.id(), away(2), Mend.MISCOUNTED);
        assertTrue(!judgeReads().hash().equals(read.hash()), "the corrected count is another version");
        counts.correct(worker, mended.id(), away(3), Mend.RECORD);
        court.hall.statements();
        assertEquals(read.hash(), judgeReads().hash());
        long once = court.hall.statements();
        judgeReads();
        assertEquals(once, court.hall.statements(), "the first version was still kept, so nothing was written");
    }

    private static Summary judgeReads() {
        return court.hall.get(Summaries.class).read(court.as(Role.JUDGE), court.hearing());
    }

    private static Observation away(int times) {
        LocalDate from = LocalDate.of(2026, 10, 1);
        return new Observation("away", times, from, from.plusDays(30), Known.RECORD, null);
    }

    /** One world: what is said or not in confidence, decided or not; and all that every other role can read of it. */
    private static void tell(List<String> worlds, boolean said, boolean decided) {
        court.newCase(SIXTEEN);
        Map<String, Object> health = new TreeMap<>(Map.of("strength", "Keeps visits."));
        Map<String, Object> message = new TreeMap<>(Map.of("strength", "Answered each message."));
        if (said) {
            health.put("sessions", "said in a session");
            message.put("message", "Tell them I want to stay.");
            health.put("contacts", COUNTED);
            message.put("contacts_offered", COUNTED);
        }
        List<String> ids = new ArrayList<>();
        ids.add(court.submit(Role.BEHAVIORAL_HEALTH, health));
        ids.add(court.submit(Role.ADVOCATE, message));
        if (said) {
            ids.add(court.submit(Role.YOUTH, Map.of("success", GOAL)));
        }
        if (decided) {
            ids.forEach(id -> court.release(id, Letting.of(Scope.NONE, null)));
            ids.forEach(id -> court.release(id, Letting.of(Scope.ALL, null)));
            ids.forEach(id -> court.release(id, let -> let.hold()));
        }
        for (Role role : everybodyBut(Role.YOUTH, Role.YOUTH_ATTORNEY, Role.BEHAVIORAL_HEALTH, Role.ADVOCATE)) {
            worlds.add(alike(everythingFor(role)));
        }
    }

    private static String everythingFor(Role role) {
        StringBuilder all = new StringBuilder();
        var pass = court.as(role);
        try {
            Summary summary = court.hall.get(Summaries.class).read(pass, court.hearing());
            all.append(summary.blocks()).append(summary.missing());
        } catch (Problem notTheirs) {
            all.append(notTheirs.code());
        }
        all.append(court.inputs.voices(pass, court.hearing()));
        var ready = court.inputs.readiness(court.hall.court(court.caller(role)), List.of(court.hearing()));
        all.append(ready.getOrDefault(court.hearing(), List.of()).stream()
                .map(String::valueOf)
                .sorted()
                .toList());
        if (pass.may(Task.READ_PROGRESS)) {
            all.append(court.hall.get(Progress.class).measures(pass));
            all.append(court.hall.get(Progress.class).series(pass));
        }
        if (pass.may(Task.READ_REQUESTS)) {
            List<Asked> asked = court.inputs.asked(pass, court.hearing());
            all.append(asked);
            for (Asked each : asked) {
                if (!each.person().equals(pass.person())) {
                    all.append(court.inputs.open(pass, each.id()));
                    all.append(court.hall.get(Corrections.class).of(pass, each.id()));
                    assertRefused(Problem.Kind.NOT_FOUND, () -> releases.holding(pass, each.id()));
                }
            }
        }
        return all.toString();
    }

    /** Keys are random: each stands as the place where it is first named. */
    private static String alike(String text) {
        Map<String, String> known = new TreeMap<>();
        Matcher keys = Pattern.compile("\\b[a-z0-9]{12}(-[a-z0-9]{12})?\\b").matcher(text);
        return keys.replaceAll(key -> known.computeIfAbsent(key.group(), each -> "key" + known.size()));
    }

    @Test
    void inADualCaseTheYouthsFormClosesToDraftSubmitAndReadersWithoutTheNoUseOrder() {
        String id = said();
        court.release(id, Letting.of(Scope.ALL, null));
        RequestView draft =
                court.inputs.saveDraft(court.as(Role.YOUTH), id, Map.of("success", "other words"), court.version(id));
        CaseFiles files = court.hall.get(CaseFiles.class);
        CaseChange dual = CaseChange.of(Jurisdiction.DUAL, null, null, Map.of(), Map.of(), Map.of());
        files.change(
                court.as(Role.CLERK), dual, files.header(court.as(Role.CLERK)).version());
        assertEquals(List.of(), court.heard(Role.JUDGE));
        assertEquals(List.of(HARD, GOAL), court.heard(Role.YOUTH_ATTORNEY));
        long version = draft.asked().version();
        assertFalse(court.inputs.open(court.as(Role.YOUTH), id).mayWrite());
        for (Executable act : List.<Executable>of(
                () -> court.inputs.saveDraft(court.as(Role.YOUTH), id, Map.of(), version),
                () -> court.inputs.submit(court.as(Role.YOUTH), id, version))) {
            assertEquals("youth-form-off", assertThrows(Problem.class, act).code());
        }
    }

    private static Map<String, Object> answers(Role role, String words) {
        InputForm form = court.inputs.open(court.as(role), court.of(role).id()).form();
        Map<String, Object> answers = new TreeMap<>();
        AnswersTest.plausible(form).forEach((question, value) -> {
            if (form.question(question).required()) {
                answers.put(question, value);
            }
        });
        answers.put("strength", words);
        assertFalse(form.discipline() == Discipline.YOUTH);
        return answers;
    }

    private static List<Role> everybodyBut(Role... few) {
        List<Role> others = new ArrayList<>(TeamInCourt.TEAM);
        others.add(Role.JUDGE);
        others.add(Role.CLERK);
        others.removeAll(List.of(few));
        return others;
    }

    private static void assertRefused(Problem.Kind kind, Executable act) {
        assertEquals(kind, assertThrows(Problem.class, act).kind());
    }
}
