package org.hearth.access;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password's hash in one round: tests sign in a thousand times, and none of them keeps a secret. */
public final class QuickHash {
    private static final byte[] SALT = new byte[16];

    private QuickHash() {}

    /** The hash, in the form in which every hash is kept. */
    public static PasswordHash of(String password) {
        try {
            byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, 1, 256))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return PasswordHash.stored("1:" + base64.encodeToString(SALT) + ":" + base64.encodeToString(derived));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
