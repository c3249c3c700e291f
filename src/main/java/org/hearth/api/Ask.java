package org.hearth.api;

import org.hearth.terms.Problem;

/** What a query must say, and how long a list may be. */
final class Ask {
    /** Items of a list when the asker names no number. */
    static final int USUAL = 50;
    /** The most items of a list. */
    static final int MOST = 200;

    private Ask() {}

    /**
     * A value that must be there.
     *
     * @throws Problem bad input on {@code name} when it is null
     */
    static <T> T need(String name, T value) {
        if (value == null) {
            throw Problem.badInput(name, "problem.required");
        }
        return value;
    }

    /** How many items to answer: 1 to {@link #MOST}, {@link #USUAL} for null. */
    static int limit(Integer asked) {
        if (asked != null && (asked < 1 || asked > MOST)) {
            throw Problem.badInput("limit", "problem.limit", MOST);
        }
        return asked == null ? USUAL : asked;
    }
}
