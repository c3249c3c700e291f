package org.hearth.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.court.Courthouse;

/**
 * What a pack holds, before it is locked.
 *
 * @param sheets the bench pages of the day in time order, each as it may leave the house
 * @param leftOut how many of the officer's hearings of that day are not among them
 */
record PackDay(LocalDate day, Instant made, Instant expires, Courthouse house, List<Sheet> sheets, int leftOut) {}
