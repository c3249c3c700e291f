package org.hearth.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.hearth.terms.CourtTime;

/**
 * A start and an end inside a sitting, free or not.
 *
 * @param sitting where
 * @param from the start, in minutes of the court's day
 * @param to the end in the same minutes, not included
 */
record Place(Sitting sitting, int from, int to) {
    private static final int MINUTE = 60;
    private static final int NOON = 12 * 60;

    /** A place between two moments of the sitting's day. */
    Place(Sitting sitting, Instant startsAt, Instant endsAt) {
        this(
                sitting,
                Sitting.minuteOf(CourtTime.timeOf(startsAt)),
                Sitting.minuteOf(CourtTime.timeOf(startsAt))
                        + (int) Duration.between(startsAt, endsAt).toMinutes());
    }

    /** The place of that length which starts then; empty where the sitting has no such start. */
    static Optional<Place> in(Sitting sitting, Instant startsAt, int minutes) {
        return sitting.startsFor(minutes)
                .mapToObj(at -> new Place(sitting, at, at + minutes))
                .filter(place -> place.startsAt().equals(startsAt))
                .findFirst();
    }

    LocalDate day() {
        return sitting.day();
    }

    Instant startsAt() {
        return CourtTime.at(sitting.day(), LocalTime.ofSecondOfDay((long) from * MINUTE));
    }

    Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(to - from));
    }

    /** True for a start before noon. */
    boolean morning() {
        return from < NOON;
    }

    /** How many minutes lie between this place and a span of the same day; 0 where they touch or overlap. */
    int apartFrom(int otherFrom, int otherTo) {
        return Math.max(0, Math.max(from - otherTo, otherFrom - to));
    }

    /** How many of its minutes lie in a span of the same day. */
    int shared(int otherFrom, int otherTo) {
        return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
    }
}
