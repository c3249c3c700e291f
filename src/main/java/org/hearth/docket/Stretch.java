package org.hearth.docket;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import org.hearth.terms.CourtTime;

/**
 * A stretch of one day, in minutes of the court's day.
 *
 * @param from the first minute
 * @param to the end, not included
 */
record Stretch(int from, int to) {
    /** The stretch between two moments of one day. */
    static Stretch of(Instant startsAt, Instant endsAt) {
        int from = Sitting.minuteOf(CourtTime.timeOf(startsAt));
        return new Stretch(from, from + (int) Duration.between(startsAt, endsAt).toMinutes());
    }

    /** True where any minute of a place is among those taken. */
    static boolean meets(Place place, BitSet taken) {
        int next = taken.nextSetBit(place.from());
        return next >= 0 && next < place.to();
    }

    /** The minutes between a place and the nearest that is taken; 0 where they touch, -1 where none is. */
    static int nearest(Place place, BitSet taken) {
        int before = taken.previousSetBit(Math.max(0, place.from() - 1));
        int after = taken.nextSetBit(place.from());
        if (before < 0 && after < 0) {
            return -1;
        }
        int back = before < 0 ? Integer.MAX_VALUE : Math.max(0, place.from() - before - 1);
        int ahead = after < 0 ? Integer.MAX_VALUE : Math.max(0, after - place.to());
        return Math.min(back, ahead);
    }
}
