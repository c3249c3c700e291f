package org.hearth.calling;

import java.time.Instant;

/**
 * What a caller's screen says at once.
 *
 * @param name whom the call has reached; null where the court has named nobody
 * @param phone their number; null where the court has named nobody
 * @param line24 the court's line that is answered day and night
 * @param askedAt when the call was made
 * @param again true where it had been heard already
 */
public record HelpHeard(String name, String phone, String line24, Instant askedAt, boolean again) {}
