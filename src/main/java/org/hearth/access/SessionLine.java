package org.hearth.access;

import java.time.Instant;

/**
 * One sign-in, as its owner sees it.
 *
 * @param id ends it and opens nothing
 * @param kind in the browser or by REST
 * @param proof what was shown
 * @param seen within a minute
 * @param ends at the latest
 * @param current whether it is the one that asks
 */
public record SessionLine(
        String id, SessionKind kind, Proof proof, Instant began, Instant seen, Instant ends, boolean current) {}
