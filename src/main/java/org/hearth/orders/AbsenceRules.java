package org.hearth.orders;

import java.time.Duration;
import java.time.Instant;

/** By when a thing is to be done while a young person is away. Hours run day and night. Source: WIC 16501.35. */
final class AbsenceRules {
    /** What makes a begun hour a whole one. */
    private static final Duration BEGUN = Duration.ofHours(1).minusNanos(1);

    private AbsenceRules() {}

    /** By when; null where the law sets no hours. */
    static Instant due(AbsenceSteps.Thing thing, Instant learned) {
        return thing.hours() == 0 ? null : learned.plus(Duration.ofHours(thing.hours()));
    }

    /**
     * Whole hours past that moment, begun ones counted: of what is not done by now, or was done too late; 0 in time.
     *
     * @param due null where the law sets no hours
     * @param done when it was first done; null while it is not
     */
    static long hoursLate(Instant due, Instant done, Instant now) {
        Instant at = done == null ? now : done;
        return due == null || !at.isAfter(due)
                ? 0
                : Duration.between(due, at).plus(BEGUN).toHours();
    }
}
