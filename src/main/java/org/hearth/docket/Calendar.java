package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.CourtTime;

/**
 * The calendar as it was loaded to answer one question, by day and minute: every rule asks the {@link Ground} of a
 * sitting, which is laid out once for all its places.
 */
final class Calendar {
    private final Snapshot loaded;
    private final Taken taken;
    private final LocalDate today;
    private final int minute;
    private final Map<LocalDate, Map<String, Busy>> people = new HashMap<>();
    private final Map<LocalDate, List<Booked>> siblings = new HashMap<>();
    private final Map<Sitting, Ground> grounds = new HashMap<>();

    Calendar(Snapshot loaded) {
        this(loaded, Taken.of(loaded.booked()));
    }

    /**
     * The calendar over bookings that are laid out already; the snapshot's own are not looked at.
     *
     * @param taken must not change while this calendar is asked
     */
    Calendar(Snapshot loaded, Taken taken) {
        this.loaded = loaded;
        this.taken = taken;
        this.today = CourtTime.dayOf(loaded.now());
        this.minute = Sitting.minuteOf(CourtTime.timeOf(loaded.now()));
        for (Engaged each : loaded.engaged()) {
            people.computeIfAbsent(CourtTime.dayOf(each.startsAt()), any -> new LinkedHashMap<>())
                    .computeIfAbsent(each.person(), any -> new Busy(each.presence()))
                    .add(Stretch.of(each.startsAt(), each.endsAt()));
        }
        for (Booked each : loaded.siblings()) {
            siblings.computeIfAbsent(CourtTime.dayOf(each.startsAt()), any -> new ArrayList<>())
                    .add(each);
        }
    }

    /** A calendar without leave and siblings. */
    Calendar(
            Instant now,
            List<Sitting> sittings,
            List<Booked> booked,
            List<Engaged> engaged,
            Set<HalfDay> apart,
            Set<LocalDate> closed) {
        this(new Snapshot(now, sittings, booked, engaged, apart, closed, List.of(), List.of()));
    }

    /** The sittings of the days from a first to a last one. */
    List<Sitting> sittings(LocalDate from, LocalDate to) {
        return loaded.sittings().stream()
                .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                .toList();
    }

    /** Every place of that length from a first to a last day, free or not, on the sittings' starts. */
    List<Place> places(int minutes, LocalDate from, LocalDate to) {
        List<Place> places = new ArrayList<>();
        for (Sitting sitting : sittings(from, to)) {
            sitting.startsFor(minutes).forEach(at -> places.add(new Place(sitting, at, at + minutes)));
        }
        return places;
    }

    /** What touches that sitting. */
    Ground ground(Sitting sitting) {
        return grounds.computeIfAbsent(sitting, this::lay);
    }

    private Ground lay(Sitting sitting) {
        LocalDate day = sitting.day();
        return new Ground(
                sitting,
                day.isBefore(today) ? Integer.MAX_VALUE : day.isAfter(today) ? -1 : minute,
                loaded.closed().contains(day),
                taken.room(sitting.courtroom(), day),
                taken.officer(sitting.officer(), day),
                List.copyOf(people.getOrDefault(day, Map.of()).values()),
                loaded.apart().contains(new HalfDay(day, true)),
                loaded.apart().contains(new HalfDay(day, false)),
                away(sitting.officer(), day),
                teamAway(day),
                loaded.siblings().isEmpty() ? null : siblings.getOrDefault(day, List.of()));
    }

    private boolean away(String officer, LocalDate day) {
        return loaded.away().stream().anyMatch(each -> officer.equals(each.officer()) && each.on(day));
    }

    private int teamAway(LocalDate day) {
        return (int) loaded.away().stream()
                .filter(each -> each.person() != null && each.on(day))
                .map(Snapshot.Away::person)
                .distinct()
                .count();
    }
}
