package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.casefile.Petition;
import org.hearth.input.RequestStatus;
import org.hearth.orders.Affirmed;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.Prompts;
import org.hearth.progress.Change;
import org.hearth.progress.GoalState;
import org.hearth.progress.Measures;
import org.hearth.progress.Need;
import org.hearth.progress.NeedKind;
import org.hearth.progress.NeedOwner;
import org.hearth.progress.Rating;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

class SummaryComposerTest {
    private static final Templates COURTS = Templates.at(Path.of("court-templates"));
    private static final Prompts PROMPTS = Prompts.read(COURTS);
    private static final LocalDate DEC_2 = LocalDate.of(2026, 12, 2);
    private static final LocalDate OCT_12 = LocalDate.of(2026, 10, 12);

    private final Told told = new Told();

    @Test
    void blocksStandInTheOneOrderWithTheYouthsWordsFirst() {
        assertEquals(
                List.of(BlockId.values()),
                compose().blocks().stream().map(Block::id).toList());
    }

    @Test
    void whatWasSaidComesBackAsItWasSaidWithItsSource() {
        told.wish = "by video, camera off";
        told.voice(
                BlockId.WORDS,
                Discipline.YOUTH,
                ContentKind.YOUTH_STATEMENT,
                "I want to finish the welding class and to sleep in one place for a while.",
                DEC_2);
        Block words = compose().block(BlockId.WORDS);
        assertEquals(
                List.of(
                        "I want to finish the welding class and to sleep in one place for a while."
                                + " | youth person, Young person | 2026-12-02 | new",
                        "Wants to take part: by video, camera off | Young person, on taking part | null | old"),
                said(words));
    }

    @Test
    void aChosenOptionStandsBehindItsQuestion() {
        told.chosen(BlockId.TEAM, Discipline.CASA, ContentKind.CASA_REPORT, "Twice a week", DEC_2);
        assertEquals("What happened? Twice a week", first(BlockId.TEAM));
    }

    @Test
    void ownWordsStandAloneAndTheQuestionWithTheirSource() {
        told.chosen(BlockId.WORDS, Discipline.YOUTH, ContentKind.YOUTH_STATEMENT, "With a letter", DEC_2);
        assertEquals(
                List.of("With a letter | youth person, Young person, asked: What happened? | 2026-12-02 | new"),
                said(compose().block(BlockId.WORDS)));
    }

    @Test
    void sameWordsOfSeveralStandOnceWithAllTheirNames() {
        String same = "s".repeat(70);
        told.voice(BlockId.TEAM, Discipline.CASA, ContentKind.CASA_REPORT, same, DEC_2)
                .voice(BlockId.TEAM, Discipline.PROBATION, ContentKind.PROGRESS, same, OCT_12)
                .voice(BlockId.TEAM, Discipline.ADVOCATE, ContentKind.PROGRESS, "d".repeat(70), OCT_12);
        List<String> said = said(compose().block(BlockId.TEAM));
        assertEquals(2, said.size());
        assertTrue(said.get(0).endsWith("casa person, CASA; probation person, Probation | 2026-12-02 | new"));
    }

    @Test
    void goalsLeadThenGainsThenTheTeamThenWhatTheCourtAffirmed() {
        told.goal("Finish welding.")
                .measure("classes", 9, 10, Change.GAIN, "At 9 of 10 classes, 4 of 10 before.")
                .measure("help_asked", 1, null, Change.HARDER, "Asked once for help, twice before.")
                .voice(BlockId.GOALS, Discipline.SOCIAL_WORKER, ContentKind.PROGRESS, "x".repeat(70), DEC_2)
                .affirmed
                .add(new Affirmed("h0", "Four classes finished.", null, "Clerk", Told.noon(Told.LAST)));
        assertEquals(
                List.of(
                        "Finish welding.",
                        "At 9 of 10 classes, 4 of 10 before.",
                        "Asked once for help, twice before.",
                        "x".repeat(70),
                        "The court affirmed: Four classes finished."),
                texts(BlockId.GOALS));
    }

    @Test
    void absencesStandUnderTimeAwayOnly() {
        told.measure("away", 2, null, Change.GAIN, "Away 2 times, 5 times before.");
        assertEquals(List.of("Away 2 times, 5 times before."), texts(BlockId.AWAY));
        assertEquals(List.of(), texts(BlockId.GOALS));
    }

    @Test
    void imminentRiskStandsAloneAndFirst() {
        told.voice(BlockId.SAFETY, Discipline.SOCIAL_WORKER, ContentKind.WELFARE_REPORT, "w".repeat(70), DEC_2)
                .voice(BlockId.SAFETY, Discipline.ADVOCATE, ContentKind.SAFETY_NOW, "n".repeat(70), OCT_12);
        assertEquals("n".repeat(70), first(BlockId.SAFETY));
    }

    @Test
    void safetyPlanIsSaidToBeMadeAndNeverQuoted() {
        told.voice(BlockId.SAFETY, Discipline.SOCIAL_WORKER, ContentKind.SAFETY_PLAN, "call aunt Rosa", OCT_12);
        assertEquals(List.of("Plan made with M., reviewed 12 Oct"), texts(BlockId.SAFETY));
        told.reader = Role.PROSECUTOR;
        assertEquals(List.of(), texts(BlockId.SAFETY));
    }

    @Test
    void needsStandSideBySideAndAreNeverAveraged() {
        told.needs.add(new Need(NeedKind.SHELTER, Rating.UNMET, Rating.MET, null, null, false, "county", DEC_2, null));
        told.needs.add(new Need(NeedKind.BELONGING, null, null, "with my cousin", null, false, null, DEC_2, null));
        told.needs.add(new Need(NeedKind.FOOD, null, null, null, null, false, null, null, null));
        assertEquals(
                List.of(
                        "A place to sleep: as the young person sees it, not met; as the adults see it, met; by county",
                        "Belonging: in the young person’s words, “with my cousin”"),
                texts(BlockId.NEEDS));
    }

    @Test
    void aNeedSaysWhoOwnsItAndHowLateThatIs() {
        NeedOwner owner = new NeedOwner("County", "A. Ortiz", "A phone", DEC_2, 7, "A. Ortiz", OCT_12, 1);
        told.needs.add(new Need(NeedKind.PHONE, null, Rating.PARTLY, null, null, false, null, DEC_2, owner));
        assertEquals(
                List.of("Phone: as the adults see it, partly met; A phone (agreed by A. Ortiz, County, by 2 Dec, 7 days"
                        + " late)"),
                texts(BlockId.NEEDS));
    }

    @Test
    void aGoalCarriesTheYouthsOwnMeasureAndOneSetAsideStandsOnNoSummary() {
        told.goal("Finish welding.", "my gate hangs in the shop", GoalState.REACHED)
                .goal("Learn the drums.", null, GoalState.SET_ASIDE);
        assertEquals(List.of("Finish welding."), texts(BlockId.GOALS));
        assertEquals(
                List.of("I will know when: my gate hangs in the shop", "The young person says that it is reached"),
                compose().block(BlockId.GOALS).items().get(0).under());
    }

    @Test
    void pronounsAreSaidWhereTheYouthAsksForThemAndNowhereElse() {
        assertEquals(List.of(), texts(BlockId.WORDS));
        told.pronouns = "they/them";
        assertEquals(List.of("Pronouns: they/them"), texts(BlockId.WORDS));
        told.pronouns = "ask";
        assertEquals(List.of("Pronouns: please ask"), texts(BlockId.WORDS));
    }

    @Test
    void promisesAreCountedAndTheLateOnesStandFirst() {
        told.order("County provides a phone.", "county child welfare", LocalDate.of(2026, 12, 1), OrderStatus.LATE)
                .order("School moves the class.", "school", LocalDate.of(2026, 12, 20), OrderStatus.OPEN)
                .order("Bed kept.", "placement", LocalDate.of(2026, 11, 20), OrderStatus.DONE)
                .order("Kept long ago.", "county", LocalDate.of(2026, 10, 20), OrderStatus.DONE)
                .order("Old.", "county", LocalDate.of(2026, 11, 20), OrderStatus.LIFTED);
        assertEquals(
                List.of(
                        "4 promised: 2 done, 1 late, 1 not yet due",
                        "County provides a phone. (owed by county child welfare, due Tue 1 Dec 2026, late 8 days)",
                        "School moves the class. (owed by school, due Sun 20 Dec 2026)",
                        "Bed kept. (done; owed by placement, due Fri 20 Nov 2026)"),
                texts(BlockId.PROMISES));
    }

    @Test
    void whatMayNotBeReadIsNamedByItsRule() {
        told.goal(null)
                .order(null, "county", DEC_2, OrderStatus.OPEN)
                .voice(BlockId.TEAM, Discipline.BEHAVIORAL_HEALTH, ContentKind.PSYCHOTHERAPY, null, DEC_2);
        assertEquals("WIC 317(e)", compose().block(BlockId.GOALS).withheld());
        assertEquals("WIC 827", compose().block(BlockId.PROMISES).withheld());
        assertEquals(
                "WIC 317(f); Evid. Code 1014", compose().block(BlockId.TEAM).withheld());
        assertEquals(List.of(), texts(BlockId.PROMISES));
        assertNull(compose().block(BlockId.AWAY).withheld());
    }

    @Test
    void prosecutorIsToldThatProgressAndNeedsAreNotForThem() {
        told.reader = Role.PROSECUTOR;
        assertTrue(compose().block(BlockId.GOALS).withheld().contains("prosecution"));
        assertTrue(compose().block(BlockId.NEEDS).withheld().contains("prosecution"));
    }

    @Test
    void teamSpeaksOneLineEachTheNewestFirst() {
        told.voice(BlockId.TEAM, Discipline.PROBATION, ContentKind.PROGRESS, "p".repeat(70), OCT_12)
                .voice(BlockId.TEAM, Discipline.CASA, ContentKind.CASA_REPORT, "c".repeat(70), DEC_2);
        List<String> said = said(compose().block(BlockId.TEAM));
        assertTrue(said.get(0).endsWith("casa person, CASA | 2026-12-02 | new"), said.toString());
        assertTrue(said.get(1).endsWith("probation person, Probation | 2026-10-12 | old"), said.toString());
    }

    @Test
    void youthsAttorneySpeaksFirstOnWhatIsAskedFor() {
        told.voice(BlockId.DECISION, Discipline.SOCIAL_WORKER, ContentKind.POSITION, "s".repeat(70), DEC_2)
                .voice(BlockId.DECISION, Discipline.ATTORNEY, ContentKind.POSITION, "a".repeat(70), DEC_2)
                .voice(BlockId.DECISION, Discipline.YOUTH_ATTORNEY, ContentKind.POSITION, "y".repeat(70), OCT_12);
        assertEquals(List.of("y".repeat(70), "a".repeat(70), "s".repeat(70)), texts(BlockId.DECISION));
    }

    @Test
    void promptsAreDrawnFromWhatStandsAboveWithTheirSource() {
        assertEquals(List.of(), texts(BlockId.PROMPTS));
        told.measure("away", 2, null, Change.GAIN, "Away 2 times, 5 times before.")
                .measure("school", 3, 5, Change.SAME, "At school 3 of 5 possible days.")
                .order("Phone.", "county", DEC_2, OrderStatus.LATE);
        List<String> said = said(compose().block(BlockId.PROMPTS));
        assertEquals(4, said.size(), said.toString());
        assertTrue(said.get(0).contains("coming back") && said.get(0).contains("CDSS"), said.toString());
        assertTrue(said.get(0).contains("; set " + PROMPTS.set().version()), said.toString());
        assertTrue(
                compose().block(BlockId.PROMPTS).note().contains(PROMPTS.set().by()));
        assertTrue(said.stream().anyMatch(each -> each.contains("school schedule")), said.toString());
        assertTrue(said.stream().anyMatch(each -> each.contains("responsible agency")), said.toString());
    }

    @Test
    void promptsNameMeasuresThatTheCourtCounts() {
        List<String> known =
                Measures.read(COURTS).all().stream().map(each -> each.id()).toList();
        assertTrue(PROMPTS.all().stream()
                .map(Prompts.Prompt::measure)
                .allMatch(each -> each == null || known.contains(each)));
    }

    @Test
    void missingVoicesAreNamedByDisciplineAgencyAndDayAndTheYouthNever() {
        told.missing(Discipline.EDUCATOR, "Unified School District", DEC_2, RequestStatus.OVERDUE)
                .missing(Discipline.CASA, "", OCT_12, RequestStatus.ASKED)
                .missing(Discipline.PROBATION, "Probation", DEC_2, RequestStatus.SUBMITTED)
                .missing(Discipline.TRIBE, "", DEC_2, RequestStatus.EXCUSED)
                .missing(Discipline.YOUTH, "", DEC_2, RequestStatus.OVERDUE);
        assertEquals(
                List.of(
                        new Missing(Discipline.CASA, null, OCT_12, 58),
                        new Missing(Discipline.EDUCATOR, "Unified School District", DEC_2, 7)),
                compose().missing());
    }

    @Test
    void beforeTheFindingNothingOfAnybodyStands() {
        told.petition = new Petition("p1", "602", LocalDate.of(2026, 11, 4), null);
        assertTrue(Gathered.isClosed(told.header(), told.hearing()));
        told.pronouns = "they/them";
        List<Fact> facts = List.of(new Fact("date", List.of("Thu 10 Dec 2026, 10:20")));
        Summary summary = SummaryComposer.closed("J.", told.hearing(), told.head(), facts);
        assertTrue(summary.closedBy().contains("Gladys R."));
        assertEquals(List.of(), summary.blocks());
        assertEquals(List.of(), summary.missing());
        assertEquals(facts, summary.facts());
        assertNull(summary.head().age());
        assertNull(summary.head().pronouns());
    }

    @Test
    void closedUntilA602IsSustainedOrA777Decided() {
        for (String code : List.of("602", "777")) {
            told.petition = new Petition("p1", code, LocalDate.of(2026, 11, 4), null);
            assertTrue(Gathered.isClosed(told.header(), told.hearing()), code);
            told.petition = new Petition("p1", code, LocalDate.of(2026, 11, 4), LocalDate.of(2026, 12, 1));
            assertFalse(Gathered.isClosed(told.header(), told.hearing()), code);
        }
        told.petition = new Petition("p1", "300", LocalDate.of(2026, 11, 4), null);
        assertFalse(Gathered.isClosed(told.header(), told.hearing()));
        assertNull(compose().closedBy());
    }

    @Test
    void hashFollowsWhatIsRead() {
        String empty = compose().hash();
        assertEquals(empty, compose().hash());
        told.goal("Finish welding.");
        assertNotEquals(empty, compose().hash());
    }

    private Summary compose() {
        return SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES);
    }

    private String first(BlockId id) {
        return texts(id).get(0);
    }

    private List<String> texts(BlockId id) {
        return compose().block(id).items().stream().map(Item::text).toList();
    }

    private static List<String> said(Block block) {
        return block.items().stream()
                .map(item -> Stream.of(
                                item.text(),
                                item.source().who(),
                                String.valueOf(item.source().when()),
                                item.isNew() ? "new" : "old")
                        .reduce((a, b) -> a + " | " + b)
                        .orElseThrow())
                .toList();
    }
}
