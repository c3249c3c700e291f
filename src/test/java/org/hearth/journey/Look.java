package org.hearth.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with how a page stands there: for those who hear it, and for those who see it on something narrow. */
public final class Look {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int[] WIDTHS = {Rig.DESKTOP, Rig.PHONE};
    private static final int HEIGHT = 844;

    private Look() {}

    /** Opens a page and looks at both widths; answers what is at fault, nothing where all is well. */
    public static List<String> at(Page page, String address) {
        List<String> faults = new ArrayList<>();
        open(page, address, faults);
        for (int width : WIDTHS) {
            faults.addAll(at(page, width));
        }
        return faults;
    }

    /** What axe finds on the open page at a width. */
    static List<String> at(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        String where = URI.create(page.url()).getPath();
        return axe(page).stream()
                .map(fault -> width + " " + where + ": " + fault)
                .toList();
    }

    /** What axe finds against WCAG 2.2 AA on the page as it stands. */
    static List<String> axe(Page page) {
        List<Rule> found = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
        return found.stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
    }

    /** Opens a page at a width; answers what of it stands outside the window. */
    static List<String> width(Page page, String address, int width) {
        List<String> faults = new ArrayList<>();
        page.setViewportSize(width, HEIGHT);
        open(page, address, faults);
        Object over = page.evaluate(
                "() => { const root = document.documentElement, wide = root.clientWidth;"
                        + " if (root.scrollWidth <= wide) return null;"
                        + " const out = [...document.querySelectorAll('main *')].filter("
                        + "each => each.getBoundingClientRect().right > wide + 1 && !each.closest('.scroll'));"
                        + " return root.scrollWidth + ' ' + out.slice(0, 3).map(each => each.outerHTML.slice(0, 120)).join(); }");
        if (over != null) {
            faults.add(address + ": " + over);
        }
        return faults;
    }

    private static void open(Page page, String address, List<String> faults) {
        int status = page.navigate(address).status();
        if (status >= 500) {
            faults.add(address + ": " + status);
        }
    }
}
