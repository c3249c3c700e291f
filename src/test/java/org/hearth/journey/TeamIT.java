package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The team around one hearing: a danger told from a form, and a conference whose agreed actions reach the bench. */
class TeamIT extends Rig {
    private static final String DANGER = "Somebody waits at the bus stop by the school.";

    private static JsonNode items(Rest.Answer answer) {
        assertEquals(200, answer.status(), answer.toString());
        return answer.body().get("items");
    }

    private static JsonNode open(String user) {
        return StreamSupport.stream(
                        items(Rest.as(user).get("/requests?mine=true&limit=200"))
                                .spliterator(),
                        false)
                .filter(each -> !each.get("status").asString().equals("EXCUSED"))
                .findFirst()
                .orElseThrow();
    }

    private static String say(String key) {
        return Words.ENGLISH.say(key);
    }

    @Test
    void aDangerIsToldFromAFormAndWhatWasTypedInTheFormStays() {
        JsonNode request = open("social");
        String number = request.get("id").asString().split("-")[0];
        Page page = signedIn("social");
        page.navigate("/input/answer?request=" + request.get("id").asString());
        Locator strength = page.locator("textarea[data-question=strength]");
        strength.fill("On time for four talks.");
        page.getByText(say("alarm.box.open"), new Page.GetByTextOptions().setExact(true))
                .click();
        assertAccessible(page);
        page.getByLabel(say("alarm.threat"), new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("[id='alarm:text']").fill(DANGER);
        page.locator("[id='alarm:send']").click();
        assertThat(page.locator("[id='alarm:telling']")).containsText(say("alarm.around.give"));
        assertEquals("On time for four talks.", strength.inputValue());
        assertTrue(items(Rest.as("counsel").get("/cases/" + number + "/alarms"))
                .toString()
                .contains(DANGER));
        Page attorney = signedIn("counsel", PHONE);
        attorney.navigate("/input/alarms?number=" + number);
        assertThat(attorney.locator("main")).containsText(DANGER);
        assertAccessible(attorney);
    }

    @Test
    void whatAConferenceAgreesStandsOnTheBenchPageAndNothingElseOfIt() {
        JsonNode line = items(Rest.as("social").get("/conferences?date=" + System.getenv("HEARTH_TODAY")))
                .get(0);
        String hearing = line.get("hearing").asString();
        Page page = signedIn("social");
        page.navigate("/input/conference?hearing=" + hearing);
        assertAccessible(page);
        page.locator("[id='agree:text']").fill("A bus pass until June");
        page.locator("[id='agree:owner']").fill("County Child Welfare");
        page.locator("[id='agree:by']").fill("2031-01-15");
        page.locator("[id='agree:add']").click();
        assertThat(page.locator("main")).containsText("A bus pass until June");
        page.locator("[id='noting:note']").fill("Ask about the key.");
        page.locator("[id='noting:keepNote']").click();
        assertThat(page.locator("#messages")).containsText(say("conference.note.kept"));
        Page bench = signedIn("judge");
        bench.navigate("/bench/bench?hearing=" + hearing);
        assertThat(bench.locator("main")).containsText("A bus pass until June");
        assertFalse(bench.content().contains("Ask about the key."));
        bench.navigate("/input/conference?hearing=" + hearing);
        assertFalse(bench.content().contains("Ask about the key."));
        assertTrue(Rest.as("da").get("/hearings/" + hearing + "/conference").status() >= 403);
        assertEquals(
                428,
                Rest.as("social")
                        .ask("PUT", "/hearings/" + hearing + "/conference", Map.of("present", List.of()), Map.of())
                        .status());
    }
}
