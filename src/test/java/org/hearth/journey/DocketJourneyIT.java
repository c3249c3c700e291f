package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearth.journey.Screen.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clerk's day at the docket, in the browser: a walk-on, a lost sitting, a service of notice, a change of the case. */
class DocketJourneyIT extends Rig {
    private static final Rest CLERK = Rest.as("clerk");

    @Test
    void aWalkOnComesOntoTheListWithoutAMouse() {
        JsonNode free = withoutHearingToday();
        boolean place = hasPlaceToday(free);
        Screen clerk = screen("clerk").open("/bench/today");
        Page page = clerk.page();
        page.keyboard().press("a");
        page.keyboard().type(free.get("label").asString());
        assertThat(page.locator("#add-on-cases [aria-selected=true]"))
                .containsText(free.get("number").asString());
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        if (place) {
            assertThat(page.locator("#add-on")).isHidden();
            assertThat(clerk.row(free.get("label").asString(), say("addon.add-on")))
                    .hasCount(1);
        } else {
            assertThat(page.locator("#add-on [role=alert]"))
                    .containsText(say("problem.no-place-today", "").split("\\.")[0]);
        }
    }

    @Test
    void aLostSittingMovesItsHearingsAtOnceAndTakesThemBack() {
        JsonNode ahead = sittingAhead();
        String day = ahead.get("date").asString();
        Map<String, String> before = starts(day);
        Screen clerk = screen("clerk").open("/docket/replan?day=" + day);
        clerk.page()
                .locator("input[type=checkbox][value='" + ahead.get("id").asString() + "']")
                .check();
        clerk.page().locator("select[id$=reason]").selectOption("JUDGE_ILL");
        clerk.press(say("replan.preview")).shows(say("replan.once"));
        assertEquals(before, starts(day), "a preview moves nothing");
        clerk.press(say("replan.apply"));
        assertThat(clerk.button(say("replan.undo"))).isVisible();
        assertTrue(starts(day).size() < before.size() || !starts(day).values().containsAll(before.values()));
        clerk.press(say("replan.undo"));
        assertThat(clerk.button(say("replan.undo"))).isHidden();
        assertEquals(before, starts(day));
    }

    @Test
    void aServiceIsRecordedAndStandsOnFile() {
        JsonNode hearing = hearingMissing("father");
        String address = "/notice/service?hearing=" + hearing.get("id").asString();
        Screen clerk = screen("clerk").open(address);
        var row = clerk.row(say("party.father"), say("notice.state.owed"));
        row.locator("select").selectOption("PERSONAL");
        row.locator("input[id$=by]").fill("J. Moreno");
        row.locator("input[id$=enter]").click();
        assertThat(clerk.row(say("party.father"), say("notice.state.served"))).hasCount(1);
        assertThat(clerk.open(address).row(say("party.father"), say("notice.state.served")))
                .hasCount(1);
    }

    @Test
    void aChangeOfTheCaseIsLookedAtBeforeItIsSaved() {
        String number = withoutHearingToday().get("number").asString();
        Screen clerk = screen("clerk").open("/casefile/change?number=" + number);
        JsonNode before = CLERK.get("/cases/" + number).body();
        String other = before.get("custody").asString().equals("IN") ? "OUT" : "IN";
        clerk.page().locator("select[id$=custody]").selectOption(other);
        clerk.press(say("change.look")).shows(say("change.preview.lead"));
        assertEquals(before, CLERK.get("/cases/" + number).body(), "a preview writes nothing");
        assertThat(clerk.page().locator("select[id$=custody]")).hasValue(other);
    }

    /** After the day's last sitting no place is left, and the line says so. */
    private static boolean hasPlaceToday(JsonNode matter) {
        String day = "&from=" + today() + "&to=" + today();
        return !CLERK.get("/cases/" + matter.get("number").asString() + "/slots?type=dep.interim&limit=1" + day)
                .body()
                .isEmpty();
    }

    private static JsonNode withoutHearingToday() {
        String today = CLERK.get("/docket?date=" + today()).body().toString();
        return Rooms.items(CLERK.get("/cases?limit=200"))
                .filter(each -> each.get("jurisdiction").asString().equals("DEPENDENCY")
                        && !today.contains(each.get("number").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate today() {
        JsonNode first = Rooms.first(CLERK.get("/sittings"));
        return LocalDate.parse(first.get("date").asString());
    }

    /** A sitting after today that has hearings. */
    private static JsonNode sittingAhead() {
        return Rooms.items(CLERK.get("/sittings?from=" + today().plusDays(1) + "&to=" + today().plusDays(60)))
                .filter(each -> Rooms.items(
                                CLERK.get("/docket?date=" + each.get("date").asString()))
                        .anyMatch(set -> set.get("sitting").equals(each.get("id"))))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> starts(String day) {
        Function<String, Function<JsonNode, String>> of =
                name -> each -> each.get(name).asString();
        return Rooms.items(CLERK.get("/docket?date=" + day))
                .collect(Collectors.toMap(of.apply("id"), of.apply("start")));
    }

    private static JsonNode hearingMissing(String party) {
        return Rooms.items(CLERK.get("/docket?date=" + today()))
                .filter(each -> CLERK.get("/hearings/" + each.get("id").asString() + "/notices")
                        .body()
                        .get("summary")
                        .get("missing")
                        .toString()
                        .contains(party))
                .findFirst()
                .orElseThrow();
    }
}
