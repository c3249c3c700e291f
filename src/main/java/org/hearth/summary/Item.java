package org.hearth.summary;

import java.util.List;

/**
 * One line of a summary.
 *
 * @param text what is said
 * @param source who says so, and when
 * @param isNew true where it came after the last hearing
 * @param urgent true for imminent danger, which is never softened and never put aside
 * @param under what stands with it so that it does not stand alone, one line each; mostly none
 * @param aside true where two printed pages have no room for it: the paper counts it, the page opens it
 * @param own true for the young person's own words, which are quoted
 */
public record Item(
        String text, Source source, boolean isNew, boolean urgent, List<String> under, boolean aside, boolean own) {
    public Item {
        under = List.copyOf(under);
    }

    /** A line that stands on the paper too. */
    public Item(String text, Source source, boolean isNew, boolean urgent, List<String> under) {
        this(text, source, isNew, urgent, under, false, false);
    }

    /** The same line put aside; imminent danger stays where it is. */
    Item putAside() {
        return new Item(text, source, isNew, urgent, under, !urgent, own);
    }

    /** The same line as the young person's own words. */
    Item quoted() {
        return new Item(text, source, isNew, urgent, under, aside, true);
    }
}
