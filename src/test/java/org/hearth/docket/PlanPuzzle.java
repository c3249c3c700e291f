package org.hearth.docket;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;

/** A small random calendar, and every plan there is for it: looked at one by one, by rules of its own. */
final class PlanPuzzle {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    /** A start: sitting, minute of the day, and what it costs. */
    record Spot(Sitting sitting, int minute, int cost) {}

    /** A hearing; home is null for one that is to be placed. */
    record Matter(
            String id, int minutes, Map<String, Presence> persons, Set<String> apart, List<Spot> spots, Spot home) {}

    final List<Sitting> sittings = new ArrayList<>();
    final List<Matter> matters = new ArrayList<>();
    int lost;

    private final Random random;
    private Spot[] chosen;
    private long[] best;

    PlanPuzzle(long seed, int mostLost, int mostStanding) {
        random = new Random(seed);
        int rooms = 1 + random.nextInt(2);
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            LocalTime opens = i % 2 == 0 ? LocalTime.of(9, 0) : LocalTime.of(13, 30);
            int halfHours = 2 + random.nextInt(3);
            sittings.add(new Sitting(
                    "s" + i,
                    "main",
                    "room" + i % rooms,
                    "judge" + random.nextInt(2),
                    DAY.plusDays(i / 2),
                    opens,
                    opens.plusMinutes(30L * halfHours),
                    30 + 30 * random.nextInt(halfHours),
                    30,
                    false,
                    0));
        }
        lost = 1 + random.nextInt(mostLost);
        for (int i = 0; i < lost; i++) {
            matters.add(matter(i, null));
        }
        for (int i = 0; i < random.nextInt(mostStanding + 1); i++) {
            stand(lost + i);
        }
    }

    private Matter matter(int number, Spot home) {
        Map<String, Presence> persons = new HashMap<>();
        persons.put("youth" + number, Presence.YOUTH);
        persons.put("lawyer" + random.nextInt(4), Presence.COUNSEL);
        persons.putIfAbsent("lawyer" + random.nextInt(4), Presence.TEAM);
        persons.put("worker" + random.nextInt(2), Presence.TEAM);
        Set<String> apart = new HashSet<>();
        if (number > 0 && random.nextInt(4) == 0) {
            apart.add("case" + random.nextInt(number));
        }
        int minutes = 20 + 10 * random.nextInt(4);
        List<Spot> spots = new ArrayList<>();
        int chance = 1 + random.nextInt(4);
        for (Sitting sitting : sittings) {
            for (int at = minute(sitting.from()); at + minutes <= minute(sitting.to()); at += 30) {
                boolean other =
                        home == null || home.minute() != at || !home.sitting().equals(sitting);
                if (random.nextInt(4) < chance && other) {
                    spots.add(new Spot(sitting, at, random.nextInt(12)));
                }
            }
        }
        return new Matter("case" + number, minutes, persons, apart, spots, home);
    }

    private void stand(int number) {
        Sitting sitting = sittings.get(random.nextInt(sittings.size()));
        int starts = (minute(sitting.to()) - minute(sitting.from())) / 30;
        Spot home = new Spot(sitting, minute(sitting.from()) + 30 * random.nextInt(starts), 0);
        Matter matter = matter(number, home);
        chosen = new Spot[matters.size() + 1];
        for (int i = lost; i < matters.size(); i++) {
            chosen[i] = matters.get(i).home();
        }
        matters.add(matter);
        if (home.minute() + matter.minutes() > minute(sitting.to()) || !allowed(matters.size() - 1, home)) {
            matters.remove(matters.size() - 1);
        }
    }

    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** The fewest unplaced, the fewest that stand moved, the least cost. */
    long[] optimum() {
        chosen = new Spot[matters.size()];
        for (int i = lost; i < matters.size(); i++) {
            chosen[i] = matters.get(i).home();
        }
        best = new long[] {lost, 0, 0};
        try {
            tryLost(0, new long[3]);
        } finally {
            chosen = null;
        }
        return best;
    }

    private void tryLost(int number, long[] so) {
        if (!less(so)) {
            return;
        }
        if (number == lost) {
            settle(lost, so);
            return;
        }
        for (Spot spot : matters.get(number).spots()) {
            if (agrees(number, spot)) {
                chosen[number] = spot;
                tryLost(number + 1, new long[] {so[0], so[1], so[2] + spot.cost()});
            }
        }
        chosen[number] = null;
        tryLost(number + 1, new long[] {so[0] + 1, so[1], so[2]});
    }

    /** Whether it agrees with those of the lost that were placed before it. */
    private boolean agrees(int number, Spot spot) {
        for (int i = 0; i < number; i++) {
            if (chosen[i] != null && forbids(matters.get(i), chosen[i], matters.get(number), spot)) {
                return false;
            }
        }
        return true;
    }

    /** Every way in which those that stand, one after the other, stay or move. */
    private void settle(int number, long[] so) {
        if (!less(so)) {
            return;
        }
        if (number == matters.size()) {
            best = full() ? best : so.clone();
            return;
        }
        chosen[number] = matters.get(number).home();
        if (agrees(number, chosen[number])) {
            settle(number + 1, so);
        }
        for (Spot spot : matters.get(number).spots()) {
            if (agrees(number, spot)) {
                chosen[number] = spot;
                settle(number + 1, new long[] {so[0], so[1] + 1, so[2] + spot.cost()});
            }
        }
        chosen[number] = matters.get(number).home();
    }

    private boolean full() {
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < matters.size(); i++) {
            if (chosen[i] != null) {
                taken.merge(chosen[i].sitting().id(), matters.get(i).minutes(), Integer::sum);
            }
        }
        return sittings.stream().anyMatch(each -> taken.getOrDefault(each.id(), 0) > each.capacity());
    }

    private boolean less(long[] so) {
        for (int i = 0; i < 3; i++) {
            if (so[i] != best[i]) {
                return so[i] < best[i];
            }
        }
        return false;
    }

    private boolean allowed(int number, Spot spot) {
        int taken = matters.get(number).minutes();
        for (int i = 0; i < matters.size(); i++) {
            if (i != number && chosen[i] != null) {
                if (forbids(matters.get(i), chosen[i], matters.get(number), spot)) {
                    return false;
                }
                taken += chosen[i].sitting().id().equals(spot.sitting().id())
                        ? matters.get(i).minutes()
                        : 0;
            }
        }
        return taken <= spot.sitting().capacity();
    }

    private static boolean forbids(Matter one, Spot there, Matter other, Spot here) {
        boolean sameDay = there.sitting().day().equals(here.sitting().day());
        boolean sameHalf = there.minute() < 720 == here.minute() < 720;
        if (!sameDay) {
            return false;
        }
        if (sameHalf && (one.apart().contains(other.id()) || other.apart().contains(one.id()))) {
            return true;
        }
        if (there.minute() >= here.minute() + other.minutes() || here.minute() >= there.minute() + one.minutes()) {
            return false;
        }
        return there.sitting().courtroom().equals(here.sitting().courtroom())
                || there.sitting().officer().equals(here.sitting().officer())
                || needs(one, other)
                || needs(other, one);
    }

    private static boolean needs(Matter one, Matter other) {
        return one.persons().entrySet().stream()
                .anyMatch(each ->
                        each.getValue() != Presence.TEAM && other.persons().containsKey(each.getKey()));
    }

    /** The same calendar as the planner takes it. */
    PlanBoard board() {
        PlanPlaces places = new PlanPlaces();
        List<PlanPiece> pieces =
                matters.stream().map(each -> piece(places, each)).toList();
        int[] left = places.sittings().stream().mapToInt(this::left).toArray();
        return new PlanBoard(places, pieces.subList(0, lost), pieces.subList(lost, pieces.size()), left);
    }

    private int left(Sitting sitting) {
        return sitting.capacity()
                - matters.stream()
                        .filter(each ->
                                each.home() != null && each.home().sitting().equals(sitting))
                        .mapToInt(Matter::minutes)
                        .sum();
    }

    private static PlanPiece piece(PlanPlaces places, Matter matter) {
        List<Spot> spots = matter.spots().stream()
                .sorted(Comparator.comparingInt(Spot::cost))
                .toList();
        return new PlanPiece(
                new Attending(matter.id(), matter.persons(), matter.apart(), Set.of()),
                matter.minutes(),
                spots.stream().mapToInt(each -> place(places, each)).toArray(),
                spots.stream().mapToInt(Spot::cost).toArray(),
                matter.home() == null ? PlanPiece.NOWHERE : place(places, matter.home()));
    }

    private static int place(PlanPlaces places, Spot spot) {
        return places.of(new Place(spot.sitting(), spot.minute(), spot.minute() + 1));
    }

    /** What a plan breaks by these rules; null where it holds. */
    String broken(PlanResult result, PlanPlaces places) {
        chosen = new Spot[matters.size()];
        for (int i = 0; i < matters.size(); i++) {
            int place = result.at()[i];
            chosen[i] = place == PlanPiece.NOWHERE ? null : spot(matters.get(i), place, places);
        }
        for (int i = 0; i < matters.size(); i++) {
            if (chosen[i] == null ? i >= lost : !allowed(i, chosen[i])) {
                return "matter " + i + " at " + chosen[i];
            }
        }
        return null;
    }

    private static Spot spot(Matter matter, int place, PlanPlaces places) {
        int minute = minute(CourtTime.timeOf(places.startsAt(place)));
        List<Spot> all = new ArrayList<>(matter.spots());
        if (matter.home() != null) {
            all.add(matter.home());
        }
        return all.stream()
                .filter(each -> each.minute() == minute && each.sitting().equals(places.sitting(place)))
                .findFirst()
                .orElseThrow();
    }
}
