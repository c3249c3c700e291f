package org.hearth.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.SecretKey;

/**
 * How the audit's lines hang together. The link of a line is a plain SHA-256 over its number, the link before it and the
 * line's own mark, so that whoever has an export and a root checks order and completeness without any key. A keyed mark on
 * each link keeps somebody with the database in hand, but without the key, from linking anew.
 */
final class ChainRule {
    private ChainRule() {}

    /** The link of a line: SHA-256 over {@code number|previous|mac}, Base64 for URLs. */
    static String link(long number, String previous, String mac) {
        try {
            byte[] text = (number + "|" + previous + "|" + mac).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    /** The keyed mark on a link. */
    static String linkMac(SecretKey key, long number, String link) {
        return Mac.of(key, "link", String.valueOf(number), link);
    }

    /** The link of a line that was linked before links could be checked without a key. */
    static String firstForm(SecretKey key, String previous, String mac) {
        return Mac.of(key, previous, mac);
    }
}
