package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearth.journey.Screen.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.Installation;
import org.hearth.Keycloak;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The court's people sign in at their county's real identity provider, sign orders by it, and come past it in need. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {
    private static final String PASSWORD = "a-password-for-journeys";
    private static final String FIELD_UNIT = "Juvenile Field Unit 7";

    private final Keycloak county = Keycloak.of();
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Installation court;
    private Playwright driver;
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        court = Installation.of(Map.of(
                "HEARTH_DEMO", "true",
                "HEARTH_DEMO_PASSWORD", PASSWORD,
                "HEARTH_TODAY", "2026-12-10",
                "HEARTH_TEMPLATES", templates().toString(),
                "HEARTH_OIDC_ISSUER", county.issuer(),
                "HEARTH_OIDC_CLIENT_ID", "hearth",
                "HEARTH_OIDC_CLIENT_SECRET", "a-secret-for-journeys"));
        county.launch(court.address());
        court.launch();
        driver = Rig.playwright();
        browser = Rig.browser(driver);
        court.awaitReady();
        county.awaitReady();
    }

    /** The court's own mapping: one group of the county's by another name than in the file that Hearth brings along. */
    private static Path templates() throws IOException {
        Path from = Path.of("court-templates");
        Path to = Files.createTempDirectory(Files.createDirectories(Path.of("target/installations")), "templates");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path copy = to.resolve(from.relativize(each));
                if (!Files.isDirectory(copy)) {
                    Files.copy(each, copy);
                }
            }
        }
        Path mapping = to.resolve("access/identity.yaml");
        Files.writeString(mapping, Files.readString(mapping).replace("Probation Juvenile Field", FIELD_UNIT));
        return to.toAbsolutePath();
    }

    @AfterEach
    void closeWindows() {
        open.forEach(BrowserContext::close);
        open.clear();
        assertEquals(List.of(), complaints, "what the browser's console complained of");
    }

    @AfterAll
    void close() {
        driver.close();
        court.close();
        county.close();
    }

    @Test
    @Order(1)
    void theJudgeSignsInAtTheCountyAndSignsAnOrderByDoingSoAgain() {
        Page page = atCounty("judge");
        Screen judge = new Screen(page);
        assertTrue(page.url().endsWith("/bench/today"), page.url());
        String hearing = page.locator("[data-row]").first().getAttribute("data-row");
        judge.open("/bench/hear?hearing=" + hearing).press(say("hear.all"));
        Locator order = judge.group(say("hear.order", 1));
        order.getByRole(AriaRole.TEXTBOX).first().fill("Bring the school's letter");
        order.getByLabel(say("hear.responsible")).fill("County Child Welfare");
        order.getByLabel(say("hear.due")).fill("2027-01-15");
        judge.press(say("hear.do")).shows(say("hear.recorded"));
        judge.press(say("hear.sign.do")).shows(say("problem.county-again"));
        judge.follow(say("identity.again.go"));
        password(page, "judge");
        judge.shows(say("identity.again.done"));
        assertTrue(page.url().startsWith(court.address() + "/bench/hear?hearing=" + hearing), page.url());
        judge.press(say("hear.sign.do")).shows(say("hear.signed"));
    }

    @Test
    @Order(2)
    void whoeverTheMappingNamesIsEnrolledWithTheirRoleAndAgencyAndTheStewardSeesIt() {
        Screen pat = new Screen(atCounty("pat"));
        assertThat(pat.page().locator("body")).containsText("Pat Orlin");
        Screen steward = new Screen(byPassword("steward"));
        steward.open("/access/identity")
                .shows(say("identity.uses"))
                .shows("Pat Orlin")
                .shows("County Probation");
        assertThat(steward.main().getByRole(AriaRole.TABLE).first()).containsText("Ian Forsythe");
        Rig.assertAccessible(steward.page());
    }

    @Test
    @Order(3)
    void whomNoGroupGivesAPartIsToldWhomToAsk() {
        Page page = window();
        county(page, "roads");
        new Screen(page).shows("Your county account is known, but no part in this court is given to it");
        assertThat(page.locator("main")).containsText("the steward of your court");
        Rig.assertAccessible(page);
    }

    @Test
    @Order(4)
    void aPasswordOfThisCourtOpensForNobodyButWhoIsNamedForIt() {
        Page page = window();
        fillPassword(page, "clerk");
        new Screen(page).shows(say("problem.county-only"));
        APIResponse answer = page.request()
                .post(
                        "/api/v1/sign-in",
                        RequestOptions.create().setData(Map.of("user", "clerk", "password", PASSWORD)));
        assertEquals(403, answer.status());
        assertTrue(answer.text().contains("county-only"), answer.text());
    }

    @Test
    @Order(5)
    void anotherGroupIsAnotherPartFromTheNextSignInOn() {
        Page page = atCounty("pat");
        assertThat(page.locator(".eyes .part")).containsText(say("role.probation"));
        county.move("pat", FIELD_UNIT, "Court Clerks");
        Screen screen = new Screen(page);
        page.reload();
        screen.press(say("frame.out"));
        page.waitForURL(url -> url.startsWith(county.issuer()));
        page.locator("#kc-logout").click();
        page.waitForURL(url -> url.startsWith(court.address() + "/sign-in"));
        county(page, "pat");
        assertThat(page.locator(".eyes .part")).containsText(say("role.clerk"));
    }

    @Test
    @Order(6)
    void anAnswerIsTakenOnceAndOnlyInTheBrowserThatAsked() {
        Page page = window();
        List<String> answers = new ArrayList<>();
        page.onRequest(asked -> {
            if (asked.url().contains("/county/back")) {
                answers.add(asked.url());
            }
        });
        county(page, "judge");
        page.waitForURL(url -> url.contains("/bench/today"));
        assertEquals(1, answers.size());
        Page other = window();
        for (String answer : List.of(answers.get(0), "/county/back?code=any&state=any", "/county/back")) {
            other.navigate(answer);
            new Screen(other).shows(say("problem.county-errand"));
        }
        other.navigate("/county/sign-in?to=//elsewhere.example/");
        password(other, "judge", true);
        other.waitForURL(url -> url.startsWith(court.address() + "/bench/today"));
    }

    @Test
    @Order(7)
    void whoIsSignedOutByTheCountyIsSignedOutHere() {
        Page page = atCounty("judge");
        county.signOut("judge");
        page.navigate("/bench/today");
        page.waitForURL(url -> url.contains("/sign-in"));
    }

    @Test
    @Order(8)
    void whenTheCountyIsAwayThePageSaysSoAndTheStewardComesIn() {
        county.close();
        new Screen(byPassword("steward")).open("/access/identity").shows(say("identity.uses"));
        Page page = window();
        page.navigate("/sign-in");
        page.getByText(say("identity.sign-in.go")).click();
        new Screen(page).shows("The county’s sign-in does not answer");
        assertFalse(court.said().contains("a-word-of-the-county"), "a password in the log");
        assertFalse(court.said().contains("@county.example"), "a claim in the log");
        assertFalse(court.said().contains("a-secret-for-journeys"), "the secret in the log");
    }

    private Page window() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(court.address())
                .setViewportSize(Rig.DESKTOP, 800)
                .setLocale("en-US")
                .setTimezoneId("America/Los_Angeles"));
        open.add(context);
        return Rig.page(context, complaints);
    }

    /** A window in which somebody has come in by the county. */
    private Page atCounty(String user) {
        Page page = window();
        county(page, user);
        page.waitForURL(url -> url.startsWith(court.address()) && !url.contains("/county/"));
        return page;
    }

    private void county(Page page, String user) {
        page.navigate("/sign-in");
        page.getByText(say("identity.sign-in.go")).click();
        password(page, user, true);
    }

    private void password(Page page, String user) {
        password(page, user, false);
    }

    /** On the county's own page. */
    private void password(Page page, String user, boolean named) {
        page.waitForURL(url -> url.startsWith(county.issuer()));
        if (named) {
            page.locator("#username").fill(user);
        }
        page.locator("#password").fill("a-word-of-the-county-" + user);
        page.locator("#kc-login").click();
    }

    private Page byPassword(String user) {
        Page page = window();
        fillPassword(page, user);
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private static void fillPassword(Page page, String user) {
        page.navigate("/sign-in");
        Locator main = page.locator("#main");
        main.getByLabel(say("signin.user")).fill(user);
        main.getByLabel(say("signin.password")).fill(PASSWORD);
        main.getByRole(AriaRole.BUTTON).click();
    }
}
