package org.hearth.docket;

import java.util.BitSet;
import org.hearth.docket.Engaged.Presence;

/** The minutes of one day in which one person is at other hearings, those of each half-day apart. */
final class Busy {
    private static final int NOON = 12 * 60;

    private final Presence presence;
    private final BitSet all = new BitSet();
    private final BitSet morning = new BitSet();
    private final BitSet afternoon = new BitSet();

    Busy(Presence presence) {
        this.presence = presence;
    }

    /** Adds a hearing; it belongs to the half-day in which it starts. */
    void add(Stretch at) {
        all.set(at.from(), at.to());
        (at.from() < NOON ? morning : afternoon).set(at.from(), at.to());
    }

    /** True where this person is needed so and is elsewhere during the place. */
    boolean during(Place place, Presence needed) {
        return presence == needed && Stretch.meets(place, all);
    }

    /** How long they wait between the place and their nearest other hearing of the half-day; 0 where they do not. */
    int waits(Place place) {
        return Math.max(0, Stretch.nearest(place, place.morning() ? morning : afternoon));
    }
}
