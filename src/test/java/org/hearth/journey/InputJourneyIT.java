package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The team and the youth write before a hearing: nothing typed is lost, and held words stay held. */
class InputJourneyIT extends Rig {
    private static final String WORDS = "Four of five classes, and asked for a later start on 3 November.";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    /** Sets a hearing for the demo's young person, and finds what it asks of an account. */
    private static String asked(String user) {
        String number = Rest.as("youth")
                .get("/cases")
                .body()
                .get("items")
                .get(0)
                .get("number")
                .asString();
        JsonNode slot = items(Rest.as("clerk").get("/cases/" + number + "/slots?type=dep.interim&minutes=20&limit=1"))
                .get(0);
        Rest.Answer set = Rest.as("clerk")
                .post(
                        "/cases/" + number + "/hearings",
                        Map.of(
                                "type",
                                "dep.interim",
                                "sitting",
                                slot.get("sitting").asString(),
                                "start",
                                slot.get("start").asString(),
                                "minutes",
                                20));
        assertEquals(201, set.status(), set.toString());
        String hearing = set.body().get("id").asString();
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

    private static String draft(String user, String request) {
        JsonNode answers = Rest.as(user).get("/requests/" + request).body().get("answers");
        return answers.has("strength") ? answers.get("strength").asString() : "";
    }

    private static Page form(Page page, String request) {
        page.navigate("/input/answer?request=" + request);
        return page;
    }

    private static Locator strength(Page page) {
        return page.locator("textarea[data-question=strength]");
    }

    private static Locator saved(Page page) {
        return page.locator("[data-saved=answers]");
    }

    private static void assertSays(Locator place, String key) {
        PlaywrightAssertions.assertThat(place)
                .containsText(Words.ENGLISH.say(key).split("\\{")[0].strip(), PATIENTLY);
    }

    private static void awaitSaved(Page page) {
        PlaywrightAssertions.assertThat(saved(page)).hasText(Pattern.compile(".*\\d\\d:\\d\\d.*"));
    }

    @Test
    void whatIsTypedIsSavedAsOneWritesAndArrivesWhole() {
        String request = asked("advocate");
        Page page = signedIn("advocate");
        page.navigate("/input/inbox");
        assertAccessible(page);
        page.locator("a[href*='" + request + "']").click();
        strength(page).fill(WORDS);
        awaitSaved(page);
        assertEquals(WORDS, draft("advocate", request));
        page.reload();
        assertEquals(WORDS, strength(page).inputValue());
        assertAccessible(page);
        page.locator("[id='answers:submit']").click();
        assertSays(page.locator("#main"), "input.arrived");
        assertEquals(
                "SUBMITTED",
                Rest.as("advocate")
                        .get("/requests/" + request)
                        .body()
                        .get("status")
                        .asString());
    }

    @Test
    void aMissingAnswerIsNamedAndNothingTypedIsLost() {
        String request = asked("social");
        Page page = form(signedIn("social"), request);
        page.locator("details.all > summary").click();
        page.locator("textarea[data-question=wishes]").fill("A later start at school.");
        page.locator("[data-question=promise] [data-part=what]").fill("a phone");
        page.locator("[id='answers:submit']").click();
        PlaywrightAssertions.assertThat(page.locator(".question p.error").first())
                .isVisible();
        strength(page).fill(WORDS);
        page.locator("[id='answers:submit']").click();
        PlaywrightAssertions.assertThat(page.locator("section[data-step=strength] p.error"))
                .hasCount(0);
        PlaywrightAssertions.assertThat(page.locator("#messages .note").first()).isVisible();
        assertEquals(
                "A later start at school.",
                page.locator("textarea[data-question=wishes]").inputValue());
        page.locator("[data-question=promise] [data-part=owner]").fill("county child welfare");
        page.locator("[data-question=promise] [data-part=by]").fill("2031-01-15");
        page.locator("[id='answers:submit']").click();
        assertSays(page.locator("#main"), "input.arrived");
    }

    @Test
    void aSignInThatEndsWhileOneWritesLosesNothing() {
        String request = asked("advocate");
        Page page = form(signedIn("advocate"), request);
        page.context().clearCookies();
        strength(page).fill(WORDS);
        Locator again = page.locator("#hearth-again");
        again.locator("input[type=password]").waitFor();
        again.locator("[name=user]").fill("advocate");
        again.locator("[name=password]").fill(PASSWORD);
        again.getByRole(AriaRole.BUTTON).first().click();
        awaitSaved(page);
        assertEquals(WORDS, strength(page).inputValue());
        assertEquals(WORDS, draft("advocate", request));
    }

    @Test
    void twoTabsShowBothVersionsAndOverwriteNothingInSilence() {
        String request = asked("advocate");
        Page first = form(signedIn("advocate"), request);
        Page second = first.context().newPage();
        form(second, request);
        strength(first).fill("from the first tab");
        awaitSaved(first);
        strength(second).fill("from the second tab");
        Locator both = second.locator("#hearth-versions");
        both.locator("[data-mine]").waitFor();
        assertTrue(both.textContent().contains("from the first tab"));
        assertTrue(both.textContent().contains("from the second tab"));
        assertEquals("from the first tab", draft("advocate", request));
        both.locator("[data-mine]").click();
        awaitSaved(second);
        assertEquals("from the second tab", draft("advocate", request));
    }

    @Test
    void scriptStaysTheTextItIs() {
        String request = asked("advocate");
        Page page = form(signedIn("advocate"), request);
        strength(page).fill("<script>window.bad = 1</script><img src=x onerror='window.bad = 1'>");
        awaitSaved(page);
        page.reload();
        assertNull(page.evaluate("window.bad ?? null"));
        assertTrue(strength(page).inputValue().startsWith("<script>"));
    }

    @Test
    void aYouthWritesInSpanishOnAPhoneAndCounselDecidesWhoReads() {
        String request = asked("youth");
        Page phone = signedIn("youth", PHONE);
        form(phone, request);
        phone.locator("[data-language=es]").click();
        phone.getByText("Tus palabras").waitFor();
        assertEquals("Hearth", phone.title());
        assertAccessible(phone);
        phone.locator("textarea[data-question=proud]").fill("Terminé la clase de soldadura.");
        for (int step = 1; step < 12; step++) {
            phone.locator("[data-step]:not([hidden]) button.act:not(.quiet):not(.plain)")
                    .click();
        }
        phone.locator("[id='answers:submit']").click();
        phone.getByText("Llegó").waitFor();
        assertTrue(Rest.as("judge")
                .get("/requests/" + request)
                .body()
                .get("answers")
                .isEmpty());

        Page counsel = signedIn("counsel");
        counsel.navigate("/input/inbox");
        counsel.locator("a[href*='release'][href*='" + request + "']").click();
        assertTrue(counsel.content().contains("Terminé la clase de soldadura."));
        assertAccessible(counsel);
        counsel.getByLabel(Words.ENGLISH.say("scope.all")).check();
        counsel.locator("[id='form:decide']").click();
        assertSays(counsel.locator("#main"), "letting.stands");
        assertEquals(
                "Terminé la clase de soldadura.",
                Rest.as("judge")
                        .get("/requests/" + request)
                        .body()
                        .get("answers")
                        .get("proud")
                        .asString());
    }

    @Test
    void aGoalIsWrittenByTheYouthAndReleasedByCounsel() {
        String number = Rest.as("youth")
                .get("/cases")
                .body()
                .get("items")
                .get(0)
                .get("number")
                .asString();
        Page phone = signedIn("youth", PHONE);
        phone.navigate("/progress/story?number=" + number);
        phone.locator("[id='goals:goal']").fill("Weld a gate for my aunt.");
        phone.locator("[id='goals:add']").click();
        phone.locator("[id='goals']").getByText("Weld a gate for my aunt.").waitFor();
        assertAccessible(phone);
        assertFalse(goals("social", number).contains("Weld a gate"));

        Page counsel = signedIn("counsel");
        counsel.navigate("/progress/story?number=" + number);
        assertAccessible(counsel);
        counsel.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Weld a gate"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Release to the team"))
                .click();
        counsel.waitForLoadState();
        assertTrue(goals("social", number).contains("Weld a gate"));
    }

    private static String goals(String user, String number) {
        return Rest.as(user).get("/cases/" + number + "/goals").body().toString();
    }

    @Test
    void whoIsNotTheAuthorReadsNoDraftAndWritesNothing() {
        String request = asked("advocate");
        Rest.Answer mine = Rest.as("advocate").get("/requests/" + request);
        Map<String, Object> body = Map.of("answers", Map.of("strength", WORDS));
        assertEquals(
                200,
                Rest.as("advocate")
                        .put("/requests/" + request + "/draft", body, mine.tag())
                        .status());
        Rest.Answer theirs = Rest.as("social").get("/requests/" + request);
        assertTrue(theirs.body().get("answers").isEmpty());
        assertEquals(
                403,
                Rest.as("social")
                        .put("/requests/" + request + "/draft", body, theirs.tag())
                        .status());
        assertEquals(404, Rest.as("police").get("/requests/" + request).status());
        assertEquals(404, Rest.as("steward").get("/requests/" + request).status());
        assertEquals(
                428,
                Rest.as("advocate")
                        .ask("PUT", "/requests/" + request + "/draft", body, Map.of())
                        .status());
        assertEquals(
                409,
                Rest.as("advocate")
                        .put("/requests/" + request + "/draft", body, mine.tag())
                        .status());
    }

    @Test
    void progressIsSaidInTrueSentencesAndWithheldFromTheProsecution() {
        String number = Rest.as("youth")
                .get("/cases")
                .body()
                .get("items")
                .get(0)
                .get("number")
                .asString();
        Map<String, Object> seen =
                Map.of("measure", "help_asked", "value", 3, "from", "2026-10-01", "to", "2026-10-31", "known", "seen");
        assertEquals(
                201,
                Rest.as("social")
                        .post("/cases/" + number + "/observations", seen)
                        .status());
        JsonNode measures =
                Rest.as("judge").get("/cases/" + number + "/progress").body().get("measures");
        assertTrue(measures.toString().contains("sentence_es"), measures.toString());
        Map<String, Object> bad =
                Map.of("measure", "help_asked", "value", -1, "from", "2026-10-31", "to", "2026-10-01", "known", "seen");
        Rest.Answer refused = Rest.as("social").post("/cases/" + number + "/observations", bad);
        assertEquals(400, refused.status());
        assertEquals(2, refused.body().get("errors").size(), refused.toString());
        assertTrue(Rest.as("da").get("/cases/" + number + "/progress").status() >= 403);
    }
}
