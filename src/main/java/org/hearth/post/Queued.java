package org.hearth.post;

import java.time.Instant;

/**
 * A message as it may be seen from outside: never its body, its link or an address.
 *
 * @param why why it is parked; null while it is not
 * @param recipient the same eight letters for the same recipient, which lead nobody back to a person
 * @param next when it is tried next; null when it is not waiting
 */
public record Queued(
        String id,
        State state,
        Why why,
        String template,
        String recipient,
        boolean urgent,
        int tries,
        Instant queued,
        Instant next,
        long version) {}
