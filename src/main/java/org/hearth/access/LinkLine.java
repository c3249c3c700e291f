package org.hearth.access;

import java.time.Instant;

/**
 * A link as those who may make one see it: never its token, nor whether anything was written.
 *
 * @param id its key
 * @param request the request it is for
 * @param madeBy the name of who made it
 * @param expires when it can no longer be opened
 * @param shown the sealed address where a demo court shows it; null everywhere else
 */
public record LinkLine(
        String id, String request, String madeBy, Instant made, Instant expires, LinkState state, Sealed shown) {
    /** Whether it can still be ended. */
    public boolean isLive() {
        return state == LinkState.WAITING || state == LinkState.OPENED;
    }
}
