package org.hearth.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** When the last one was made that stood its trial; empty where none did. */
    public Optional<Instant> lastVerified() {
        return items.stream()
                .filter(each -> each.verdict().state() == Verdict.State.VERIFIED)
                .map(Kept::made)
                .findFirst();
    }

    /** What became of the last one: failed too where it could not be made, not tried where there is none yet. */
    public Verdict.State lastVerdict() {
        if (fault != null) {
            return Verdict.State.FAILED;
        }
        return items.isEmpty() ? Verdict.State.UNTRIED : items.get(0).verdict().state();
    }
}
