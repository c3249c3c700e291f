package org.hearth.access;

import java.time.Instant;
import java.util.List;

/**
 * How the keys of sealed texts stand.
 *
 * @param current the key that texts are sealed under from now on
 * @param held the keys in this server's key file
 * @param next the key of the change under way or of the last one; null when there was none
 * @param usedAt since when it is used; null while a running server does not hold it
 * @param finishedAt since when every text is under it; null before
 * @param waitingFor the running servers that do not hold it, or do not use it yet
 * @param moved texts that were sealed anew
 * @param unread texts that no key of the file opens
 * @param done kinds of text that are finished
 * @param all kinds of text there are
 */
public record KeyState(
        String current,
        List<String> held,
        String next,
        Instant usedAt,
        Instant finishedAt,
        List<String> waitingFor,
        long moved,
        long unread,
        int done,
        int all) {
    /** Whether a new key can be begun now. */
    public boolean isIdle() {
        return next == null || finishedAt != null;
    }

    /** The keys that are no longer used and may be taken out, once a change is finished. */
    public List<String> getOlder() {
        return finishedAt == null
                ? List.of()
                : held.stream().filter(id -> !id.equals(current)).toList();
    }
}
