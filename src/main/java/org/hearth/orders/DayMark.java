package org.hearth.orders;

import java.time.LocalDate;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/**
 * Where a page of a list ended that has its newest day first.
 *
 * @param day the last line's day
 * @param id its key
 */
record DayMark(LocalDate day, String id) {
    private static final DayMark FIRST = new DayMark(LocalDate.of(9999, 12, 31), "");

    /**
     * The mark as it was said.
     *
     * @throws Problem bad input on {@code after} where it is none of ours
     */
    static DayMark of(String after) {
        if (after == null || after.isBlank()) {
            return FIRST;
        }
        int cut = after.indexOf('~');
        if (cut < 0) {
            throw Problem.badInput("after", "problem.unknown-page");
        }
        return new DayMark(CourtTime.date("after", after.substring(0, cut)), after.substring(cut + 1));
    }

    String say() {
        return day + "~" + id;
    }
}
