package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the hearings of one plan can start, numbered: every start on every sitting's step, and where hearings stand
 * already. Rooms, officers, days and half-days are numbered too, so that a plan of a thousand hearings compares numbers.
 */
final class PlanPlaces {
    private static final int MINUTE = 60;
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** One start. */
    private record Start(Sitting sitting, int index, int room, int officer, int day, int half, int minute) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> known = new HashMap<>();
    private final List<Sitting> sittings = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private int days;
    private int earliest = Integer.MAX_VALUE;

    /** The number of a place's start, given to it at the first asking. */
    int of(Place place) {
        int[] ofSitting = known.computeIfAbsent(place.sitting().id(), any -> new int[MINUTES_OF_DAY]);
        if (ofSitting[place.from()] == 0) {
            ofSitting[place.from()] = add(place.sitting(), place.startsAt()) + 1;
        }
        return ofSitting[place.from()] - 1;
    }

    private int add(Sitting sitting, Instant startsAt) {
        int index = numbers.computeIfAbsent("sitting " + sitting.id(), any -> {
            sittings.add(sitting);
            return sittings.size() - 1;
        });
        int day = day(sitting.day());
        starts.add(new Start(
                sitting,
                index,
                number("room " + sitting.courtroom()),
                number("officer " + sitting.officer()),
                day,
                2 * day + (HalfDay.of(startsAt).morning() ? 0 : 1),
                (int) (startsAt.getEpochSecond() / MINUTE)));
        earliest = Math.min(earliest, starts.get(starts.size() - 1).minute());
        return starts.size() - 1;
    }

    /** The earliest start of all in minutes since 1970. */
    int earliest() {
        return earliest;
    }

    private int day(LocalDate day) {
        return numbers.computeIfAbsent("day " + day, any -> days++);
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, any -> numbers.size());
    }

    /** How many starts are numbered. */
    int size() {
        return starts.size();
    }

    /** The sittings met so far, in the order of their numbers. */
    List<Sitting> sittings() {
        return sittings;
    }

    /** How many days are numbered. */
    int days() {
        return days;
    }

    Sitting sitting(int place) {
        return starts.get(place).sitting();
    }

    Instant startsAt(int place) {
        return Instant.ofEpochSecond((long) starts.get(place).minute() * MINUTE);
    }

    /** The number of the sitting. */
    int sittingOf(int place) {
        return starts.get(place).index();
    }

    int room(int place) {
        return starts.get(place).room();
    }

    int officer(int place) {
        return starts.get(place).officer();
    }

    int day(int place) {
        return starts.get(place).day();
    }

    int half(int place) {
        return starts.get(place).half();
    }

    /** The start in minutes since 1970. */
    int minute(int place) {
        return starts.get(place).minute();
    }
}
