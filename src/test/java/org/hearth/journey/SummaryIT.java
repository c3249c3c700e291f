package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A judge reads a summary, reads it again as it was, and learns what a word means; before a finding six things stand. */
class SummaryIT extends Rig {
    private static final List<String> SIX = List.of("date", "parties", "notice", "custody", "clock", "filed");

    @Test
    void aJudgeReadsAgainWhatWasReadAndNobodyElseFindsIt() {
        String hearing = Rooms.hearing();
        String path = "/hearings/" + hearing + "/summary";
        Page judge = signedIn("judge");
        judge.navigate("/bench/bench?hearing=" + hearing);
        String safety = judge.locator("section[aria-labelledby=block-safety]").innerText();
        judge.getByText("What was read before").click();
        judge.locator("#main li a").first().click();
        judge.getByText("As it was read on").waitFor();
        assertEquals(
                safety, judge.locator("section[aria-labelledby=block-safety]").innerText());
        JsonNode newest = Rooms.items(Rest.as("judge").get(path + "/readings"))
                .findFirst()
                .orElseThrow();
        String hash = newest.get("hash").asString();
        JsonNode again = Rest.as("judge").get(path + "/readings/" + hash).body();
        assertEquals(hash, again.get("hash").asString());
        assertEquals(404, Rest.as("clerk").get(path + "/readings/" + hash).status());
        assertEquals(404, Rest.as("steward").get(path + "/readings").status());
    }

    @Test
    void aWordOfTheSummaryOpensItsDefinitionByKeys() {
        Page judge = signedIn("judge", PHONE);
        judge.navigate("/bench/bench?hearing=" + Rooms.hearing());
        Locator word = judge.locator("section[aria-labelledby=block-away]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("What “Time away” means here"));
        word.focus();
        judge.keyboard().press("Enter");
        judge.getByText("never against anybody else").first().waitFor();
        judge.keyboard().press("Escape");
        assertTrue(judge.getByText("never against anybody else").first().isHidden());
        JsonNode term = Rest.as("youth").get("/glossary/time_away?language=es").body();
        assertEquals("Tiempo fuera", term.get("term").asString());
        assertEquals(404, Rest.as("youth").get("/glossary/nothing").status());
    }

    @Test
    void beforeTheFindingPageAndCallHoldSixThings() {
        JsonNode closed = cases().filter(each -> !each.get("next").isNull())
                .map(each -> Rest.as("judge")
                        .get("/hearings/" + each.get("next").get("id").asString() + "/summary")
                        .body())
                .filter(each -> !each.get("closed").isNull())
                .findFirst()
                .orElseThrow();
        assertEquals(
                SIX,
                each(closed.get("facts")).map(fact -> fact.get("id").asString()).toList());
        assertTrue(each(closed.get("facts")).noneMatch(fact -> fact.get("lines").isEmpty()), closed.toString());
        assertTrue(closed.get("blocks").isEmpty(), closed.toString());
        Page judge = signedIn("judge");
        judge.navigate("/bench/bench?hearing=" + closed.get("hearing").asString());
        assertEquals(SIX.size(), judge.locator("#main dl.facts dt").count());
        assertFalse(judge.locator("#main").innerText().contains("own words"));
        assertAccessible(judge);
    }

    /** Every case of the court, page after page: other journeys have opened more than one page holds. */
    private static Stream<JsonNode> cases() {
        Stream<JsonNode> all = Stream.empty();
        String after = "";
        while (after != null) {
            Rest.Answer page = Rest.as("judge").get("/cases?limit=200" + after);
            all = Stream.concat(all, Rooms.items(page));
            JsonNode next = page.body().get("next");
            after = next.isNull() ? null : "&after=" + next.asString();
        }
        return all;
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
