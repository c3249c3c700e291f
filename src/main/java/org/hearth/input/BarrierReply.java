package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an agency answers to a barrier that names it.
 *
 * @param agency which
 * @param who its person
 * @param when the moment
 * @param text the words; null where this reader has no right to them
 */
public record BarrierReply(String agency, String who, Instant when, String text) implements Serializable {}
