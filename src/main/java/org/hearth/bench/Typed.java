package org.hearth.bench;

import java.time.Instant;

/**
 * What a person has typed at the bench and not recorded yet.
 *
 * @param answers what was typed, as the page keeps it: a JSON object
 * @param version for the lost race
 * @param savedAt when it was saved
 */
public record Typed(String answers, long version, Instant savedAt) {}
