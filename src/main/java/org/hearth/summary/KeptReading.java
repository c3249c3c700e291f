package org.hearth.summary;

import java.time.Instant;

/**
 * A version that its reader once read.
 *
 * @param hash under which it is kept
 * @param readAt when it was first read
 */
public record KeptReading(String hash, Instant readAt) {}
