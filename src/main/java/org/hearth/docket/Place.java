package org.hearth.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.CourtTime;

/**
 * A start and an end inside a sitting, free or not.
 *
 * @param sitting where
 * @param startsAt from
 * @param endsAt to, not included
 */
record Place(Sitting sitting, Instant startsAt, Instant endsAt) {
    LocalDate day() {
        return sitting.day();
    }

    /** True when the two spans share a moment. */
    boolean overlaps(Instant from, Instant to) {
        return startsAt.isBefore(to) && from.isBefore(endsAt);
    }

    /** True when it lies inside the sitting and starts on its step. */
    boolean onStep() {
        Instant opens = CourtTime.at(sitting.day(), sitting.from());
        Instant closes = CourtTime.at(sitting.day(), sitting.to());
        long offset = Duration.between(opens, startsAt).toMinutes();
        return !startsAt.isBefore(opens)
                && !endsAt.isAfter(closes)
                && offset % sitting.step() == 0
                && startsAt.equals(opens.plus(Duration.ofMinutes(offset)));
    }
}
