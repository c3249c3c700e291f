package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a version was filed.
 *
 * @param on the day
 * @param as the title it was filed under
 * @param reference the county's stamp or number; null for none
 * @param entered when that was recorded
 * @param by who recorded it
 */
public record Filed(LocalDate on, String as, String reference, Instant entered, String by) implements Serializable {}
