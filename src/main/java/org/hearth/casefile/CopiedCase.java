package org.hearth.casefile;

import java.time.LocalDate;

/**
 * A case as the court's files carry it out: without the young person's own words.
 *
 * @param header what stands at its head, with every petition and milestone
 * @param born the date of birth; null when not known
 * @param name the name on the court's file
 */
public record CopiedCase(CaseHeader header, LocalDate born, String name) {}
