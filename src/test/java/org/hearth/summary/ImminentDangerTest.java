package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearth.input.Alarm;
import org.hearth.input.AlarmKind;
import org.hearth.input.Circumstances;
import org.hearth.input.Part;
import org.hearth.input.Voice;
import org.hearth.orders.Prompts;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

/** Whatever else is there, imminent danger is the first line of Safety now, in the words in which it was told. */
class ImminentDangerTest {
    private static final Prompts PROMPTS = Prompts.read(Templates.at(Path.of("court-templates")));
    private static final LocalDate DEC_2 = LocalDate.of(2026, 12, 2);
    private static final String TOLD = "He has a {0} gun, he said he'll shoot; she is at 5th & Main — \"help\" …";

    @Test
    void dangerIsTheFirstLineInItsOwnWordsWhateverElseThereIs() {
        Random chance = new Random(20261210);
        for (int round = 0; round < 200; round++) {
            Told told = new Told();
            List<Alarm> alarms = new ArrayList<>(List.of(
                    alarm("a", AlarmKind.DANGER, TOLD, null),
                    alarm("b", AlarmKind.INJURY, "A cut on the hand.", null),
                    alarm("c", AlarmKind.THREAT, "A letter.", null),
                    alarm("d", AlarmKind.DANGER, "That was over yesterday.", "He was arrested.")));
            Collections.shuffle(alarms, chance);
            told.alarms.addAll(alarms);
            int softer = chance.nextInt(40);
            for (int i = 0; i < softer; i++) {
                Discipline by = Discipline.values()[chance.nextInt(Discipline.values().length)];
                ContentKind kind = chance.nextBoolean() ? ContentKind.SAFETY_NOW : ContentKind.PROGRESS;
                String text = chance.nextBoolean() ? "All is calm. " + i : TOLD;
                told.voice(BlockId.SAFETY, by, kind, text, DEC_2.plusDays(chance.nextInt(9)));
            }
            Block safety = SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES)
                    .block(BlockId.SAFETY);
            Item first = safety.items().get(0);
            assertTrue(first.text().endsWith(TOLD), first.text());
            assertTrue(first.urgent() && !first.aside(), first.toString());
            assertEquals(first, safety.urgent().get(0), "it stands alone");
            assertEquals(3, safety.urgent().size(), "those that stand");
            assertTrue(safety.kept().stream().noneMatch(Item::urgent), "nothing softer beside it");
        }
    }

    @Test
    void nothingIsSaidToBeSafeWhereNobodyToldOfDanger() {
        assertEquals(
                List.of(),
                SummaryComposer.compose(new Told().gathered(), PROMPTS, Told.ALTERNATIVES)
                        .block(BlockId.SAFETY)
                        .items());
    }

    @Test
    void ofAPlanForTimeAwayOnlyThatItWasMadeAndWhenItWasLookedAt() {
        Told told = new Told();
        List<Voice> voices = new ArrayList<>();
        voices.add(plan("plan", null, null, "Yes, made together", true));
        voices.add(plan("plan_made", "plan", Part.MADE, "Sun 25 Oct 2026", false));
        voices.add(plan("plan_reviewed", "plan", Part.REVIEWED, "Mon 12 Oct 2026", false));
        voices.add(plan("plan_with", "plan", Part.WITH, "an aunt on 9th street", false));
        var forms = told.gathered().together().forms();
        told.plans.putAll(PlanLines.reviewed(voices, forms));
        told.voices.addAll(PlanLines.without(voices, forms));
        Summary summary = SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES);
        assertEquals(
                List.of("Plan made with M., reviewed 12 Oct"),
                summary.block(BlockId.SAFETY).items().stream().map(Item::text).toList());
        assertFalse(summary.toString().contains("aunt"), summary.toString());
    }

    @Test
    void aPlanThatIsNotMadeYetIsSaidToBeMissing() {
        Told told = new Told();
        told.voices.add(plan("plan", null, null, "Not yet", true));
        String said = SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES)
                .block(BlockId.SAFETY)
                .items()
                .get(0)
                .text();
        assertTrue(said.endsWith("? Not yet"), said);
    }

    @Test
    void howOftenAPlanWasUsedStandsOnNoSummary() {
        Told told = new Told();
        told.measure("safety_plan", 3, null, org.hearth.progress.Change.GAIN, "Used the safety plan 3 times.");
        assertFalse(SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES)
                .toString()
                .contains("safety plan"));
    }

    private static Voice plan(String question, String beside, Part part, String text, boolean chosen) {
        return new Voice(
                "r",
                Discipline.SOCIAL_WORKER,
                "social_worker-1",
                question,
                "Is there a safety plan?",
                "safety",
                ContentKind.PROGRESS,
                text,
                null,
                "A. Ortiz",
                "County",
                Told.noon(DEC_2),
                chosen,
                false,
                beside,
                part,
                null);
    }

    private static Alarm alarm(String id, AlarmKind kind, String words, String done) {
        Circumstances around = null;
        return new Alarm(
                id,
                null,
                null,
                kind,
                words,
                Told.noon(DEC_2),
                "N. Solano",
                Role.ADVOCATE,
                around,
                Told.noon(DEC_2.plusDays(1)),
                null,
                0,
                done,
                done == null ? null : Told.noon(DEC_2),
                done == null ? null : "A. Villanueva",
                false,
                1);
    }
}
