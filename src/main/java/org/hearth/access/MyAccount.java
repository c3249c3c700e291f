package org.hearth.access;

import java.time.Instant;

/**
 * Somebody's own account.
 *
 * @param factorSince since when a second factor is asked for; null where none is enrolled
 * @param codesLeft recovery codes that have not been used
 * @param least characters that a new password must have
 * @param demanded whether this court demands a second factor
 */
public record MyAccount(String user, Instant factorSince, int codesLeft, int least, boolean demanded) {
    public boolean hasFactor() {
        return factorSince != null;
    }
}
