package org.hearth.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over parts that cannot run into one another: each is preceded by its length. */
final class Mac {
    private Mac() {}

    static String of(SecretKey key, String... parts) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (String part : parts) {
                byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
                mac.update(((part == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this Java", e);
        }
    }

    static String of(String key, String part) {
        return of(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"), part);
    }
}
