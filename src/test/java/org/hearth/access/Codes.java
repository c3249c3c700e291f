package org.hearth.access;

import java.time.Instant;

/** The codes that a phone shows for a secret. */
public final class Codes {
    private Codes() {}

    /** The code of now. */
    public static String now(String secret) {
        return after(secret, 0);
    }

    /** The code of some half minutes later; the next one is taken already, for clocks differ. */
    public static String after(String secret, int steps) {
        return Totp.code(secret, Totp.step(Instant.now()) + steps, Totp.DIGITS);
    }
}
