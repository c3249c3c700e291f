package org.hearth.access;

import java.time.Instant;

/**
 * A place in the audit's chain that was written down outside the database.
 *
 * @param number the line's number; 0 before the first
 * @param link its link; empty before the first
 * @param at when it was written down
 * @param broken the number of the first line that failed then; null when all stood
 */
record Mark(long number, String link, Instant at, Long broken) {
    static final Mark START = new Mark(0, "", Instant.EPOCH, null);
}
