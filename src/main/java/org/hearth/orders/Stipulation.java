package org.hearth.orders;

import java.time.Instant;

/**
 * That the parties have stipulated to a temporary judge (Cal. Const. art. VI, 21; CRC 2.816).
 *
 * @param officer the temporary judge's key in the court book
 * @param parties who stipulated, as the record says it: {@code all parties and counsel}; null where the reader may not
 *     see it
 * @param recordedBy who wrote it down
 * @param recordedAt when
 */
public record Stipulation(String officer, String parties, String recordedBy, Instant recordedAt) {}
