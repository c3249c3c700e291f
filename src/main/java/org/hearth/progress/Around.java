package org.hearth.progress;

import java.time.LocalDate;

/**
 * Something that changed around a youth, with its day and its source. It stands beside a harder stretch; that one led to
 * the other is never said.
 *
 * @param id its key; null where it was read from the court's orders
 * @param kind its code in {@code measures.yaml}
 * @param day when
 * @param known how the reporter knows
 * @param who the reporter's name
 */
public record Around(String id, Coded kind, LocalDate day, Known known, String who) {}
