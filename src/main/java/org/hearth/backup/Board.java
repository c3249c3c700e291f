package org.hearth.backup;

import java.time.Instant;
import java.util.List;

/**
 * What the steward sees of the backups.
 *
 * @param items newest first
 * @param making whether one is being made at this moment
 * @param next when the next is made by itself
 * @param fault why the last one could not be made; null where it could
 */
public record Board(List<Kept> items, boolean making, Instant next, String fault) {
    public Board {
        items = List.copyOf(items);
    }
}
