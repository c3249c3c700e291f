package org.hearth.access;

import java.time.Clock;

/**
 * What this installation asks of its local accounts.
 *
 * @param secondFactor whether a second factor is demanded; the demo court only offers it
 * @param rounds of PBKDF2 with which new passwords are hashed; an older hash is renewed at the next sign-in
 * @param clock by which one-time codes change: the machine's, for a phone knows nothing of the day a demo is set to
 */
public record SignInRules(boolean secondFactor, int rounds, Clock clock) {
    /** The demo's password is told to everybody: hashing it slowly would guard nobody. */
    private static final int DEMO_ROUNDS = 1_000;

    /** The rules of a court, or of the demo. */
    public static SignInRules of(boolean demo) {
        return new SignInRules(!demo, demo ? DEMO_ROUNDS : PasswordHash.ROUNDS, Clock.systemUTC());
    }

    /** Hashes a new password. */
    public PasswordHash hash(String password) {
        return PasswordHash.of(password, rounds);
    }

    /**
     * What somebody must do before anything but their own account opens.
     *
     * @param mustChange whether the password is a starting one
     * @param factor whether a second factor is enrolled
     * @return null where nothing is owed
     */
    Owed owed(boolean mustChange, boolean factor, Proof proof) {
        if (proof == Proof.OUTSIDE) {
            return null;
        }
        if (mustChange) {
            return Owed.PASSWORD;
        }
        return secondFactor && !factor ? Owed.FACTOR : null;
    }
}
