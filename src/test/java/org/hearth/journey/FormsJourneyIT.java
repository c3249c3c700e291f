package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The short form between reviews: three questions, what stands beside them, and the rest carried over by one key. */
class FormsJourneyIT extends Rig {
    private static final String WORDS =
            "Back on Monday by own decision \uD83C\uDF31 \u202Eabc\u202C, and at class since.";
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(40_000);

    /** A short hearing, newly set for the demo's young person, and what it asks of an account. */
    private static String asked(String user) {
        String number =
                items(Rest.as("youth").get("/cases")).get(0).get("number").asString();
        JsonNode slot = items(Rest.as("clerk").get("/cases/" + number + "/slots?type=dep.interim&minutes=20&limit=1"))
                .get(0);
        Map<String, Object> place = Map.of(
                "type",
                "dep.interim",
                "sitting",
                slot.get("sitting").asString(),
                "start",
                slot.get("start").asString(),
                "minutes",
                20);
        Rest.Answer set = Rest.as("clerk").post("/cases/" + number + "/hearings", place);
        assertEquals(201, set.status(), set.toString());
        for (JsonNode each : items(Rest.as(user).get("/requests?mine=true&limit=200"))) {
            if (each.get("hearing").asString().equals(set.body().get("id").asString())) {
                return each.get("id").asString();
            }
        }
        throw new AssertionError(user + " is not asked");
    }

    private static JsonNode items(Rest.Answer answer) {
        assertEquals(200, answer.status(), answer.toString());
        return answer.body().has("items") ? answer.body().get("items") : answer.body();
    }

    private static JsonNode request(String user, String id) {
        return Rest.as(user).get("/requests/" + id).body();
    }

    private static void awaitSaved(Page page) {
        PlaywrightAssertions.assertThat(page.locator("[data-saved=answers]"))
                .hasText(Pattern.compile(".*\\d\\d:\\d\\d.*"), PATIENTLY);
    }

    @Test
    void threeQuestionsAreAskedAndTheRestIsCarriedOverByOneKey() {
        String id = asked("social");
        assertTrue(request("social", id).get("short").asBoolean());
        Page page = signedIn("social");
        page.navigate("/input/answer?request=" + id);
        Locator concern = page.locator("textarea[data-question=concern]");
        Locator context = page.locator("textarea[data-question=concern_context]");
        assertFalse(page.locator("textarea[data-question=wishes]").isVisible());
        page.locator("textarea[data-question=strength]").fill(WORDS);
        concern.fill("Two nights away.");
        PlaywrightAssertions.assertThat(context).isVisible();
        context.fill("The bus ends at eight.");
        awaitSaved(page);
        assertAccessible(page);
        page.locator("[id$=':carry']").click();
        page.locator(".rest .note.good").waitFor();
        assertEquals(WORDS, page.locator("textarea[data-question=strength]").inputValue());
        page.locator("[id='answers:submit']").click();
        page.waitForLoadState();
        JsonNode sent = request("judge", id);
        assertEquals("SUBMITTED", sent.get("status").asString());
        assertEquals(WORDS, sent.get("answers").get("strength").asString());
        assertEquals(
                "The bus ends at eight.",
                sent.get("answers").get("concern_context").asString());
        assertTrue(sent.get("answers").has("wishes"), "the rest went along");
        Page judge = signedIn("judge");
        judge.navigate("/bench/bench?hearing=" + sent.get("hearing").asString());
        assertEquals(
                "isolate",
                judge.getByText("Back on Monday by own decision")
                        .first()
                        .evaluate("each => getComputedStyle(each).unicodeBidi"));
    }

    @Test
    void whatIsTypedSurvivesADroppedConnection() {
        String id = asked("advocate");
        Page page = signedIn("advocate");
        page.navigate("/input/answer?request=" + id);
        Locator strength = page.locator("textarea[data-question=strength]");
        strength.fill("first");
        awaitSaved(page);
        page.context().setOffline(true);
        strength.fill(WORDS);
        PlaywrightAssertions.assertThat(page.locator("[data-saved=answers].not-yet"))
                .isVisible();
        page.locator("[id='answers:submit']").click();
        assertEquals(WORDS, strength.inputValue());
        assertEquals(
                "first", request("advocate", id).get("answers").get("strength").asString());
        page.context().setOffline(false);
        awaitSaved(page);
        assertEquals(
                WORDS, request("advocate", id).get("answers").get("strength").asString());
    }

    @Test
    void aCountThatStandsAlreadyIsTakenWithOneClick() {
        String id = asked("social");
        JsonNode known = request("social", id).get("known").get("away_now");
        assertTrue(known.has("who"), known.toString());
        Page page = signedIn("social");
        page.navigate("/input/answer?request=" + id);
        page.locator("details.all > summary").click();
        page.locator("[data-use=away_now]").click();
        assertEquals(
                known.get("value").get("value").asString(),
                page.locator("[data-question=away_now] [data-part=value]").inputValue());
        awaitSaved(page);
        assertEquals(
                known.get("value").get("to"),
                request("social", id).get("answers").get("away_now").get("to"));
    }
}
