package org.hearth.docket;

import java.time.LocalDate;

/**
 * The law's limit a hearing was set against.
 *
 * @param target the last court day on or before the limit; null when the date is the court's own choice
 * @param outer the limit rolled forward under CCP 12a; in custody the same as the target; null when court-set
 * @param citation statute and rule; never null
 */
public record Limit(LocalDate target, LocalDate outer, String citation) {}
