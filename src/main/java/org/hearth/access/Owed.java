package org.hearth.access;

import org.hearth.terms.Problem;

/** What somebody must do at their first sign-in before anything but their own account opens. */
public enum Owed {
    /** Choose a password in place of the starting one. */
    PASSWORD("password-change-needed"),
    /** Enrol a second factor. */
    FACTOR("second-factor-needed");

    private final String code;

    Owed(String code) {
        this.code = code;
    }

    /** The refusal of everything else; not allowed, with a code of its own. */
    public Problem refusal() {
        return Problem.of(Problem.Kind.NOT_ALLOWED, code);
    }
}
