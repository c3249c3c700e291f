package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every journey stands on: the open court, a browser whose console must stay quiet, and the eye of axe. A journey
 * opens one page a person; each is closed after the test.
 */
@ExtendWith(CourtIsOpen.class)
public abstract class Rig {
    /** The demo accounts' password in tests. */
    public static final String PASSWORD =
            Optional.ofNullable(System.getenv("HEARTH_DEMO_PASSWORD")).orElse("");

    /** A laptop on the bench. */
    protected static final int DESKTOP = 1280;
    /** A phone. */
    protected static final int PHONE = 390;

    /** Milliseconds that a page may take on a busy machine. */
    static final double PATIENCE = 60_000;

    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** The court's address, without a slash at its end. */
    protected static String court() {
        return CourtIsOpen.address();
    }

    /** A fresh browser window, wide as a desktop's. */
    protected Page window() {
        return window(DESKTOP);
    }

    /** A fresh browser window of that width, with cookies of its own. */
    protected Page window(int width) {
        BrowserContext context = context(browser(), width);
        open.add(context);
        return page(context, complaints);
    }

    /** A fresh window on another court's address. */
    protected Page window(String court) {
        BrowserContext context = context(browser(), DESKTOP, court);
        open.add(context);
        return page(context, complaints);
    }

    static BrowserContext context(Browser browser, int width) {
        return context(browser, width, court());
    }

    private static BrowserContext context(Browser browser, int width, String court) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(court)
                .setViewportSize(width, width == PHONE ? 844 : 800)
                .setLocale("en-US")
                .setTimezoneId("America/Los_Angeles"));
    }

    /** A page whose complaints on the console are noted. */
    static Page page(BrowserContext context, List<String> complaints) {
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** A window in which a demo account is signed in and stands on its first page. */
    protected Page signedIn(String user) {
        return signedIn(user, DESKTOP);
    }

    /** The same, of that width. */
    protected Page signedIn(String user, int width) {
        return signedIn(user, window(width));
    }

    static Page signedIn(String user, Page page) {
        page.navigate("/sign-in");
        Locator main = page.locator("#main");
        main.getByLabel(Words.ENGLISH.say("signin.user")).fill(user);
        main.getByLabel(Words.ENGLISH.say("signin.password")).fill(PASSWORD);
        main.getByRole(AriaRole.BUTTON).click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** A person's screen, on which they stand on their first page. */
    protected Screen screen(String user) {
        return screen(user, DESKTOP);
    }

    /** The same, of that width. */
    protected Screen screen(String user, int width) {
        return new Screen(signedIn(user, width));
    }

    /** Fails where axe finds anything against WCAG 2.2 AA on the page as it stands. */
    protected static void assertAccessible(Page page) {
        assertEquals(List.of(), Look.axe(page), "accessibility of " + page.url());
    }

    /** A picture of the whole page under {@code target/pictures}, to be looked at. */
    protected static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
    }

    /** Forgets what the console complained of because the journey broke it on purpose. */
    protected void forgives(String words) {
        complaints.removeIf(each -> each.contains(words));
    }

    @AfterEach
    void closeWindows() {
        open.forEach(BrowserContext::close);
        open.clear();
        assertEquals(List.of(), complaints, "what the browser's console complained of");
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            playwright = playwright();
            browser = browser(playwright);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    /** The driver of one thread's browser: it may be used on that thread only. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser browser(Playwright driver) {
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setChromiumSandbox(false));
    }

    private static Path executable() {
        Stream<Path> given = Stream.ofNullable(System.getenv("HEARTH_BROWSER")).map(Path::of);
        return Stream.concat(given, BROWSERS.stream())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no browser: install chromium or set HEARTH_BROWSER"));
    }
}
