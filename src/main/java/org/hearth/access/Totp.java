package org.hearth.access;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes: six digits that change every 30 seconds (RFC 6238 with HMAC-SHA-1, the one form that every
 * authenticator app reads).
 */
final class Totp {
    static final int DIGITS = 6;
    /** Bytes of a secret: as many as the hash has (RFC 4226, section 4). */
    static final int BYTES = 20;

    private static final int SECONDS = 30;
    /** Steps by which a phone's clock may be off, either way. */
    private static final int DRIFT = 1;

    private static final int LETTERS = 32;
    private static final String DIGITS_32 = "0123456789abcdefghijklmnopqrstuv";
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A fresh secret as an app takes it: 32 letters and digits (RFC 4648, base 32). */
    static String fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return text(secret);
    }

    static String text(byte[] secret) {
        String plain = new BigInteger(1, secret).toString(LETTERS);
        String whole = "0".repeat(LETTERS - plain.length()) + plain;
        return whole.chars()
                .mapToObj(letter -> String.valueOf(BASE_32.charAt(DIGITS_32.indexOf(letter))))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String secret) {
        String plain = secret.chars()
                .mapToObj(letter -> String.valueOf(DIGITS_32.charAt(BASE_32.indexOf(letter))))
                .collect(Collectors.joining());
        byte[] signed = new BigInteger(plain, LETTERS).toByteArray();
        byte[] secretBytes = new byte[BYTES];
        int length = Math.min(BYTES, signed.length);
        System.arraycopy(signed, signed.length - length, secretBytes, BYTES - length, length);
        return secretBytes;
    }

    /** The step of 30 seconds in which an instant lies. */
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The code of a step. */
    static String code(String secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            ByteBuffer hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int number = hash.getInt(hash.get(BYTES - 1) & 0xf) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-1 is missing from this Java", e);
        }
    }

    /**
     * The step whose code was given; empty where it is no code of this minute and a half, or one that was taken before.
     *
     * @param last the last step whose code was taken
     */
    static OptionalLong accepted(String secret, String given, Instant now, long last) {
        String code = given == null ? "" : given.replaceAll("\\s", "");
        long step = step(now);
        return LongStream.rangeClosed(Math.max(step - DRIFT, last + 1), step + DRIFT)
                .filter(each -> MessageDigest.isEqual(code(secret, each, DIGITS).getBytes(), code.getBytes()))
                .findFirst();
    }
}
