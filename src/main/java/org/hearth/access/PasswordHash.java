package org.hearth.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted password hash, PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP's figure), as text
 * {@code rounds:salt:hash}.
 */
public final class PasswordHash {
    static final int ROUNDS = 210_000;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private PasswordHash(String text) {
        this.text = text;
    }

    /** Hashes a password under a fresh salt. */
    public static PasswordHash of(String password) {
        return of(password, ROUNDS);
    }

    static PasswordHash of(String password, int rounds) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash(rounds + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(derive(password, salt, rounds)));
    }

    static PasswordHash stored(String text) {
        return new PasswordHash(text);
    }

    boolean matches(String password) {
        String[] parts = text.split(":");
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] given = derive(password, base64.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(given, base64.decode(parts[2]));
    }

    int rounds() {
        return Integer.parseInt(text.substring(0, text.indexOf(':')));
    }

    String text() {
        return text;
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            KeySpec spec = new PBEKeySpec(PasswordRules.normal(password).toCharArray(), salt, rounds, BYTES * 8);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is missing from this Java", e);
        }
    }
}
