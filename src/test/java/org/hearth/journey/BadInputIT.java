package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearth.journey.Screen.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What goes wrong at a desk: told in words that help, nothing lost, nothing leaked, and never a fault of ours. */
class BadInputIT extends Rig {
    private static final String SCRIPT = "<script>window.bad=1</script><img src=x onerror=window.bad=1>";
    private static final String LONG = "So it went on. ".repeat(150_000);
    private static final String FAR = "2027-03-01";

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatWasWrong() {
        Screen door = new Screen(window()).open("/sign-in");
        for (String user : List.of("clerk", "nobody-of-that-name")) {
            door.write(say("signin.user"), user).write(say("signin.password"), "not the password");
            door.press(say("signin.go")).shows(say("problem.wrong-password"));
            assertThat(door.field(say("signin.user"))).hasValue(user);
            assertThat(door.field(say("signin.password"))).hasValue("");
        }
    }

    @Test
    void anUnknownCaseAndAForeignOneAreTheSameToWhoeverAsks() {
        String foreign = Rooms.first(Rest.as("clerk").get("/cases?jurisdiction=DELINQUENCY&limit=1"))
                .get("number")
                .asString();
        Screen social = screen("social");
        for (String page : List.of("/casefile/case?number=", "/docket/hearing?id=", "/input/answer?request=")) {
            assertEquals(404, social.status(page + foreign));
            String told = social.main().innerText();
            assertTrue(told.contains(say("problem.title.404")), told);
            for (String unknown : List.of("000000000000", "x", "%00", "..%2F..", "a".repeat(300))) {
                assertTrue(social.status(page + unknown) / 100 == 4, page + unknown);
            }
            assertEquals(404, social.status(page + "000000000000"));
            assertEquals(told, social.main().innerText());
        }
        assertEquals(
                Rest.as("social").get("/cases/000000000000").toString(),
                Rest.as("social").get("/cases/" + foreign).toString());
    }

    @Test
    void aPastDayOffersOnlyWhatLiesAhead() {
        Screen clerk = screen("clerk").open("/docket/set?number=" + Rooms.number() + "&from=2020-01-06");
        clerk.shows(say("set.places"));
        assertTrue(clerk.places().count() > 0);
        assertFalse(clerk.group(say("set.places")).innerText().contains(" 2020"));
        JsonNode slot = slots(Rooms.number(), FAR).get(0);
        Rest.Answer past = Rest.as("clerk")
                .post("/cases/" + Rooms.number() + "/hearings", wish(slot, Map.of("start", "2020-01-06T10:00")));
        assertTrue(past.status() == 422 || past.status() == 400, past.toString());
        Screen misspelt = clerk;
        assertTrue(misspelt.status("/docket/set?number=" + Rooms.number() + "&from=tomorrow") < 500);
    }

    @Test
    void aPlaceThatSomebodyJustTookIsToldAndOthersAreOffered() {
        Map<String, String> seen = new HashMap<>();
        for (JsonNode each : Rooms.items(Rest.as("clerk").get("/cases?jurisdiction=DEPENDENCY&limit=50"))
                .toList()) {
            String number = each.get("number").asString();
            for (JsonNode slot : slots(number, FAR)) {
                String other = seen.putIfAbsent(slot.get("start").asString() + slot.get("sitting"), number);
                if (other != null && !other.equals(number)) {
                    race(other, number, slot.get("sitting").asString());
                    return;
                }
            }
        }
        throw new AssertionError("no place is offered to two cases");
    }

    /** Two clerks have the same place on their screens; the first press takes it. */
    private void race(String one, String other, String sitting) {
        Screen first = screen("clerk").open("/docket/set?number=" + one + "&from=" + FAR);
        Screen second = screen("clerk2").open("/docket/set?number=" + other + "&from=" + FAR);
        List<String> offered = second.placeKeys();
        String key = first.placeKeys().stream()
                .filter(each -> each.startsWith(sitting) && offered.contains(each))
                .findFirst()
                .orElseThrow();
        first.place(key).check();
        second.place(key).check();
        first.press(say("set.do")).shows("The hearing is set for");
        second.press(say("set.do")).shows("has just been taken");
        assertThat(second.place(key)).hasCount(0);
        second.press(say("set.do")).shows("The hearing is set for");
    }

    @Test
    void aHearingBeyondTheLimitNamesTheRuleAndIsNotSet() {
        String number = Rooms.number();
        LocalDate late = LocalDate.parse(System.getenv("HEARTH_TODAY")).plusDays(70);
        JsonNode sitting = Rooms.first(Rest.as("clerk").get("/sittings?from=" + late + "&to=" + late.plusDays(20)));
        String start =
                sitting.get("date").asString() + "T" + sitting.get("from").asString();
        Map<String, Object> wish =
                Map.of("type", "dep.rev6", "sitting", sitting.get("id").asString(), "start", start, "minutes", 30);
        int before = hearings(number);
        for (String user : List.of("clerk", "judge")) {
            Rest.Answer refused = Rest.as(user).post("/cases/" + number + "/hearings", wish);
            assertEquals(422, refused.status(), refused.toString());
            assertEquals("outside-clock", refused.body().get("code").asString());
            assertTrue(refused.body().get("detail").asString().contains("366.21"), refused.toString());
        }
        assertEquals(before, hearings(number));
    }

    private static int hearings(String number) {
        return (int) Rooms.items(Rest.as("clerk").get("/cases/" + number + "/hearings"))
                .count();
    }

    private static List<JsonNode> slots(String number, String from) {
        return Rooms.items(Rest.as("clerk")
                        .get("/cases/" + number + "/slots?type=dep.interim&minutes=20&limit=5&from=" + from))
                .toList();
    }

    private static Map<String, Object> wish(JsonNode slot, Map<String, Object> other) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "type",
                "dep.interim",
                "sitting",
                slot.get("sitting").asString(),
                "start",
                slot.get("start").asString(),
                "minutes",
                20));
        wish.putAll(other);
        return wish;
    }

    @Test
    void scriptStaysTextWhereverItIsWritten() {
        Screen clerk = screen("clerk").open("/casefile/open");
        clerk.write(say("cases.name"), SCRIPT).write(say("open.wish"), SCRIPT);
        clerk.write(say("open.filed"), "2026-11-02").write(say("open.sustained"), "2026-11-09");
        clerk.press(say("open.do")).shows(say("team.lead"));
        staysText(clerk);
        clerk.choose(say("team.who"), personOf(clerk, "Priya Castellan"));
        clerk.write(say("team.basis"), SCRIPT).press(say("team.join")).shows("stands on the team now");
        staysText(clerk);
        clerk.follow(say("set.back")).follow(say("casepage.set")).press(say("set.do"));
        clerk.shows("The hearing is set for");
        staysText(clerk.open("/casefile/cases").turnTo(SCRIPT));
        recordsScript(clerk.page()
                .evaluate("document.querySelector('main').innerText")
                .toString());
    }

    private static String personOf(Screen clerk, String name) {
        return clerk.field(say("team.who"))
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .innerText();
    }

    private void recordsScript(String cases) {
        assertTrue(cases.contains(SCRIPT), cases);
        JsonNode found = Rooms.items(Rest.as("clerk").get("/cases?limit=100"))
                .filter(each -> each.get("label").asString().equals(SCRIPT))
                .findFirst()
                .orElseThrow();
        String hearing = found.get("next").get("id").asString();
        Screen judge = screen("judge").open("/bench/hear?hearing=" + hearing);
        Locator order = judge.group(say("hear.order", 1));
        order.getByRole(AriaRole.TEXTBOX).first().fill(SCRIPT);
        order.getByLabel(say("hear.responsible")).fill(SCRIPT);
        order.getByLabel(say("hear.due")).fill("2027-03-26");
        judge.write(say("hear.affirmation.what"), SCRIPT).press(say("hear.do")).shows(say("hear.recorded"));
        staysText(judge);
        judge.write(say("hear.password"), PASSWORD).press(say("hear.sign.do")).shows(say("hear.signed"));
        byte[] paper = judge.download(judge.link(say("bench.minute-order")).first());
        assertEquals("%PDF", new String(paper, 0, 4, StandardCharsets.US_ASCII));
        staysText(screen("clerk").open("/orders/enter").shows(SCRIPT));
        staysText(judge.open("/bench/bench?hearing=" + hearing).shows(SCRIPT));
        staysText(judge.open("/orders/promises?agency=" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8)));
    }

    private static void staysText(Screen screen) {
        screen.shows("<script>");
        assertNull(screen.page().evaluate("window.bad ?? null"), screen.page().url());
        assertThat(screen.page().locator("img[src=x]")).hasCount(0);
    }

    @Test
    void whatIsFarTooLongIsToldAndNothingIsLost() {
        String request = Rooms.request("casa").orElseThrow();
        Screen casa = screen("casa").open("/input/answer?request=" + request);
        Locator first = casa.main().getByRole(AriaRole.TEXTBOX).first();
        first.fill("This much is saved.");
        casa.savesByItself();
        first.fill(LONG);
        Locator told = casa.main().locator("[data-saved]");
        assertThat(told).containsText(say("save.refused", ""));
        assertFalse(told.innerText().contains("{"), told.innerText());
        assertThat(first).hasValue(LONG);
        casa.press(say("input.submit"));
        assertThat(casa.page().getByRole(AriaRole.STATUS).getByText(told.innerText()))
                .not()
                .hasCount(0);
        assertThat(first).hasValue(LONG);
        assertTrue(Rest.as("casa").get("/requests/" + request).toString().contains("This much is saved."));
    }

    @Test
    void aFormThatCameBackDamagedOpensItsOwnPageAfresh() {
        String address = "/docket/set?number=" + Rooms.number();
        Screen clerk = screen("clerk").open(address);
        Page page = clerk.page();
        page.evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(f => f.value = '1:2')");
        int before = hearings(Rooms.number());
        clerk.press(say("set.do"));
        page.waitForURL(court() + address);
        clerk.shows(say("set.law"));
        assertEquals(before, hearings(Rooms.number()));
    }
}
