package org.hearth.wording;

import java.util.List;

/**
 * A quiet remark on how a text is built. It is no finding: nothing in it is wrong, nothing is reworded, nothing counted.
 *
 * @param kind what is remarked
 * @param start where the sentence or the letters begin in the text as given, in UTF-16 code units
 * @param end where they end, exclusive
 * @param about what is missing of {@link Kind#ABSENCE}: {@code count}, {@code period}, {@code earlier}; what the letters of
 *     {@link Kind#ACRONYM} stand for; otherwise empty
 */
public record Advice(Kind kind, int start, int end, List<String> about) {
    /** What can be remarked. */
    public enum Kind {
        /** Concerns stand before the first strength. */
        ORDER,
        /** Time away without how often, in which period, and how it was in the period before. */
        ABSENCE,
        /** A claim without who says so. */
        SOURCE,
        /** The words of the last report. */
        COPIED,
        /** Letters that nobody has spelled out. */
        ACRONYM;

        /** The name on the wire: {@code copied}. */
        public String wire() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Advice {
        about = List.copyOf(about);
    }
}
