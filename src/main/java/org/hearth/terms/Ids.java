package org.hearth.terms;

import java.security.SecureRandom;

/**
 * Hearth's own opaque keys: twelve random letters and digits. A key of something that belongs to a case carries the
 * case's key before a dash ({@code k7m2p9q4x3ab-3f9a27hc}), so that the right case is opened before any row is looked
 * for, and a foreign row and an absent one answer alike.
 */
public final class Ids {
    private static final char[] LETTERS = "abcdefghjkmnpqrstvwxyz0123456789".toCharArray();
    /** There are 32 letters, so that five random bits choose each of them equally often. */
    private static final int FIVE_BITS = 31;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int OWN = 12;

    private Ids() {}

    /** A fresh key, 12 characters, 60 random bits. */
    public static String fresh() {
        return random(OWN);
    }

    /** A fresh key of something that belongs to {@code caseId}, 25 characters. */
    public static String under(String caseId) {
        return caseId + "-" + random(OWN);
    }

    /**
     * The case that a key belongs to.
     *
     * @throws Problem not found, when the key cannot be one of ours
     */
    public static String caseOf(String id) {
        int dash = id == null ? -1 : id.indexOf('-');
        if (dash != OWN || id.length() != 2 * OWN + 1) {
            throw Problem.notFound();
        }
        return id.substring(0, dash);
    }

    private static String random(int length) {
        byte[] bits = new byte[length];
        RANDOM.nextBytes(bits);
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = LETTERS[bits[i] & FIVE_BITS];
        }
        return new String(text);
    }
}
