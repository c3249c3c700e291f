package org.hearth.summary;

import java.time.LocalDate;

/**
 * Where a line of a summary comes from.
 *
 * @param who the person, agency or measure; for the court's own prompts, the adopted source
 * @param when the day it was said or counted to; null where it has no day
 */
public record Source(String who, LocalDate when) {}
