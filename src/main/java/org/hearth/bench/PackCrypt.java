package org.hearth.bench;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a pack is locked, in what every browser's Web Crypto can open: a pair of RSA keys of 3,072 bits whose private half
 * stands under the passphrase (PBKDF2 with HMAC-SHA-256, 600,000 rounds, OWASP's figure; AES-256-GCM); a fresh content key
 * for each pack under the public half (RSA-OAEP with SHA-256); the content under that (AES-256-GCM), bound to its head.
 *
 * <p>So a pack is made without the passphrase, which Hearth does not keep.
 */
final class PackCrypt {
    static final int ROUNDS = 600_000;

    private static final int RSA_BITS = 3_072;
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PackCrypt() {}

    /** A pair of keys as it is kept: each part in base64. */
    record Pair(String open, String locked, String salt, String iv) {}

    /** A pack's content as it is embedded: the content key under the public half, and the content under that key. */
    record Locked(String key, String iv, String data) {}

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Bytes of a base64 text; throws {@link IllegalArgumentException} for any other. */
    static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    static byte[] freshKey() {
        return random(KEY_BYTES);
    }

    /** Makes a pair of keys whose private half opens by that passphrase alone. */
    static Pair pair(String passphrase) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS, RANDOM);
            KeyPair pair = generator.generateKeyPair();
            byte[] salt = random(SALT_BYTES);
            byte[] iv = random(IV_BYTES);
            byte[] locked = gcm(
                    Cipher.ENCRYPT_MODE,
                    derive(passphrase, salt),
                    iv,
                    "",
                    pair.getPrivate().getEncoded());
            return new Pair(base64(pair.getPublic().getEncoded()), base64(locked), base64(salt), base64(iv));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** The form of a passphrase that counts, so that it is the same on every keyboard. */
    static String tidy(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFC);
    }

    private static byte[] derive(String passphrase, byte[] salt) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(tidy(passphrase).toCharArray(), salt, ROUNDS, KEY_BYTES * 8);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
    }

    /** Locks content to a public half; {@code head} is bound to it and opens nothing when it is altered. */
    static Locked lock(String open, String head, String content) {
        try {
            PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes(open)));
            Cipher oaep = Cipher.getInstance("RSA/ECB/OAEPPadding");
            oaep.init(
                    Cipher.ENCRYPT_MODE,
                    key,
                    new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            byte[] fresh = freshKey();
            byte[] iv = random(IV_BYTES);
            byte[] data = gcm(Cipher.ENCRYPT_MODE, fresh, iv, head, content.getBytes(StandardCharsets.UTF_8));
            return new Locked(base64(oaep.doFinal(fresh)), base64(iv), base64(data));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /**
     * Opens what was written under a pack's own key.
     *
     * @return null where it was written under another key, or altered
     */
    static String open(String key, String iv, String bound, String data) {
        try {
            byte[] plain = gcm(Cipher.DECRYPT_MODE, bytes(key), bytes(iv), bound, bytes(data));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
        } catch (GeneralSecurityException | IllegalArgumentException | CharacterCodingException e) {
            return null;
        }
    }

    private static byte[] gcm(int mode, byte[] key, byte[] iv, String bound, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("RSA, AES-GCM or PBKDF2 is missing from this Java", e);
    }
}
