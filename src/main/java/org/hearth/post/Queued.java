package org.hearth.post;

import java.time.Instant;

/**
 * A message as it may be seen from outside: never its body, its link or an address.
 *
 * @param id its own opaque key, which stands for the recipient too
 * @param why why it is parked; null while it is not
 * @param next when it is tried next; null when it is not waiting
 */
public record Queued(
        String id,
        State state,
        Why why,
        String template,
        boolean urgent,
        int tries,
        Instant queued,
        Instant next,
        long version) {}
