package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The language guide in the page, by keyboard alone: taken, given back, kept, and only what is new is sent. */
class WordingIT extends Rig {
    private static final String FIRST = "The runaway called on Monday. ";
    private static final Pattern SAVED = Pattern.compile(".*\\d\\d:\\d\\d.*");
    private static final String PASTED = "\n\nShe is a chronic liar. The STRTP met.";

    @Test
    void aWriterTakesGivesBackAndKeepsAndOnlyTheParagraphThatIsNewIsRead() {
        Page page = signedIn("educator");
        page.navigate("/input/answer?request=" + open("educator"));
        Locator area = words(page);
        Locator cards = page.locator("#answers .wording-cards");
        area.fill("");
        page.keyboard().insertText(FIRST);
        assertThat(cards.first()).containsText("runaway");
        page.keyboard().press("F2");
        assertThat(cards.locator("button").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(area).isFocused();
        page.keyboard().press("Alt+Enter");
        assertThat(area).not().hasValue(FIRST);
        undo(page);
        assertThat(area).hasValue(FIRST);
        page.keyboard().press("Alt+ArrowDown");
        cards.locator("summary").first().press("Enter");
        page.waitForResponse(
                answer -> answer.url().contains("/page/words/")
                        && answer.request().postData().contains("quote"),
                () -> cards.locator("details button").first().press("Enter"));
        assertThat(page.locator("#answers mark")).hasCount(0);
        assertThat(page.locator("[data-saved=answers]")).hasText(SAVED);

        List<String> sent = new ArrayList<>();
        page.reload();
        assertThat(cards.locator(".wording-kept")).containsText("runaway");
        page.onRequest(request -> {
            if (request.url().endsWith("/page/wording")) {
                sent.add(request.postData());
            }
        });
        area.focus();
        page.keyboard().press("Control+End");
        page.keyboard().insertText(PASTED);
        assertThat(page.locator("#answers mark")).hasText("chronic liar");
        assertEquals(
                1, sent.stream().filter(each -> each.contains("chronic liar")).count());
        assertTrue(sent.stream().noneMatch(each -> each.contains("chronic liar") && each.contains("runaway")));
        assertThat(page.locator("[data-advised]")).containsText("STRTP");
        cards.locator(".wording-kept button").press("Enter");
        assertThat(page.locator("#answers mark")).hasCount(2);
        assertAccessible(page);
    }

    @Test
    void inTheSpanishInterfaceEnglishIsReadAndTheCardSpeaksSpanish() {
        Page page = signedIn("caregiver", PHONE);
        page.navigate("/input/answer?request=" + open("caregiver"));
        page.locator("[data-language=es]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        words(page).fill(FIRST);
        Locator card = page.locator("#answers .wording-cards li").first();
        assertThat(card).containsText("runaway");
        assertThat(card).containsText(Words.SPANISH.say("wording.keep.because"));
        assertThat(card.locator(".wording-why")).hasAttribute("lang", "en");
    }

    @Test
    void aLongTextIsCutIntoParagraphsAndAnEditLeavesTheOthersAsTheyAre() {
        Page page = signedIn("educator");
        Object cut = page.evaluate("() => {"
                + " const { cut, shifted } = window.hearth.paragraphs;"
                + " const line = 'M. kept the talk on Monday. '.repeat(30) + '\\n';"
                + " const text = line.repeat(40) + '\\n' + 'x'.repeat(50000) + '\\n\\nM. called.';"
                + " const parts = cut(text);"
                + " const edited = cut(text.replace('M. called.', 'M. called twice.'));"
                + " const known = new Set(parts.map((part) => part.text));"
                + " const at = text.indexOf('called');"
                + " const moved = shifted([{ start: at, end: at + 6 }], text, 'Now. ' + text)[0];"
                + " return [parts.every((part) => part.text.length <= 20000 && text.startsWith(part.text, part.start)),"
                + " edited.filter((part) => !known.has(part.text)).length, moved.start - at,"
                + " shifted([{ start: at, end: at + 6 }], text, text.replace('called', 'came')).length]; }");
        assertEquals(List.of(true, 1, 5, 0), cut);
    }

    private static Locator words(Page page) {
        return page.locator("#answers textarea[data-wording]").first();
    }

    private static void undo(Page page) {
        page.locator("#hearth-toasts button").last().press("Enter");
    }

    /** A request that this person may still write. */
    private static String open(String user) {
        for (JsonNode each :
                Rest.as(user).get("/requests?mine=true&limit=200").body().get("items")) {
            if (!each.get("status").asString().equals("excused")) {
                return each.get("id").asString();
            }
        }
        throw new AssertionError(user + " has nothing to write");
    }
}
