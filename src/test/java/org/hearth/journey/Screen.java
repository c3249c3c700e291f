package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.hearth.terms.Words;

/**
 * One person's screen in the words that stand on it: links, buttons and fields are found as a person or a screen reader
 * finds them, by role and name. It waits for what it looks for.
 */
public final class Screen {
    private static final Pattern FAULT = Pattern.compile(
            "Exception|\\bat (org|java|jakarta|com)\\.|jakarta\\.|java\\.lang|SQLSTATE|GlassFish|Payara|Stack trace");
    private static final Pattern SAVED = Pattern.compile(".*\\d\\d:\\d\\d.*");

    private final Page page;
    private final Locator main;

    Screen(Page page) {
        this.page = page;
        this.main = page.locator("main");
    }

    /** The words of a message key. */
    static String say(String key, Object... args) {
        return Words.ENGLISH.say(key, args);
    }

    Page page() {
        return page;
    }

    Locator main() {
        return main;
    }

    /** Opens an address that answers with a page. */
    Screen open(String address) {
        assertEquals(200, status(address), address);
        return this;
    }

    /** Opens an address; answers its status, once it is sure that no fault of ours shows. */
    int status(String address) {
        int status = page.navigate(address).status();
        staysCalm();
        return status;
    }

    /** Presses a button. */
    Screen press(String words) {
        button(words).click();
        return this;
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Follows a link. */
    Screen follow(String words) {
        link(words).first().click();
        return this;
    }

    Locator link(String words) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Turns a list's pages to the one with these words; cases stand in the order of keys that every start makes anew. */
    Screen turnTo(String words) {
        while (!main.innerText().contains(words)) {
            open(link(say("pager.more")).getAttribute("href"));
        }
        return this;
    }

    /** Follows the link of those words inside a part of the page. */
    Screen follow(Locator part, String words) {
        part.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    /** Writes into the field of that label. */
    Screen write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Locator field(String label) {
        return main.locator("input, textarea, select")
                .and(main.getByLabel(label))
                .first();
    }

    /** Chooses one of a list. */
    Screen choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** The part of the page that is called so: a group of fields or a region. */
    Locator group(String name) {
        return main.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    /** The places offered for a hearing. */
    Locator places() {
        return group(say("set.places")).getByRole(AriaRole.RADIO);
    }

    /** The place of that key. */
    Locator place(String key) {
        return main.locator("input[type=radio][value='" + key + "']");
    }

    /** The keys of the places offered, best first. */
    List<String> placeKeys() {
        return places().all().stream().map(place -> place.getAttribute("value")).toList();
    }

    /** The line of a table that holds all of these words. */
    Locator row(String... words) {
        Locator row = main.getByRole(AriaRole.ROW);
        for (String word : words) {
            row = row.filter(new Locator.FilterOptions().setHasText(word));
        }
        return row;
    }

    /** Waits until these words stand on the page. */
    Screen shows(String words) {
        assertThat(main).containsText(words);
        staysCalm();
        return this;
    }

    /** These words do not stand on the page, in no field and in no attribute either. */
    Screen hides(String words) {
        assertFalse(page.content().contains(words), () -> page.url() + " shows " + words);
        return this;
    }

    /** Waits until what was typed is said to be saved, with the time of it. */
    Screen savesByItself() {
        assertThat(main.locator("[data-saved]").first()).hasText(SAVED);
        return this;
    }

    /** What a link downloads, as this person. */
    byte[] download(Locator link) {
        APIResponse answer = page.request().get(link.getAttribute("href"));
        assertEquals(200, answer.status(), answer.url());
        return answer.body();
    }

    /** No trace of a fault of ours, and nothing of what runs underneath. */
    private void staysCalm() {
        String text = page.locator("body").innerText();
        assertFalse(FAULT.matcher(text).find(), () -> page.url() + ": " + text);
    }
}
