package org.hearth.retention;

import java.time.LocalDate;

/**
 * An agency and what it was told about a sealing.
 *
 * @param required true for those whom the law names, false for those told on request
 * @param told when it was told to seal its record; null while it is still to be told
 * @param by who entered that; null likewise
 * @param answered when it said that it had; null while it has not
 */
public record Told(String id, String agency, boolean required, LocalDate told, String by, LocalDate answered) {}
