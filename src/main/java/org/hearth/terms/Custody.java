package org.hearth.terms;

/** Whether the youth is detained or removed from home: shorter clocks run, and nothing rolls past the target. */
public enum Custody {
    IN,
    OUT;

    /** Reads {@code IN}, {@code OUT} and the clock table's {@code I}, {@code O}; null and blank are {@link #OUT}. */
    public static Custody of(String text) {
        if (text == null || text.isBlank() || text.equals("O") || text.equals("OUT")) {
            return OUT;
        }
        if (text.equals("I") || text.equals("IN")) {
            return IN;
        }
        throw Problem.badInput("custody", "problem.unknown-custody");
    }
}
