package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The youth writes, chooses who reads, counsel lets it go, and the youth takes it back while the judge reads. */
class ReleaseIT extends Rig {
    private static final String GOAL = "A room with a window, and the class on Fridays.";

    private static String hearing;

    private static String asked(String user) {
        if (hearing == null) {
            String number =
                    items(Rest.as("youth").get("/cases")).get(0).get("number").asString();
            JsonNode slot = items(
                            Rest.as("clerk").get("/cases/" + number + "/slots?type=dep.interim&minutes=20&limit=1"))
                    .get(0);
            Map<String, Object> wanted = Map.of(
                    "type",
                    "dep.interim",
                    "sitting",
                    slot.get("sitting").asString(),
                    "start",
                    slot.get("start").asString(),
                    "minutes",
                    20);
            Rest.Answer set = Rest.as("clerk").post("/cases/" + number + "/hearings", wanted);
            assertEquals(201, set.status(), set.toString());
            hearing = set.body().get("id").asString();
        }
        for (JsonNode each : items(Rest.as(user).get("/requests?mine=true&limit=200"))) {
            if (each.get("hearing").asString().equals(hearing)) {
                return each.get("id").asString();
            }
        }
        throw new AssertionError(user + " is not asked for " + hearing);
    }

    private static JsonNode items(Rest.Answer answer) {
        assertEquals(200, answer.status(), answer.toString());
        return answer.body().has("items") ? answer.body().get("items") : answer.body();
    }

    private static void submit(String user, String id, Map<String, Object> answers) {
        Rest rest = Rest.as(user);
        Rest.Answer draft = rest.put(
                "/requests/" + id + "/draft",
                Map.of("answers", answers),
                rest.get("/requests/" + id).tag());
        assertEquals(200, draft.status(), draft.toString());
        assertEquals(
                200,
                rest.post("/requests/" + id + "/submit", Map.of(), draft.tag()).status());
    }

    private static boolean judgeReads(String words) {
        return Rest.as("judge")
                .get("/hearings/" + hearing + "/summary")
                .toString()
                .contains(words);
    }

    @Test
    void theYouthChoosesCounselLetsItGoAndTheYouthTakesItBackWhileTheJudgeReads() {
        String id = asked("youth");
        submit("youth", id, Map.of("success", GOAL));
        Page youth = signedIn("youth", 390);
        youth.navigate("/input/words?request=" + id);
        assertAccessible(youth);
        youth.getByLabel(Words.ENGLISH.say("reader.judge")).check();
        youth.locator("[id='choose:send']").click();
        PlaywrightAssertions.assertThat(youth.locator("#main")).containsText(Words.ENGLISH.say("words.sent"));
        assertFalse(judgeReads(GOAL));

        Page counsel = signedIn("counsel");
        counsel.navigate("/input/release?request=" + id);
        assertAccessible(counsel);
        counsel.locator("[data-release=WAITS_FOR_COUNSEL] input[type=submit]")
                .first()
                .click();
        PlaywrightAssertions.assertThat(counsel.locator("[data-release=STANDS]"))
                .isVisible();
        assertTrue(judgeReads(GOAL));

        Page judge = signedIn("judge");
        judge.navigate("/bench/bench?hearing=" + hearing);
        PlaywrightAssertions.assertThat(judge.locator("#main")).containsText(GOAL);
        youth.navigate("/input/words?request=" + id);
        youth.locator("[id='back:takeBack']").click();
        PlaywrightAssertions.assertThat(youth.locator("#main")).containsText(Words.ENGLISH.say("words.taken-back"));
        judge.reload();
        PlaywrightAssertions.assertThat(judge.locator("#main")).not().containsText(GOAL);
        assertFalse(judgeReads(GOAL));
    }

    @Test
    void whatReadsLikePrivilegedContentIsOfferedToTheAttorneyAndWaits() {
        String confided = "Her therapist shared that she feels numb at family visits.";
        String id = asked("advocate");
        Page page = signedIn("advocate");
        page.navigate("/input/answer?request=" + id);
        page.locator("textarea[data-question=strength]").fill(confided);
        page.locator(".wording-ask").first().waitFor();
        page.locator(".wording-cards button")
                .filter(new Locator.FilterOptions().setHasText(Words.ENGLISH.say("wording.route")))
                .first()
                .click();
        page.locator(".wording-routed").waitFor();
        page.locator("[id='answers:submit']").click();
        PlaywrightAssertions.assertThat(page.locator("#main")).containsText(Words.ENGLISH.say("input.waits"));
        assertFalse(judgeReads("feels numb"));
        Rest.Answer held = Rest.as("counsel").get("/requests/" + id + "/release");
        assertTrue(held.toString().contains("privilege-heard"), held.toString());
        assertEquals(404, Rest.as("judge").get("/requests/" + id + "/release").status());
    }

    @Test
    void aCorrectionStandsBesideTheReportAndItsAuthorAnswers() {
        String id = asked("social");
        submit("social", id, Map.of("strength", "On time for three talks."));
        Page counsel = signedIn("counsel");
        counsel.navigate("/input/correct?hearing=" + hearing);
        assertAccessible(counsel);
        Locator report = counsel.locator("#main section.card")
                .filter(new Locator.FilterOptions().setHasText("On time for three talks."));
        report.locator("summary").click();
        report.locator("textarea").fill("It was five talks.");
        report.locator("details input[type=submit]").click();
        PlaywrightAssertions.assertThat(counsel.locator("#main")).containsText("It was five talks.");
        assertTrue(judgeReads("It was five talks."));
        Page social = signedIn("social");
        social.navigate("/input/reply?request=" + id);
        social.locator("#main textarea").first().fill("Five, thank you.");
        social.locator("#main input[type=submit]").first().click();
        PlaywrightAssertions.assertThat(social.locator("#main")).containsText("Five, thank you.");
    }
}
