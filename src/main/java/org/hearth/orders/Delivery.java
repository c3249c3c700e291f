package org.hearth.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * The evidence that a promise was kept: without it nothing is closed.
 *
 * @param what what was delivered, 1 to 1,000 characters
 * @param on the day it was delivered; never one to come
 * @param by who delivered it, 1 to 120 characters
 */
public record Delivery(String what, LocalDate on, String by) {
    static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 120;

    public Delivery {
        what = Text.tidy(what);
        by = Text.tidy(by);
        List<FieldError> errors = new ArrayList<>();
        if (what.isEmpty() || what.length() > LONGEST) {
            errors.add(new FieldError("what", "problem.delivered-what", List.of(LONGEST)));
        }
        if (on == null) {
            errors.add(new FieldError("on", "problem.delivered-on", List.of()));
        }
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            errors.add(new FieldError("by", "problem.delivered-by", List.of(LONGEST_NAME)));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    /**
     * Refuses a day that is still to come.
     *
     * @throws Problem bad input on {@code on}
     */
    void check(LocalDate today) {
        if (on.isAfter(today)) {
            throw Problem.badInput("on", "problem.delivered-ahead");
        }
    }
}
