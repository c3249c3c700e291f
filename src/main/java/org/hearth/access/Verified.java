package org.hearth.access;

/**
 * What checking the audit found.
 *
 * @param entries how many lines are linked
 * @param intact whether every one still says what it said, in its place, up to the last root
 * @param firstBroken the number of the first that does not; null when all stand
 * @param unlinked lines committed in the last second or so, not yet in the chain
 */
public record Verified(long entries, boolean intact, Long firstBroken, long unlinked) {}
