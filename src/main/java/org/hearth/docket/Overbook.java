package org.hearth.docket;

import java.time.Instant;

/**
 * That somebody filled a sitting beyond what it holds, on purpose.
 *
 * @param reason as it was minuted; null where this reader has no right to it
 * @param at when it was decided
 */
public record Overbook(String reason, Instant at) {}
