package org.hearth.docket;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearth.terms.CourtTime;

/** Which minutes of a day each courtroom and each judicial officer has given away: one bit a minute. */
final class Taken {
    private record Key(String who, LocalDate day) {}

    private static final BitSet NONE = new BitSet();

    private final Map<Key, BitSet> rooms = new HashMap<>();
    private final Map<Key, BitSet> officers = new HashMap<>();

    /** What those bookings take. */
    static Taken of(Collection<Booked> booked) {
        Taken taken = new Taken();
        booked.forEach(taken::add);
        return taken;
    }

    /** Takes a booking's minutes. */
    void add(Booked booked) {
        Stretch at = Stretch.of(booked.startsAt(), booked.endsAt());
        LocalDate day = CourtTime.dayOf(booked.startsAt());
        bits(rooms, booked.courtroom(), day).set(at.from(), at.to());
        bits(officers, booked.officer(), day).set(at.from(), at.to());
    }

    /** Gives a booking's minutes back; no other booking may share them. */
    void remove(Booked booked) {
        Stretch at = Stretch.of(booked.startsAt(), booked.endsAt());
        LocalDate day = CourtTime.dayOf(booked.startsAt());
        bits(rooms, booked.courtroom(), day).clear(at.from(), at.to());
        bits(officers, booked.officer(), day).clear(at.from(), at.to());
    }

    /** The minutes in which that courtroom is taken that day; not to be changed. */
    BitSet room(String courtroom, LocalDate day) {
        return rooms.getOrDefault(new Key(courtroom, day), NONE);
    }

    /** The minutes in which that judicial officer hears somebody that day; not to be changed. */
    BitSet officer(String officer, LocalDate day) {
        return officers.getOrDefault(new Key(officer, day), NONE);
    }

    private static BitSet bits(Map<Key, BitSet> map, String who, LocalDate day) {
        return map.computeIfAbsent(new Key(who, day), any -> new BitSet());
    }
}
