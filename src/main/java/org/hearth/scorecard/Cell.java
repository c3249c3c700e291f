package org.hearth.scorecard;

/**
 * The place of one figure.
 *
 * @param measure the measure's id; for a total that several measures share, their population's
 * @param courthouse the courthouse's key, or {@link #ALL}
 * @param row the row's id, or {@link #ALL}
 * @param part the part's id, or {@link #ALL}
 */
public record Cell(String measure, String courthouse, String row, String part) {
    /** Stands for all courthouses, all rows or all parts together. */
    public static final String ALL = "all";
}
