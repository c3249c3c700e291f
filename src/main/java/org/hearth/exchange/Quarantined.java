package org.hearth.exchange;

import java.time.Instant;

/**
 * A row of the nightly file that waits to be corrected; without its cells, which may be a child's.
 *
 * @param id its key
 * @param file which of the seven
 * @param source what the file was called
 * @param line the physical line on which it began, counted from 1
 * @param field the column at fault; empty where none is
 * @param message what is wrong
 * @param mend what to do about it
 * @param taken when it was last refused
 */
public record Quarantined(
        String id, String file, String source, int line, String field, String message, String mend, Instant taken) {}
