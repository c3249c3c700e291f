package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

/** The first things that anybody does, and the first that go wrong. */
class FirstStepsIT extends Rig {
    @Test
    void theSignInPageAnswersAndIsAccessibleOnDeskAndPhone() {
        for (int width : new int[] {DESKTOP, PHONE}) {
            Page page = window(width);
            Response answer = page.navigate("/sign-in");
            assertEquals(200, answer.status());
            assertAccessible(page);
        }
    }

    @Test
    void aClerkSignsInAndGoesWhereTheyWereGoing() {
        Page page = signedIn("clerk");
        assertFalse(page.url().contains("/sign-in"), page.url());
        assertEquals(200, page.navigate("/").status());
    }

    @Test
    void anUnknownPathIsACalmPage() {
        Page page = signedIn("clerk");
        Response answer = page.navigate("/no/such/page");
        assertEquals(404, answer.status());
        assertTrue(page.content().contains(Words.ENGLISH.say("problem.title.404")));
        assertAccessible(page);
    }

    @Test
    void nobodyPassesWithoutSigningIn() {
        Page page = window();
        page.navigate("/");
        assertTrue(page.url().contains("/sign-in"), page.url());
    }

    @Test
    void aWrongTokenIsToldToSignInAndNothingElse() {
        Rest.Answer answer = Rest.with("wrong").get("/audit");
        assertEquals(401, answer.status());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(401, Rest.nobody().get("/audit").status());
    }

    @Test
    void everyDemoAccountSignsInByRest() {
        for (String user : "judge clerk counsel da probation youth police steward".split(" ")) {
            assertFalse(Rest.as(user).get("/audit").status() == 401, user);
        }
    }

    @Test
    void anUnknownNameInABodyIsNamed() {
        Rest.Answer answer = Rest.nobody().post("/sign-in", Map.of("user", "clerk", "password", "x", "pasword", "y"));
        assertEquals(400, answer.status());
        assertEquals("pasword", answer.body().get("errors").get(0).get("field").asString());
    }
}
