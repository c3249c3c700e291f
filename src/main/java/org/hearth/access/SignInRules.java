package org.hearth.access;

/**
 * What this installation asks of its local accounts.
 *
 * @param secondFactor whether a second factor is demanded; the demo court only offers it
 * @param rounds of PBKDF2 with which new passwords are hashed; an older hash is renewed at the next sign-in
 */
public record SignInRules(boolean secondFactor, int rounds) {
    /** The rules of a court, or of the demo. */
    public static SignInRules of(boolean demo) {
        return new SignInRules(!demo, PasswordHash.ROUNDS);
    }
}
