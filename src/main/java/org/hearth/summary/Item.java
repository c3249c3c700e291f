package org.hearth.summary;

import java.util.List;

/**
 * One line of a summary.
 *
 * @param text what is said
 * @param source who says so, and when
 * @param isNew true where it came after the last hearing
 * @param urgent true for imminent danger, which is never softened and never hidden
 * @param under what stands with it so that it does not stand alone, one line each; mostly none
 */
public record Item(String text, Source source, boolean isNew, boolean urgent, List<String> under) {
    public Item {
        under = List.copyOf(under);
    }
}
