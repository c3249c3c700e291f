package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A seeded half of the pages for the role whose work each is, the one at a desktop's width and the next at a phone's, and a
 * seeded sample of every role's at both: nothing against WCAG 2.2 AA, everything by keyboard; and no page at all wider than
 * a narrow phone. The whole matrix, each page at both widths for every role, runs under {@code -Pdrill}.
 */
class AxeIT extends Rig {
    private static final long SEED = 20261210;
    private static final int SAMPLE = 2;
    private static final int NARROW = 320;

    static Stream<String> mainAccounts() {
        return Rooms.mainRoles().stream().map(Rooms.Stop::user).distinct();
    }

    @ParameterizedTest
    @MethodSource("mainAccounts")
    void aPageIsAccessibleToTheRoleWhoseWorkItIsAndNotWiderThanANarrowPhone(String user) {
        Page page = signedIn(user);
        List<String> faults = new ArrayList<>();
        int width = PHONE;
        Random half = new Random(SEED);
        for (Rooms.Stop stop : Rooms.mainRoles()) {
            width = width == PHONE ? DESKTOP : PHONE;
            boolean listened = half.nextBoolean();
            if (stop.user().equals(user)) {
                faults.addAll(Look.width(page, stop.page(), NARROW));
                faults.addAll(listened ? Look.at(page, width) : List.of());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void aSampleOfEveryRolesPagesIsAccessible() {
        List<Rooms.Stop> all = new ArrayList<>();
        Rooms.ACCOUNTS.forEach(user -> all.addAll(Rooms.asFor(user)));
        Collections.shuffle(all, new Random(SEED));
        List<String> faults = new ArrayList<>();
        for (Rooms.Stop stop : all.subList(0, SAMPLE)) {
            Look.at(signedIn(stop.user()), stop.page()).forEach(fault -> faults.add(stop.user() + " " + fault));
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/setup"})
    void thePagesBeforeTheSignInAreAccessible(String address) {
        assertEquals(List.of(), Look.at(window(), address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "youth"})
    void theKeyboardSkipsTheFrameAndShowsWhereItIs(String user) {
        Page page = signedIn(user);
        page.keyboard().press("Tab");
        assertEquals("#main", page.evaluate("document.activeElement.getAttribute('href')"));
        assertTrue(focusIsVisible(page), "the skip link");
        page.keyboard().press("Enter");
        assertEquals("main", page.evaluate("document.activeElement.id"));
        for (int step = 0; step < 5; step++) {
            page.keyboard().press("Tab");
            assertTrue(focusIsVisible(page), () -> "focus of " + page.evaluate("document.activeElement.outerHTML"));
        }
    }

    /** Whether what has the focus is drawn, inside the window, with a ring around it. */
    private static boolean focusIsVisible(Page page) {
        return (boolean) page.evaluate("() => { const at = document.activeElement, box = at.getBoundingClientRect(),"
                + " style = getComputedStyle(at); return box.width > 0 && box.bottom > 0 && box.top < innerHeight"
                + " && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)"
                + " || style.boxShadow !== 'none'); }");
    }

    @Test
    void escapeTwiceHidesTheScreenAndTwiceMoreShowsIt() {
        Page page = signedIn("judge");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.getByText(Screen.say("frame.hidden.how")).waitFor();
        assertEquals(List.of(), Look.axe(page));
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.getByText(Screen.say("frame.hidden.how"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
