package org.hearth.access;

/**
 * Proof that a person has signed in again just now, for acts that need it: signing over a record's hash. It is good for
 * two minutes of the machine's own running time and for that person only.
 */
public final class Confirmed {
    private static final long GOOD_FOR = 120_000_000_000L;

    private final String person;
    private final String officer;
    private final long madeAt = System.nanoTime();

    Confirmed(String person, String officer) {
        this.person = person;
        this.officer = officer;
    }

    /** The key of the judicial officer in the court book; null for everyone else. */
    public String officer() {
        return officer;
    }

    /** Whether this proof is that person's, and fresh. */
    public boolean isOf(Pass pass) {
        return person.equals(pass.person()) && isFresh();
    }

    /** Whether it is still good. */
    public boolean isFresh() {
        return System.nanoTime() - madeAt < GOOD_FOR;
    }
}
