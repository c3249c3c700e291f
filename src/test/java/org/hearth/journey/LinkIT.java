package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A caregiver answers on a phone without an account, and someone else may hold the phone. */
class LinkIT extends Rig {
    private static final int NARROW = 320;
    private static final String WORDS = "Arregló la bici sin ayuda.";

    /** Sets a hearing for the demo's young person, and finds what it asks of the caregiver. */
    private static String asked() {
        String number = Rooms.number();
        JsonNode slot =
                Rooms.first(Rest.as("clerk").get("/cases/" + number + "/slots?type=dep.interim&minutes=10&limit=1"));
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
                                10));
        assertEquals(201, set.status(), set.toString());
        String hearing = set.body().get("id").asString();
        return Rooms.items(Rest.as("caregiver").get("/requests?mine=true&limit=200"))
                .filter(each -> each.get("hearing").asString().equals(hearing))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static JsonNode made(String request) {
        Rest.Answer made = Rest.as("social").post("/requests/" + request + "/links", null);
        assertEquals(201, made.status(), made.toString());
        assertNotNull(made.body().get("expires"));
        return made.body();
    }

    private static String path(JsonNode made) {
        return URI.create(made.get("link").asString()).getPath();
    }

    private static Page opened(Page phone, String link) {
        phone.navigate(link);
        phone.locator("main button[type=submit]").click();
        phone.waitForURL("**/answer/questions");
        return phone;
    }

    private static Locator words(Page phone) {
        return phone.locator("textarea[data-question=strength]");
    }

    private static void toStrength(Page phone) {
        for (int step = 0; step < 10 && !words(phone).isVisible(); step++) {
            next(phone);
        }
    }

    private static void next(Page phone) {
        phone.locator("[data-step]:not([hidden]) button.act:not(.quiet):not(.plain)")
                .last()
                .click();
    }

    private static void awaitSaved(Page phone) {
        assertThat(phone.locator("[data-saved=answers]")).hasText(Pattern.compile(".*\\d\\d:\\d\\d.*"));
    }

    private static void toTheEnd(Page phone) {
        Locator send = phone.locator("[id='answers:submit']");
        for (int step = 0; step < 60 && !send.isVisible(); step++) {
            next(phone);
        }
        send.click();
    }

    /** One plain request from an address of its own, so that nobody else waits for its guesses; the whole answer. */
    private static String raw(String from, String path) {
        URI court = URI.create(court());
        try (Socket socket =
                new Socket(InetAddress.getByName(court.getHost()), court.getPort(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + court.getAuthority()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    @Test
    void aCaregiverAnswersInSpanishComesBackWithAPinAndCounselConfirms() {
        String request = asked();
        Page phone = window(PHONE);
        phone.navigate(made(request).get("link").asString());
        assertTrue(phone.url().endsWith("/answer/start"), "the token stands in no address");
        assertEquals("Hearth", phone.title());
        assertAccessible(phone);
        phone.locator("main button[type=submit]").click();
        phone.waitForURL("**/answer/questions");
        phone.locator("[data-language=es]").click();
        phone.getByText(Words.SPANISH.say("link.words")).waitFor();
        assertAccessible(phone);
        toStrength(phone);
        words(phone).fill(WORDS);
        awaitSaved(phone);
        phone.locator("[id='answers:later']").click();
        phone.waitForURL("**/answer/saved");
        assertAccessible(phone);
        phone.locator("#pin").fill("0412");
        phone.locator("main button[type=submit]").click();
        phone.waitForURL("**/answer/saved?pin=yes");
        phone.navigate("/answer/questions");
        assertTrue(phone.url().endsWith("/answer/pin"));
        assertFalse(phone.content().contains(WORDS));
        assertAccessible(phone);
        phone.locator("#pin").fill("0412");
        phone.locator("main button[type=submit]").first().click();
        phone.waitForURL("**/answer/questions");
        assertEquals(WORDS, words(phone).inputValue());
        toTheEnd(phone);
        phone.getByText(Words.SPANISH.say("link.done")).waitFor();
        phone.goBack();
        assertFalse(phone.content().contains(WORDS), "the back key shows nothing");

        assertEquals(
                403,
                Rest.as("social")
                        .post("/requests/" + request + "/confirm", null, "*")
                        .status());
        Page counsel = signedIn("counsel");
        counsel.navigate("/input/answer?request=" + request);
        assertTrue(counsel.content().contains(WORDS));
        assertThat(counsel.locator("main")).containsText(Words.ENGLISH.say("identity.open"));
        assertAccessible(counsel);
        counsel.locator("[id='identity:confirm']").click();
        assertThat(counsel.locator("main")).not().containsText(Words.ENGLISH.say("identity.open"));
        Page judge = signedIn("judge");
        judge.navigate("/input/answer?request=" + request);
        assertTrue(judge.content().contains(WORDS));
        assertFalse(judge.content().contains(Words.ENGLISH.say("identity.open")));
    }

    @Test
    void leavingHidesTheWordsAndTheLinkOpensNowhereElse() {
        String request = asked();
        JsonNode made = made(request);
        Page phone = opened(window(NARROW), made.get("link").asString());
        assertAccessible(phone);
        toStrength(phone);
        words(phone).fill(WORDS);
        awaitSaved(phone);
        phone.route(
                "https://www.weather.gov/**", route -> route.fulfill(new Route.FulfillOptions().setBody("weather")));
        phone.locator("[data-leave]").click();
        phone.waitForURL("https://www.weather.gov/**");
        phone.navigate(court() + "/answer/questions");
        assertEquals("", words(phone).inputValue());
        String used = raw("127.0.0.3", path(made));
        assertEquals(404, status(used));
        String guessed = raw("127.0.0.3", "/l/abcdefghijklmnopqrstuvwxyz012345");
        assertEquals(status(used), status(guessed));
        assertEquals(lastly(used), lastly(guessed));
        assertEquals(
                204,
                Rest.as("social")
                        .ask("DELETE", "/links/" + made.get("id").asString(), null, Map.of())
                        .status());
        phone.navigate(court() + "/answer/questions");
        assertThat(phone.locator("main")).containsText(Words.ENGLISH.say("link.closed"));
        assertThat(phone.locator(".help-line a[href='tel:911']")).isVisible();
    }

    /** What a person reads of a plain answer. */
    private static String lastly(String answer) {
        return answer.substring(answer.indexOf("<main"), answer.indexOf("</main>"));
    }

    @Test
    void twoHundredGuessesAreRefusedAndNothingIsCached() {
        long refused = IntStream.range(0, 200)
                .map(each -> status(raw("127.0.0.2", "/l/guess" + each)))
                .filter(each -> each == 429)
                .count();
        assertTrue(refused > 150, refused + " refused");
        String real = raw("127.0.0.4", path(made(asked())));
        assertEquals(303, status(real));
        assertTrue(real.contains("Cache-Control: no-store"), real);
        assertTrue(real.contains("Referrer-Policy: no-referrer"), real);
        String cookie = real.lines()
                .filter(each -> each.startsWith("Set-Cookie: hearth-key"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/answer"),
                cookie);
    }

    @Test
    void oneButtonTellsWhoIsOnCallAndOnlyTheySeeIt() {
        Page phone = opened(window(PHONE), made(asked()).get("link").asString());
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.ENGLISH.say("help.ask")))
                .click();
        assertThat(phone.locator("main a[href^='tel:']").first()).isVisible();
        assertThat(phone.locator("main")).containsText("Nia Solano");
        assertAccessible(phone);
        Page judge = signedIn("judge");
        assertEquals(0, judge.locator("#help-mark").count());
        Page advocate = signedIn("advocate");
        advocate.navigate("/input/inbox");
        assertThat(advocate.locator("main")).containsText(Words.ENGLISH.say("help.mark"));
        assertAccessible(advocate);
        advocate.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Words.ENGLISH.say("help.mark.reached")))
                .first()
                .click();
        assertThat(advocate.locator("main")).containsText(Words.ENGLISH.say("help.mark.done"));
    }
}
