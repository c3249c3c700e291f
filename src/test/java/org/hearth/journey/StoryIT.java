package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A youth's story, told by the youth and let go by counsel; and what the calls behind it refuse. */
class StoryIT extends Rig {
    @Test
    void theYouthSaysByWhatAGoalIsReachedAndWhoStandsInTheCornerInSpanishToo() {
        String number = Rooms.number();
        Page phone = signedIn("youth", PHONE);
        phone.navigate("/progress/story?number=" + number);
        phone.locator("[data-language='es']").click();
        phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Qué se cuenta aquí"))
                .waitFor();
        phone.locator("[id='goals:goal']").fill("Cruzar el lago a nado.");
        phone.locator("[id='goals:success']").fill("toque la otra orilla");
        phone.locator("[id='goals:add']").click();
        phone.getByText("Sabré que la logré cuando: toque la otra orilla").waitFor();
        phone.getByText("Nombrar a alguien").click();
        phone.locator("[id='people:name']").fill("Doña Inés");
        phone.locator("[id='people:add']").click();
        phone.getByText("Doña Inés").waitFor();
        assertAccessible(phone);
        assertFalse(seen("social", number, "goals").contains("lago"));
        assertFalse(seen("social", number, "corner").contains("Inés"));

        Page counsel = signedIn("counsel");
        counsel.navigate("/progress/story?number=" + number);
        button(counsel, "lago", "Release to the team").click();
        counsel.waitForLoadState();
        button(counsel, "lago", "It is reached").click();
        counsel.waitForLoadState();
        JsonNode goal = Rooms.items(Rest.as("social").get("/cases/" + number + "/goals"))
                .filter(each -> each.get("words").asString().contains("lago"))
                .findFirst()
                .orElseThrow();
        assertEquals("reached", goal.get("state").asString());
        assertEquals("toque la otra orilla", goal.get("success").asString());
    }

    private static Locator button(Page page, String goal, String name) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(goal))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static String seen(String user, String number, String what) {
        Rest.Answer answer = Rest.as(user).get("/cases/" + number + "/" + what);
        assertEquals(200, answer.status(), answer.toString());
        return answer.body().toString();
    }

    @Test
    void aSocialWorkerWritesDownWhatWasAgreedAndNobodyIsOfferedBelonging() {
        Page social = signedIn("social");
        social.navigate("/progress/story?number=" + Rooms.number() + "&need=food");
        social.locator("[id='agree:agency']").fill("County Child Welfare");
        social.locator("[id='agree:by']").fill("2027-01-15");
        social.locator("[id='agree:agreed']").fill("Groceries each Friday");
        social.locator("[id='agree:keep']").click();
        social.getByText("Groceries each Friday").waitFor();
        String offered = social.locator("[id='rate:need']").textContent();
        assertTrue(offered.contains("Food") && !offered.contains("Belonging"), offered);
    }

    @Test
    void whatTheCallsRefuseIsRefusedWithItsReason() {
        String goals = "/cases/" + Rooms.number() + "/goals";
        Rest youth = Rest.as("youth");
        assertEquals(400, youth.post(goals, Map.of("words", "")).status());
        assertEquals(400, youth.post(goals, Map.of("words", "x".repeat(2_001))).status());
        assertEquals(
                400,
                youth.post(goals, Map.of("words", "a", "measures", List.of("score")))
                        .status());
        assertEquals(403, Rest.as("social").post(goals, Map.of("words", "a")).status());
        assertEquals(403, Rest.as("social").get(goals.replace("goals", "name")).status());
        assertEquals(
                404, Rest.as("police").get(goals.replace("goals", "corner")).status());

        Rest.Answer kept = youth.post(goals, Map.of("words", "Sing in the choir."));
        String goal = "/goals/" + kept.body().get("id").asString();
        Map<String, Object> reached = Map.of("state", "reached");
        assertEquals(428, youth.ask("PATCH", goal, reached, Map.of()).status());
        assertEquals(
                409,
                youth.ask("PATCH", goal, reached, Map.of("If-Match", "\"7\"")).status());
        assertEquals(
                400,
                youth.ask("PATCH", goal, Map.of("state", "failed"), Map.of("If-Match", kept.tag()))
                        .status());
        assertEquals(
                200,
                youth.ask("PATCH", goal, reached, Map.of("If-Match", kept.tag()))
                        .status());
        assertEquals(
                404,
                Rest.as("counsel")
                        .ask("PATCH", goal + "x", reached, Map.of("If-Match", "*"))
                        .status());

        String affection = goals.replace("goals", "needs/affection");
        Map<String, Object> agreed = Map.of("agency", "County", "agreed", "Hugs", "by", "2027-01-15");
        assertEquals(
                400,
                Rest.as("social").put(affection, Map.of("rating", "met"), "*").status());
        assertEquals(
                400, Rest.as("social").put(affection + "/owner", agreed, "*").status());
        assertEquals(
                428,
                Rest.as("social")
                        .ask("PUT", goals.replace("goals", "needs/food/owner"), agreed, Map.of())
                        .status());
    }
}
