package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearth.Installation;
import org.hearth.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one PostgreSQL in the middle of a day: what one changes shows on the other's pages, one of them dies, and
 * its people go on at the other.
 */
class TwoNodesIT extends Rig {
    private static final String FIRST_WORDS = "Four of five classes this week, and asked for a later start.";
    private static final String MORE_WORDS = FIRST_WORDS + " Came by the office on Friday to say so.";

    private static GreenMail mailbox;
    private static Installation first;
    private static Installation second;

    @BeforeAll
    static void openBoth() {
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        Map<String, String> settings = new TreeMap<>(Map.of(
                "HEARTH_DB_URL",
                Postgres.freshDatabase(),
                "HEARTH_DEMO",
                "true",
                "HEARTH_DEMO_PASSWORD",
                PASSWORD,
                "HEARTH_TODAY",
                System.getenv("HEARTH_TODAY"),
                "HEARTH_MAIL_URL",
                "smtp://127.0.0.1:" + mailbox.getSmtp().getPort()));
        first = Installation.of(settings).launch().awaitReady();
        settings.put("HEARTH_KEY_FILE", first.keyFile().toString());
        second = Installation.of(settings).launch().awaitReady();
    }

    @AfterAll
    static void closeBoth() {
        first.close();
        second.close();
        mailbox.stop();
    }

    @Test
    void aNodeThatDiesInTheMiddleOfTheDayTakesNothingWithIt() throws IOException {
        try (Balancer toFirst = new Balancer(first.address(), second.address());
                Balancer toSecond = new Balancer(second.address(), first.address())) {
            Screen judge = new Screen(signedIn("judge", window(toFirst.address()))).open("/bench/today");
            Screen clerk = new Screen(signedIn("clerk", window(toSecond.address()))).open("/bench/today");
            Page advocate = writes(signedIn("advocate", window(toFirst.address())));
            oneCallsAndTheOtherSees(clerk, judge);

            first.kill();
            strength(advocate).fill(MORE_WORDS);
            signsInAgain(advocate, "advocate");
            awaitSaved(advocate);
            advocate.reload();
            assertEquals(MORE_WORDS, strength(advocate).inputValue(), "what was typed over the death of a node");
            signsInAgain(judge.page(), "judge");
            oneCallsAndTheOtherSees(clerk, judge);
        }
        everyMessageWentOutOnce();
        theAuditIsWhole();
        forgives("WebSocket connection to");
    }

    /** The clerk's button moves a hearing on; the judge's page, which nobody touches, shows it. */
    private static void oneCallsAndTheOtherSees(Screen clerk, Screen judge) {
        Locator step = clerk.main().locator("[data-call=here]").first();
        String hearing = step.getAttribute("data-hearing");
        Locator row = judge.main().locator("tr[data-row='" + hearing + "']");
        String before = row.getAttribute("data-said");
        step.click();
        assertThat(row).not().hasAttribute("data-said", before);
    }

    private static Page writes(Page page) {
        page.navigate("/input/inbox");
        page.locator("a[href*='/input/answer?request=']").first().click();
        strength(page).fill(FIRST_WORDS);
        awaitSaved(page);
        return page;
    }

    private static Locator strength(Page page) {
        return page.locator("textarea[data-question=strength]");
    }

    private static void awaitSaved(Page page) {
        assertThat(page.locator("[data-saved=answers]")).hasText(Pattern.compile(".*\\d\\d:\\d\\d.*"));
    }

    private static void signsInAgain(Page page, String user) {
        Locator again = page.locator("#hearth-again");
        again.locator("[name=user]").fill(user);
        again.locator("[name=password]").fill(PASSWORD);
        again.getByRole(AriaRole.BUTTON).first().click();
        again.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    private static void everyMessageWentOutOnce() {
        MimeMessage[] sent = mailbox.getReceivedMessages();
        assertTrue(sent.length > 0, "the demo's messages go out");
        Set<String> seen = new HashSet<>();
        for (MimeMessage each : sent) {
            assertTrue(seen.add(id(each)), "a message went out twice");
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void theAuditIsWhole() {
        Rest.Answer verified = Rest.at(second.address(), "clerk").get("/audit/verify");
        assertTrue(verified.body().get("intact").asBoolean(), verified.toString());
        assertFalse(verified.body().get("entries").asInt() < 100, verified.toString());
    }
}
