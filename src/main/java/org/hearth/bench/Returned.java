package org.hearth.bench;

import org.hearth.orders.Comeback;

/**
 * A return with what it set going.
 *
 * @param comeback the return itself
 * @param recallsAsked how many warrants the court is asked to recall
 * @param recallsOrdered how many of them a judicial officer has recalled in the same act
 */
public record Returned(Comeback comeback, int recallsAsked, int recallsOrdered) {}
