package org.hearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hearth.journey.Screen.say;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/** Two clerks at one day: what one moves the other sees, after a dropped connection too; and the day does not close early. */
class DayDeskIT extends Rig {
    /** What all in the room are promised. */
    private static final double SOON = 2_000;

    @Test
    void oneClerksCallOrderIsTheOthersWithinTwoSecondsAndAfterADroppedConnection() {
        Screen mine = screen("clerk").open("/bench/today");
        Screen theirs = screen("clerk2").open("/bench/today");
        Locator rows = theirs.page().locator("tr[data-row][data-room='dept-3']");
        String first = rows.first().getAttribute("data-row");
        assertTrue(rows.count() > 1, "somebody to change places with");

        down(theirs.page(), first);
        assertThat(second(mine)).hasAttribute("data-row", first, soon(SOON));

        mine.page().context().setOffline(true);
        String next = rows.first().getAttribute("data-row");
        down(theirs.page(), next);
        assertThat(second(theirs)).hasAttribute("data-row", next);
        mine.page().context().setOffline(false);
        assertThat(second(mine)).hasAttribute("data-row", next, soon(3 * SOON));
    }

    @Test
    void theDayStaysOpenWhileSomethingIsLeft() {
        Screen clerk = screen("clerk").open("/orders/day-end");
        clerk.shows(say("dayend.open"));
        clerk.press(say("dayend.close"));
        assertThat(clerk.page().locator(".messages .note")).isVisible();
        assertThat(clerk.button(say("dayend.close"))).isVisible();
    }

    private static void down(Page page, String hearing) {
        page.locator("tr[data-row='" + hearing + "']").focus();
        page.keyboard().press("Shift+ArrowDown");
    }

    private static Locator second(Screen screen) {
        return screen.page().locator("tr[data-row][data-room='dept-3']").nth(1);
    }

    private static LocatorAssertions.HasAttributeOptions soon(double milliseconds) {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(milliseconds);
    }
}
