package org.hearth.orders;

/**
 * How many warrants a courthouse had in a span of days; never whose.
 *
 * @param asked asked for
 * @param denied denied
 * @param held issued and held, whatever became of them
 * @param active given to the police systems, whatever became of them
 * @param recalled whose recall was ordered, those ended at eighteen left out
 * @param recalledWithinDay of those, confirmed as out of the police systems within 24 hours
 */
public record WarrantCount(long asked, long denied, long held, long active, long recalled, long recalledWithinDay) {}
