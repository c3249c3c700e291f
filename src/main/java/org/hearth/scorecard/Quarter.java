package org.hearth.scorecard;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.Problem;

/**
 * A whole calendar quarter.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2})Q([1-4])");
    private static final int MONTHS = 3;
    private static final int IN_YEAR = 4;

    /**
     * Reads {@code 2026Q3}.
     *
     * @throws Problem bad input on {@code quarter} for anything else
     */
    public static Quarter of(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!written.matches()) {
            throw Problem.badInput("quarter", "problem.unknown-quarter");
        }
        return new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The first day. */
    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** The last day. */
    public LocalDate to() {
        return from().plusMonths(MONTHS).minusDays(1);
    }

    /** True once its last day has passed. */
    public boolean isClosed(LocalDate today) {
        return today.isAfter(to());
    }

    /** The one before. */
    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, IN_YEAR) : new Quarter(year, number - 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return from().compareTo(other.from());
    }

    /** {@code 2026Q3}, as it stands in addresses and files. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
