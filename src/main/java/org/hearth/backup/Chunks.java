package org.hearth.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a sealed file is cut: a mark, a salt, then chunks of AES-GCM under a key that belongs to this file alone. A chunk's
 * nonce is its number and whether it is the last, so that chunks cannot be exchanged, repeated, left out or cut off.
 */
final class Chunks {
    static final byte[] MARK = "HEARTH-BACKUP-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 32;
    static final int SIZE = 1 << 16;
    static final int TAG = 16;

    private static final int IV = 12;

    private final SecretKey key;
    private long number;

    Chunks(SecretKey court, byte[] salt) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(court);
        mac.update(MARK);
        this.key = new SecretKeySpec(mac.doFinal(salt), "AES");
    }

    byte[] seal(byte[] plain, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
    }

    byte[] open(byte[] sealed, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] iv =
                ByteBuffer.allocate(IV).putLong(number++).putInt(last ? 1 : 0).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, iv));
        return cipher;
    }
}
