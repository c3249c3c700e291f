package org.hearth.access;

import java.time.Instant;
import java.util.List;

/**
 * An API token without its secret.
 *
 * @param used when it was last used, within a minute; null for never
 * @param over whether it has expired
 */
public record TokenLine(
        String id, String name, List<Scope> scopes, Instant made, Instant ends, Instant used, boolean over) {}
