package org.hearth.access;

import java.time.Instant;

/**
 * What checking the audit found.
 *
 * @param entries how many lines are linked
 * @param intact whether every one still says what it said, in its place, up to the last root
 * @param firstBroken the number of the first that does not; null when all stand
 * @param fault what is wrong there; null when all stand
 * @param unlinked lines committed in the last second or so, not yet in the chain
 * @param whole true when it began at the first line, false when at the last line found good before
 * @param checkedAt when
 */
public record Verified(
        long entries,
        boolean intact,
        Long firstBroken,
        ChainFault fault,
        long unlinked,
        boolean whole,
        Instant checkedAt) {}
