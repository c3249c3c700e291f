package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.casefile.Petition;
import org.hearth.input.AgreedAction;
import org.hearth.input.Alarm;
import org.hearth.input.AlarmKind;
import org.hearth.input.BarrierReply;
import org.hearth.input.Circumstances;
import org.hearth.input.Part;
import org.hearth.input.Voice;
import org.hearth.orders.Prompts;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

/** Danger first, no concern alone, views side by side, and what the conference agreed. */
class TogetherTest {
    private static final Prompts PROMPTS = Prompts.read(Templates.at(Path.of("court-templates")));
    private static final Instant NOW = Told.noon(Told.TODAY);

    private final Told told = new Told();

    private Block block(BlockId id) {
        return SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES)
                .block(id);
    }

    private static Alarm alarm(Circumstances around, long hoursLate, String done) {
        return new Alarm(
                "a",
                null,
                null,
                AlarmKind.THREAT,
                "A man waits outside.",
                NOW,
                "N. Solano",
                Role.ADVOCATE,
                around,
                NOW.plusSeconds(86_400),
                around == null ? null : NOW,
                hoursLate,
                done,
                done == null ? null : NOW,
                done == null ? null : "A. Villanueva",
                false,
                1);
    }

    private void said(Discipline by, String question, String beside, Part part, String text, boolean chosen) {
        told.voices.add(new Voice(
                by.wire(),
                by,
                by.wire() + "-1",
                question,
                "Does the home fit?",
                part == null && question.equals("home") ? "team" : "needs",
                ContentKind.NEEDS,
                text,
                text == null ? "WIC 827" : null,
                by.wire() + " person",
                "",
                NOW,
                chosen,
                false,
                beside,
                part,
                null));
    }

    @Test
    void dangerThatStandsIsTheFirstLineAndUrgent() {
        told.voice(BlockId.SAFETY, Discipline.CASA, ContentKind.SAFETY_NOW, "Nothing new.", Told.TODAY);
        told.alarms.add(alarm(new Circumstances("After class.", null, "No late bus.", null), 0, null));
        Item first = block(BlockId.SAFETY).items().get(0);
        assertTrue(first.urgent());
        assertTrue(first.text().startsWith("Threat now, told"), first.text());
        assertEquals(
                List.of(
                        "What was going on: After class.",
                        "The unmet need: not known yet",
                        "What stands in the way: No late bus.",
                        "Who owns that: not known yet"),
                first.under());
    }

    @Test
    void whatIsStillAskedForIsSaidAndLatenessPlainly() {
        told.alarms.add(alarm(null, 3, null));
        String under = block(BlockId.SAFETY).items().get(0).under().get(0);
        assertTrue(under.contains("3 hours late"), under);
    }

    @Test
    void whatEndedStaysWithWhatWasDone() {
        told.alarms.add(alarm(new Circumstances(null, null, null, null), 0, "A ride was found."));
        Item item = block(BlockId.SAFETY).items().get(0);
        assertFalse(item.urgent());
        assertTrue(
                item.under().get(4).endsWith("A ride was found."), item.under().toString());
    }

    @Test
    void beforeAFindingNothingOfItStands() {
        told.petition = new Petition("p1", "602", LocalDate.of(2026, 12, 1), null);
        told.alarms.add(alarm(null, 0, null));
        assertTrue(Gathered.isClosed(told.header(), told.hearing()));
        Summary closed = SummaryComposer.closed("J.", told.hearing(), told.head(), List.of());
        assertEquals(List.of(), closed.blocks());
        assertFalse(closed.toString().contains("waits outside"), closed.toString());
    }

    @Test
    void noConcernStandsAloneAndTheOwnersAnswerStandsWithIt() {
        said(Discipline.SOCIAL_WORKER, "concern", null, null, "Two classes missed.", false);
        said(Discipline.SOCIAL_WORKER, "concern_context", "concern", Part.CONTEXT, "The bus ends at eight.", false);
        said(Discipline.SOCIAL_WORKER, "concern_barrier", "concern", Part.BARRIER, "No late bus.", false);
        told.replies.put(
                "social_worker|concern_barrier",
                List.of(new BarrierReply("County Transit", "R. Ames", NOW, "A late bus from Monday on.")));
        List<Item> items = block(BlockId.NEEDS).items();
        assertEquals(1, items.size());
        assertEquals(
                "What was going on: The bus ends at eight. · The unmet need: not known yet"
                        + " · What stands in the way: No late bus. · Who owns that: not known yet",
                items.get(0).under().get(0));
        assertTrue(items.get(0).under().get(1).endsWith("A late bus from Monday on."));
    }

    @Test
    void aConcernOfWhichNothingIsKnownSaysSo() {
        said(Discipline.SOCIAL_WORKER, "concern", null, null, "Two classes missed.", false);
        assertTrue(block(BlockId.NEEDS).items().get(0).under().get(0).endsWith("not known yet"));
    }

    @Test
    void whatIsWithheldAroundAConcernIsNotCalledUnknown() {
        said(Discipline.SOCIAL_WORKER, "concern", null, null, "Two classes missed.", false);
        said(Discipline.SOCIAL_WORKER, "concern_need", "concern", Part.NEED, null, false);
        Block needs = block(BlockId.NEEDS);
        assertTrue(needs.items().get(0).under().get(0).contains("The unmet need: not shown to you"));
        assertEquals("WIC 827", needs.withheld());
    }

    @Test
    void viewsThatDifferStandSideBySideAndNotOnceMoreBelow() {
        said(Discipline.SOCIAL_WORKER, "home", null, null, "It is home most days.", false);
        said(Discipline.CASA, "home", null, null, "The room is shared by four.", false);
        List<Item> team = block(BlockId.TEAM).items();
        assertEquals(1, team.size());
        assertEquals(2, team.get(0).under().size());
        assertTrue(team.get(0).under().get(1).endsWith("The room is shared by four."));
    }

    @Test
    void oneSideAloneIsAnOrdinaryVoice() {
        said(Discipline.SOCIAL_WORKER, "home", null, null, "It is home most days.", false);
        said(Discipline.CASA, "home", null, null, null, false);
        List<Item> team = block(BlockId.TEAM).items();
        assertEquals(
                List.of("It is home most days."), team.stream().map(Item::text).toList());
    }

    @Test
    void whatTheConferenceAgreedStandsWithOwnerAndDay() {
        told.agreed.add(new AgreedAction(
                "x",
                "h",
                "A ride to class",
                "County Child Welfare",
                LocalDate.of(2026, 12, 12),
                "A. Villanueva",
                Role.SOCIAL_WORKER,
                NOW,
                false,
                1));
        assertEquals(
                "Agreed in conference 9 Dec: A ride to class (County Child Welfare, by 12 Dec)",
                block(BlockId.PROMISES).items().get(0).text());
    }
}
