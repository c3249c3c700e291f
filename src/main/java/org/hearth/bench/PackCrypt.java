package org.hearth.bench;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.X509EncodedKeySpec;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a pack is locked, in what every browser's Web Crypto can open: a pair of keys on the curve P-256 whose private half
 * stands under the passphrase (PBKDF2 with HMAC-SHA-256, 600,000 rounds, OWASP's figure; AES-256-GCM); for each pack a key
 * that its own fresh pair agrees on with the public half (ECDH, then HKDF with SHA-256, RFC 5869); the content under that
 * (AES-256-GCM), bound to its head.
 *
 * <p>So a pack is made without the passphrase, which Hearth does not keep.
 */
final class PackCrypt {
    static final int ROUNDS = 600_000;

    private static final String CURVE = "secp256r1";
    private static final String INFO = "hearth-pack";
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PackCrypt() {}

    /** A pair of keys as it is kept: each part in base64. */
    record Pair(String open, String locked, String salt, String iv) {}

    /** A pack's content as it is embedded: the public half of the pack's own pair, and the content under the key agreed. */
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
            KeyPair pair = fresh();
            byte[] salt = random(SALT_BYTES);
            byte[] iv = random(IV_BYTES);
            byte[] locked = gcm(
                    Cipher.ENCRYPT_MODE,
                    derive(passphrase, salt),
                    iv,
                    "",
                    half(pair).getBytes(StandardCharsets.UTF_8));
            return new Pair(base64(pair.getPublic().getEncoded()), base64(locked), base64(salt), base64(iv));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static KeyPair fresh() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE), RANDOM);
        return generator.generateKeyPair();
    }

    /** The private half as a JSON Web Key (RFC 7518), which all browsers take; not all take what Java writes else. */
    private static String half(KeyPair pair) {
        ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
        return String.format(
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\",\"d\":\"%s\"}",
                url(point.getAffineX()), url(point.getAffineY()), url(((ECPrivateKey) pair.getPrivate()).getS()));
    }

    private static String url(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole(number));
    }

    /** A number of the curve as 32 bytes. */
    private static byte[] whole(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - KEY_BYTES);
        byte[] whole = new byte[KEY_BYTES];
        System.arraycopy(bytes, from, whole, KEY_BYTES - bytes.length + from, bytes.length - from);
        return whole;
    }

    /** A public half as an uncompressed point (SEC 1, 2.3.3). */
    private static byte[] point(KeyPair pair) {
        ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
        return ByteBuffer.allocate(1 + 2 * KEY_BYTES)
                .put((byte) 4)
                .put(whole(point.getAffineX()))
                .put(whole(point.getAffineY()))
                .array();
    }

    /** HKDF of a shared secret, without salt, one block long. */
    private static byte[] key(byte[] secret) throws GeneralSecurityException {
        byte[] info = ByteBuffer.allocate(INFO.length() + 1)
                .put(INFO.getBytes(StandardCharsets.UTF_8))
                .put((byte) 1)
                .array();
        return hmac(hmac(new byte[KEY_BYTES], secret), info);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
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
            PublicKey theirs = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(bytes(open)));
            KeyPair own = fresh();
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(own.getPrivate());
            agreement.doPhase(theirs, true);
            byte[] key = key(agreement.generateSecret());
            byte[] iv = random(IV_BYTES);
            byte[] data = gcm(Cipher.ENCRYPT_MODE, key, iv, head, content.getBytes(StandardCharsets.UTF_8));
            return new Locked(base64(point(own)), base64(iv), base64(data));
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
        return new IllegalStateException("ECDH, AES-GCM or PBKDF2 is missing from this Java", e);
    }
}
