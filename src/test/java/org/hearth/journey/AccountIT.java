package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.hearth.access.Codes;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody's account from its first day: a password of their own, a phone, a lost phone, a day that is longer than a sign-in. */
class AccountIT extends Rig {
    private static final String OWN = "the kettle sings before rain";

    private final String user =
            "casa-" + Ids.fresh().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "x");

    @Test
    void anAccountFromItsFirstSignInToASecondFactorAndPastTheEndOfASignIn() {
        Page first = window();
        signIn(first, enrolled(), null);
        first.waitForURL(url -> url.contains("/account/password"));
        first.navigate("/casefile/cases");
        assertTrue(first.url().contains("/account/password"), "nothing else opens: " + first.url());
        choosePassword(first);
        first.navigate("/account/second-factor");
        String secret = begun(first);
        assertAccessible(first);
        List<String> codes = confirmed(first, secret);
        assertEquals(10, codes.size());

        Page second = window();
        second.clock().install();
        signIn(second, OWN, null);
        assertThat(second.locator("#messages .note")).containsText(Words.ENGLISH.say("problem.code-needed"));
        signIn(second, OWN, Codes.after(secret, 1));
        second.waitForURL(url -> !url.contains("/sign-in"));
        second.navigate("/account/account");
        assertAccessible(second);
        press(second, "account.sessions.end");
        assertThat(second.locator("#messages .note")).isVisible();
        first.navigate("/account/account");
        assertTrue(first.url().contains("/sign-in"), first.url());

        pastTheEnd(second, codes.get(0));
    }

    private String enrolled() {
        Rest.Answer made = Rest.as("steward")
                .post("/accounts", Map.of("name", "N. Ew", "role", "CASA", "agency", "CASA", "user", user));
        assertEquals(201, made.status(), made.toString());
        String starting = made.body().get("password").asString();
        JsonNode signedIn = Rest.nobody()
                .post("/sign-in", Map.of("user", user, "password", starting))
                .body();
        Rest.Answer refused = Rest.with(signedIn.get("token").asString()).get("/cases");
        assertEquals(403, refused.status());
        assertEquals("password-change-needed", refused.body().get("code").asString());
        return starting;
    }

    private void choosePassword(Page page) {
        String current = page.url();
        page.getByLabel(Words.ENGLISH.say("password.current")).fill(starting);
        page.getByLabel(Words.ENGLISH.say("password.chosen")).first().fill(OWN);
        page.getByLabel(Words.ENGLISH.say("password.again")).fill(OWN);
        press(page, "password.go");
        page.waitForURL(url -> !url.equals(current));
    }

    private String starting;

    private void signIn(Page page, String password, String code) {
        starting = password;
        page.navigate("/sign-in");
        Locator main = page.locator("#main");
        main.getByLabel(Words.ENGLISH.say("signin.user")).fill(user);
        main.getByLabel(Words.ENGLISH.say("signin.password")).fill(password);
        if (code != null) {
            main.getByLabel(Words.ENGLISH.say("signin.code")).fill(code);
        }
        main.getByRole(AriaRole.BUTTON).last().click();
    }

    private String begun(Page page) {
        page.locator("#main").getByLabel(Words.ENGLISH.say("signin.password")).fill(OWN);
        press(page, "factor.begin.go");
        page.locator("svg.square path").waitFor();
        return page.locator("#secret").innerText().replace(" ", "");
    }

    private List<String> confirmed(Page page, String secret) {
        page.locator("#main").getByLabel(Words.ENGLISH.say("factor.code")).fill(Codes.now(secret));
        press(page, "factor.confirm");
        page.locator(".codes li").first().waitFor();
        return page.locator(".codes li").allInnerTexts();
    }

    /** Twelve hours are nearly over: one signs in again within the page, with a code from paper, and goes on writing. */
    private void pastTheEnd(Page page, String recovery) {
        page.navigate("/account/tokens");
        Locator name = page.locator("#main").getByLabel(Words.ENGLISH.say("tokens.name"));
        name.fill("nightly counts");
        page.clock().fastForward("11:51:00");
        Locator warning = page.getByRole(AriaRole.ALERTDIALOG);
        warning.waitFor();
        warning.getByText(Words.ENGLISH.say("ends.renew")).click();
        Locator again = page.locator("#hearth-again");
        again.locator("[name=user]").fill(user);
        again.locator("[name=password]").fill(OWN);
        again.getByRole(AriaRole.BUTTON).first().click();
        again.locator("[name=code]").fill(recovery);
        again.getByRole(AriaRole.BUTTON).first().click();
        assertThat(again).isHidden();
        assertEquals("nightly counts", name.inputValue());
        press(page, "tokens.make");
        String token = page.locator("#secret").innerText();
        assertEquals(200, Rest.with(token).get("/cases").status());
        assertEquals(403, Rest.with(token).get("/tokens").status());
    }

    private static void press(Page page, String key) {
        page.locator("#main").getByText(Words.ENGLISH.say(key)).last().click();
    }
}
