package org.hearth.court;

import java.time.LocalDate;

/**
 * A judicial holiday on the day the courts close for it.
 *
 * @param date the observed day (CRC 1.11)
 * @param name as it is called in that year
 * @param nominal the day the law names; may lie in the next year
 * @param source the law that makes it a holiday
 */
public record Holiday(LocalDate date, String name, LocalDate nominal, String source) {}
