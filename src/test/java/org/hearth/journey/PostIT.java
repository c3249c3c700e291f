package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

/** How people are reached, as those see it who write it, who must not know it, and who keep the outbox. */
class PostIT extends Rig {
    @Test
    void aProfileIsWrittenByThoseWhoMayAndUnknownToTheOthers() {
        String call = "/cases/" + Rooms.number() + "/safe-contact";
        Rest.Answer read = Rest.as("counsel").get(call);
        assertEquals(200, read.status(), read.toString());
        Map<String, Object> given = Map.of("channel", "call", "watched", false, "adult", "Coach T. Alvarado");
        assertEquals(428, Rest.as("advocate").ask("PUT", call, given, Map.of()).status());
        assertEquals(200, Rest.as("advocate").put(call, given, read.tag()).status());
        assertEquals(409, Rest.as("counsel").put(call, given, read.tag()).status());
        for (String user : "judge clerk educator behavioral".split(" ")) {
            assertEquals(403, Rest.as(user).get(call).status(), user);
        }
        assertEquals(404, Rest.as("police").get(call).status());
        Map<String, Object> wrong = Map.of("channel", "email", "address", "nowhere");
        String tag = Rest.as("counsel").get(call).tag();
        assertEquals(400, Rest.as("counsel").put(call, wrong, tag).status());
    }

    @Test
    void ownAddressIsReadByItsOwnerAndTheOutboxShowsNone() {
        Rest.Answer own = Rest.as("educator").get("/me/contact");
        assertTrue(own.body().get("email").asString().contains("@"), own.toString());
        Map<String, Object> given = Map.of("email", "teacher@school.example", "quietFrom", "18:00", "quietTo", "08:00");
        assertEquals(
                200, Rest.as("educator").put("/me/contact", given, own.tag()).status());
        assertEquals(403, Rest.as("youth").get("/me/contact").status());
        Rest.Answer outbox = Rest.as("steward").get("/outbox");
        assertEquals(200, outbox.status());
        assertFalse(outbox.body().toString().contains("@"));
        assertFalse(outbox.body().toString().contains("/input/"));
        assertEquals(403, Rest.as("clerk").get("/outbox").status());
    }

    @Test
    void aProblemOnTheYouthsPageStandsAtItsFieldAndNothingTypedIsLost() {
        Page page = signedIn("youth");
        page.navigate("/post/safe-contact?number=" + Rooms.number());
        page.locator("[id='form:channel:0']").check();
        page.locator("[id='form:address']").fill("nowhere");
        page.locator("[id='form:save']").click();
        page.waitForLoadState(LoadState.LOAD);
        assertTrue(page.content().contains(Words.ENGLISH.say("problem.no-address")));
        assertEquals("nowhere", page.locator("[id='form:address']").inputValue());
    }
}
