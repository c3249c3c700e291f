package org.hearth.access;

/**
 * A second factor that waits for its first code.
 *
 * @param secret what its owner types into an authenticator app: 32 letters and digits
 * @param address the same as an app reads it from a picture: {@code otpauth://totp/…} without any name of the court
 */
public record Proposal(String secret, String address) {
    static Proposal of(String user, String secret) {
        return new Proposal(
                secret, "otpauth://totp/Hearth:" + user + "?secret=" + secret + "&issuer=Hearth&digits=6&period=30");
    }

    /** The secret in groups of four, as one reads it aloud. */
    public String groups() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
