package org.hearth.access;

import java.time.Duration;

/** Where somebody is signed in. */
public enum SessionKind {
    /** In the browser: ends after 30 minutes without a click, and after 12 hours whatever happens. */
    PAGES(Duration.ofMinutes(30), Duration.ofHours(12)),
    /** By a bearer token: 12 hours. */
    API(Duration.ofHours(12), Duration.ofHours(12));

    private final Duration idle;
    private final Duration whole;

    SessionKind(Duration idle, Duration whole) {
        this.idle = idle;
        this.whole = whole;
    }

    /** How long without a request until one signs in again. */
    public Duration idle() {
        return idle;
    }

    /** How long at the most. */
    public Duration whole() {
        return whole;
    }
}
