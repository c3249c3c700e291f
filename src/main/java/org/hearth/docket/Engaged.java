package org.hearth.docket;

import java.time.Instant;

/**
 * Somebody of this case's people is at another hearing.
 *
 * @param person who
 * @param presence how much this hearing needs them
 * @param startsAt from
 * @param endsAt to, not included
 */
record Engaged(String person, Presence presence, Instant startsAt, Instant endsAt) {
    /** How much a hearing needs somebody. */
    enum Presence {
        /** The young person; no hearing of theirs overlaps another. */
        YOUTH,
        /** Counsel for a party; the hearing cannot be held without them. */
        COUNSEL,
        /** Others of the team; their absence costs. */
        TEAM
    }
}
