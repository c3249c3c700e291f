package org.hearth.orders;

import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/** Faults gathered field by field, so that they are named all at once and mended together. */
final class FieldFaults {
    static final int LONGEST_NAME = 80;
    static final int MOST = 60;
    static final String REQUIRED = "problem.required";
    static final String TWICE = "problem.twice";

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that must stand here, and not be longer than that. */
    void text(String field, String text, int longest) {
        if (text.isEmpty()) {
            say(field, REQUIRED);
        }
        longest(field, text, longest);
    }

    void longest(String field, String text, int longest) {
        if (text.length() > longest) {
            say(field, "problem.too-long", longest);
        }
    }

    void need(String field, Object value) {
        if (value == null) {
            say(field, REQUIRED);
        }
    }

    void many(String field, int size) {
        if (size > MOST) {
            say(field, "problem.too-many", MOST);
        }
    }

    void say(String field, String key, Object... args) {
        errors.add(new FieldError(field, key, List.of(args)));
    }

    /**
     * Refuses what has a fault.
     *
     * @throws Problem bad input, naming every field at fault
     */
    void refuse() {
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }
}
