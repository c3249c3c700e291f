package org.hearth.backup;

import java.time.Instant;

/**
 * One backup on the shelf, as the steward sees it.
 *
 * @param id the name of its folder
 * @param why {@code night}, {@code asked} or {@code upgrade}
 * @param size bytes, sealed
 * @param rows how many rows it holds in all
 * @param auditEntries how many lines its audit's chain has
 */
public record Kept(String id, Instant made, String why, long size, long rows, long auditEntries, Verdict verdict) {}
