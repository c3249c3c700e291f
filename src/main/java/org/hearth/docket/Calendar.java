package org.hearth.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.CourtTime;

/** The calendar as it was loaded to answer one question; it knows every span that is taken, by day. */
final class Calendar {
    private final Instant now;
    private final List<Sitting> sittings;
    private final Map<String, List<Booked>> booked = new HashMap<>();
    private final Map<LocalDate, List<Engaged>> engaged = new HashMap<>();
    private final Set<HalfDay> apart;
    private final Set<LocalDate> closed;

    /**
     * @param now this moment
     * @param sittings the sittings to look at
     * @param booked hearings in those sittings' courtrooms and with their judicial officers
     * @param engaged other hearings of this case's people
     * @param apart half-days on which somebody is in the courthouse whom this youth must not meet
     * @param closed those of the sittings' days on which the court is closed after all
     */
    Calendar(
            Instant now,
            List<Sitting> sittings,
            List<Booked> booked,
            List<Engaged> engaged,
            Set<HalfDay> apart,
            Set<LocalDate> closed) {
        this.now = now;
        this.sittings = List.copyOf(sittings);
        this.apart = Set.copyOf(apart);
        this.closed = Set.copyOf(closed);
        for (Booked each : booked) {
            LocalDate day = CourtTime.dayOf(each.startsAt());
            put(this.booked, room(each.courtroom(), day), each);
            put(this.booked, officer(each.officer(), day), each);
        }
        for (Engaged each : engaged) {
            put(this.engaged, CourtTime.dayOf(each.startsAt()), each);
        }
    }

    /** Every place of that length from a first to a last day, free or not, on the sittings' steps. */
    List<Place> places(int minutes, LocalDate from, LocalDate to) {
        List<Place> places = new ArrayList<>();
        for (Sitting sitting : sittings) {
            if (!sitting.day().isBefore(from) && !sitting.day().isAfter(to)) {
                addPlaces(places, sitting, Duration.ofMinutes(minutes));
            }
        }
        return places;
    }

    private static void addPlaces(List<Place> places, Sitting sitting, Duration length) {
        Instant closes = CourtTime.at(sitting.day(), sitting.to());
        Instant start = CourtTime.at(sitting.day(), sitting.from());
        while (!start.plus(length).isAfter(closes)) {
            places.add(new Place(sitting, start, start.plus(length)));
            start = start.plus(Duration.ofMinutes(sitting.step()));
        }
    }

    Instant now() {
        return now;
    }

    boolean closed(LocalDate day) {
        return closed.contains(day);
    }

    boolean apart(Instant instant) {
        return apart.contains(HalfDay.of(instant));
    }

    /** What is booked in the place's courtroom that day. */
    List<Booked> inRoom(Place place) {
        return booked.getOrDefault(room(place.sitting().courtroom(), place.day()), List.of());
    }

    /** What is booked before the place's judicial officer that day. */
    List<Booked> before(Place place) {
        return booked.getOrDefault(officer(place.sitting().officer(), place.day()), List.of());
    }

    /** Where this case's people are elsewhere that day. */
    List<Engaged> engaged(Place place) {
        return engaged.getOrDefault(place.day(), List.of());
    }

    private static String room(String courtroom, LocalDate day) {
        return "room " + courtroom + " " + day;
    }

    private static String officer(String officer, LocalDate day) {
        return "officer " + officer + " " + day;
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
