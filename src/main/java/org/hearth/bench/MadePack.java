package org.hearth.bench;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pack that waits to be taken.
 *
 * @param id its key
 * @param day the court's day that it holds
 * @param made when it was made; it holds what stood then
 * @param byTimer true where the evening's timer made it
 * @param expires the end of its day, from when on it opens no more
 * @param hearings how many it holds
 * @param leftOut how many of the officer's hearings of that day it does not hold: of a sealed case, or one barred to them
 */
public record MadePack(
        String id, LocalDate day, Instant made, boolean byTimer, Instant expires, int hearings, int leftOut) {}
