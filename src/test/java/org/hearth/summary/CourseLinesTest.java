package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.orders.Comeback;
import org.hearth.orders.Conversation;
import org.hearth.orders.ConversationGround;
import org.hearth.orders.DetentionHours;
import org.hearth.orders.HealthOffer;
import org.hearth.orders.HowBack;
import org.hearth.orders.PraiseWish;
import org.hearth.orders.Prompts;
import org.hearth.orders.Warrant;
import org.hearth.orders.WarrantKind;
import org.hearth.orders.WarrantState;
import org.hearth.progress.Change;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

/** A return first, with its affirmation; an honest conversation under Safety now; a warrant's state first for decision. */
class CourseLinesTest {
    private static final Prompts PROMPTS = Prompts.read(Templates.at(Path.of("court-templates")));
    private static final Instant NOV_7 = Told.noon(LocalDate.of(2026, 11, 7));

    private final Told told = new Told();

    private Block block(BlockId id) {
        return SummaryComposer.compose(told.gathered(), PROMPTS, Told.ALTERNATIVES)
                .block(id);
    }

    @Test
    void aReturnStandsBeforeEveryTimeAwayAndIsAffirmed() {
        told.measure("away", 2, null, Change.HARDER, "Away 2 times, once before.");
        told.course = new Course(back(NOV_7), List.of(), List.of());
        Item first = block(BlockId.AWAY).items().get(0);
        assertEquals("Came back on 7 Nov: By their own decision", first.text());
        assertEquals(List.of("Welcomed by: The house"), first.under());
        Item prompt = block(BlockId.PROMPTS).items().get(0);
        assertTrue(prompt.text().startsWith("Affirm each coming back"), prompt.text());
        assertEquals("Came back on 7 Nov: By their own decision", prompt.under().get(0));
    }

    @Test
    void aReturnBeforeTheLastHearingWasAffirmedThen() {
        told.course = new Course(back(Told.noon(Told.LAST.minusDays(3))), List.of(), List.of());
        assertEquals(List.of(), block(BlockId.AWAY).items());
        assertEquals(List.of(), block(BlockId.PROMPTS).items());
    }

    @Test
    void whereNoPraiseIsWantedTheReturnIsSaidAndNotAffirmed() {
        told.course = new Course(back(NOV_7), List.of(), List.of());
        told.praise = new PraiseWish(true, null, "M.", Role.YOUTH, Told.LAST);
        assertEquals(1, block(BlockId.AWAY).items().size());
        assertTrue(block(BlockId.PROMPTS).items().stream()
                .noneMatch(each -> each.text().contains("Affirm")));
    }

    @Test
    void aConversationSaysWhatWasOfferedChosenDecidedAndWhyOtherwise() {
        told.course =
                new Course(null, List.of(), List.of(talk("Stay with the aunt.", "The aunt’s home is full.", null)));
        Item item = block(BlockId.SAFETY).items().get(0);
        assertEquals("Talked over on 7 Nov (Serious harm is close) with N. Solano", item.text());
        assertEquals(
                List.of(
                        "Offered: A ride; A bed tonight",
                        "The young person’s choice: Stay with the aunt.",
                        "Decided: A bed tonight",
                        "Why otherwise: The aunt’s home is full."),
                item.under());
    }

    @Test
    void aConversationThatIsNotForThisReaderNamesItsRule() {
        told.course = new Course(null, List.of(), List.of(talk(null, null, "WIC 827")));
        assertEquals(List.of(), block(BlockId.SAFETY).items());
        assertEquals("WIC 827", block(BlockId.SAFETY).withheld());
    }

    @Test
    void aWarrantStandsFirstForDecisionWithItsStateAndWhatIsLate() {
        told.course = new Course(null, List.of(warrant()), List.of());
        Item item = block(BlockId.DECISION).items().get(0);
        assertEquals("Protective custody warrant (WIC 340(a)): active", item.text());
        assertEquals(
                List.of(
                        "Why it was asked for: Away since 2 November.",
                        "The young person’s attorney: Recall it.",
                        "Recall asked for by A. Ortiz on 7 Nov",
                        "Late by 5 hours"),
                item.under());
    }

    private static Comeback back(Instant when) {
        return new Comeback(
                "b",
                null,
                when,
                HowBack.OWN_DECISION,
                "",
                "The house",
                "",
                null,
                HealthOffer.values()[0],
                DetentionHours.values()[0],
                "N. Solano",
                Role.ADVOCATE,
                when);
    }

    private static Conversation talk(String choice, String why, String withheldBy) {
        boolean shown = withheldBy == null;
        return new Conversation(
                "t",
                ConversationGround.IMMINENT_RISK,
                NOV_7,
                shown ? "N. Solano" : null,
                shown ? List.of("A ride", "A bed tonight") : List.of(),
                choice,
                shown ? "A bed tonight" : null,
                why,
                withheldBy,
                "N. Solano",
                Role.ADVOCATE,
                NOV_7);
    }

    private static Warrant warrant() {
        return new Warrant(
                "w",
                WarrantKind.PROTECTIVE_CUSTODY,
                WarrantState.ACTIVE,
                null,
                "A. Ortiz",
                Role.SOCIAL_WORKER,
                NOV_7,
                "Away since 2 November.",
                null,
                List.of(),
                "Recall it.",
                "P. Castellan",
                NOV_7,
                "A. Ortiz",
                NOV_7,
                null,
                null,
                null,
                true,
                5,
                List.of(),
                1);
    }
}
