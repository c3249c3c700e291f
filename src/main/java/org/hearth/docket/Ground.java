package org.hearth.docket;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import org.hearth.docket.Engaged.Presence;

/**
 * What touches one sitting, laid out once for all its places: days and people in minutes of the court's day.
 *
 * @param sitting whose ground it is
 * @param now the minute up to which the day is past; -1 for a day ahead
 * @param closed true where the court is closed after all
 * @param room the minutes in which the courtroom is taken
 * @param officer the minutes in which the judicial officer hears somebody, in whatever room
 * @param people this case's people who are at other hearings that day
 * @param apartMorning true where somebody comes in the morning whom this youth must not meet
 * @param apartAfternoon the same for the afternoon
 * @param officerAway true where the judicial officer is on leave
 * @param teamAway how many of this case's people are on leave
 * @param siblings what the youth's siblings are called to that day; null where none of them is called at all
 */
record Ground(
        Sitting sitting,
        int now,
        boolean closed,
        BitSet room,
        BitSet officer,
        List<Busy> people,
        boolean apartMorning,
        boolean apartAfternoon,
        boolean officerAway,
        int teamAway,
        List<Booked> siblings) {
    /** Gaps shorter than this, in minutes, hold no hearing. */
    static final int STRAY = 20;

    private static final int TENTHS = 10;

    boolean past(Place place) {
        return place.from() <= now;
    }

    boolean roomTaken(Place place) {
        return Stretch.meets(place, room);
    }

    boolean officerTaken(Place place) {
        return Stretch.meets(place, officer);
    }

    /** How many minutes of the sitting are taken already. */
    int taken() {
        return room.get(minute(sitting.from()), minute(sitting.to())).cardinality();
    }

    /** How many tenths of what the sitting holds are taken already, rounded down. */
    int tenthsTaken() {
        return taken() * TENTHS / sitting.capacity();
    }

    /** True where somebody comes in the same half-day whom this youth must not meet. */
    boolean apart(Place place) {
        return place.morning() ? apartMorning : apartAfternoon;
    }

    /** How many of that presence are at another hearing during the place. */
    int elsewhere(Place place, Presence presence) {
        int elsewhere = 0;
        for (Busy each : people) {
            elsewhere += each.during(place, presence) ? 1 : 0;
        }
        return elsewhere;
    }

    /** The longest that anybody waits between the place and their nearest other hearing of the half-day, in minutes. */
    int longestWait(Place place) {
        int longest = 0;
        for (Busy each : people) {
            longest = Math.max(longest, each.waits(place));
        }
        return longest;
    }

    /** How many gaps too short for any hearing the place would leave before and after itself. */
    int strayGaps(Place place) {
        int opens = minute(sitting.from());
        int closes = minute(sitting.to());
        int before = Math.max(opens, room.previousSetBit(Math.max(0, place.from() - 1)) + 1);
        int next = room.nextSetBit(place.to());
        int after = next < 0 ? closes : Math.min(closes, next);
        return stray(place.from() - before) + stray(after - place.to());
    }

    /**
     * How far the place lies from what the youth's siblings are called to: 0 before or after one in the same courtroom,
     * 1 in another courtroom, 2 on the same day, 3 on another day.
     */
    int fromSiblings(Place place) {
        int far = 3;
        for (Booked each : siblings) {
            Stretch at = Stretch.of(each.startsAt(), each.endsAt());
            boolean next = place.apartFrom(at.from(), at.to()) < STRAY;
            boolean room = each.courtroom().equals(sitting.courtroom());
            far = Math.min(far, next ? room ? 0 : 1 : 2);
        }
        return far;
    }

    private static int stray(int gap) {
        return gap > 0 && gap < STRAY ? 1 : 0;
    }

    private static int minute(LocalTime time) {
        return Sitting.minuteOf(time);
    }
}
