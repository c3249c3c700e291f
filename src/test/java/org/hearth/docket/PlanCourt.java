package org.hearth.docket;

import java.time.Instant;
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
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/** A large courthouse made by a seed: its sittings, what stands on them, and hearings to be placed. */
final class PlanCourt {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

    final List<Sitting> sittings = new ArrayList<>();
    final List<PlanLoad.Standing> standing = new ArrayList<>();
    final Map<String, Set<String>> parties = new HashMap<>();

    private final Random random;
    private final int lawyers;
    private int cases;

    /**
     * @param weeks how many weeks it sits
     * @param rooms how many courtrooms
     * @param lawyers how many attorneys share all cases
     */
    PlanCourt(long seed, int weeks, int rooms, int lawyers) {
        this.random = new Random(seed);
        this.lawyers = lawyers;
        for (int week = 0; week < weeks; week++) {
            for (int day = 0; day < 5; day++) {
                for (int room = 0; room < rooms; room++) {
                    sit(FIRST.plusDays(7L * week + day), room, LocalTime.of(8, 30), LocalTime.of(12, 0), 200);
                    sit(FIRST.plusDays(7L * week + day), room, LocalTime.of(13, 30), LocalTime.of(16, 30), 170);
                }
            }
        }
    }

    private void sit(LocalDate day, int room, LocalTime from, LocalTime to, int capacity) {
        String id = day + " " + room + " " + from;
        sittings.add(new Sitting(id, "main", "room" + room, "judge" + room, day, from, to, capacity, 10, false, 0));
    }

    /** Fills that share of each sitting, in hearings of 20 and 30 minutes, as far as counsel can be there. */
    void fill(double share) {
        Set<String> busy = new HashSet<>();
        for (Sitting sitting : sittings) {
            int left = (int) (sitting.capacity() * share);
            LocalTime at = sitting.from();
            while (left >= 20) {
                int minutes = left >= 30 && random.nextBoolean() ? 30 : 20;
                if (at.plusMinutes(minutes).isAfter(sitting.to())) {
                    break;
                }
                stand(sitting, at, minutes, busy);
                at = at.plusMinutes(minutes + (random.nextInt(4) == 0 ? 10 : 0));
                left -= minutes;
            }
        }
    }

    private void stand(Sitting sitting, LocalTime at, int minutes, Set<String> busy) {
        Attending attending = attending();
        for (int again = 0; again < 20 && busy(attending, sitting, at, minutes, busy); again++) {
            attending = attending();
        }
        take(attending, sitting, at, minutes, busy);
        Instant starts = CourtTime.at(sitting.day(), at);
        String id = "h" + standing.size();
        parties.put(id, attending.persons().keySet());
        standing.add(new PlanLoad.Standing(
                id,
                attending.caseId(),
                "dep.interim",
                sitting.id(),
                new Booked(sitting.courtroom(), sitting.officer(), starts, starts.plusSeconds(60L * minutes)),
                minutes,
                false));
    }

    private static boolean busy(Attending attending, Sitting sitting, LocalTime at, int minutes, Set<String> busy) {
        for (String person : attending.persons().keySet()) {
            for (int i = 0; i < minutes; i += 10) {
                if (person.startsWith("lawyer") && busy.contains(person + sitting.day() + at.plusMinutes(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void take(Attending attending, Sitting sitting, LocalTime at, int minutes, Set<String> busy) {
        for (String person : attending.persons().keySet()) {
            for (int i = 0; i < minutes; i += 10) {
                busy.add(person + sitting.day() + at.plusMinutes(i));
            }
        }
    }

    Attending attending() {
        cases++;
        Map<String, Presence> persons = new HashMap<>();
        persons.put("youth" + cases, Presence.YOUTH);
        persons.put("lawyer" + random.nextInt(lawyers), Presence.COUNSEL);
        persons.put("lawyer" + random.nextInt(lawyers), Presence.COUNSEL);
        persons.put("worker" + random.nextInt(3 * lawyers), Presence.TEAM);
        Set<String> apart = new HashSet<>();
        if (cases > 1 && random.nextInt(20) == 0) {
            apart.add("case" + (1 + random.nextInt(cases - 1)));
        }
        return new Attending("case" + cases, persons, apart, Set.of());
    }

    /** A hearing to be placed between two days. */
    PlanCase toPlace(String hearing, Attending attending, int minutes, LocalDate from, LocalDate outer) {
        boolean in = random.nextInt(3) == 0;
        boolean school = random.nextBoolean();
        Need need = new Need(
                minutes,
                from,
                outer,
                new Window(from, outer, outer, "WIC 366.21(e)", "V", "milestone.disposition", from, null),
                false,
                in ? Custody.IN : Custody.OUT,
                school ? LocalTime.of(8, 15) : null,
                school ? LocalTime.of(14, 45) : null,
                "judge" + random.nextInt(4),
                null);
        CaseHeader file = new CaseHeader(
                attending.caseId(),
                null,
                null,
                Jurisdiction.DEPENDENCY,
                need.custody(),
                Map.of(),
                List.of(),
                "en",
                null,
                null,
                null,
                0);
        return new PlanCase(hearing, new Matter("main", null, file, attending, null, null, Set.of(), null), need, null);
    }

    /** Reviews of as many cases, their limits spread over the weeks after a first one. */
    List<PlanCase> reviews(int many, int daysAhead, int spread) {
        List<PlanCase> reviews = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int minutes = random.nextInt(4) == 0 ? 20 : 30;
            LocalDate outer = FIRST.plusDays(daysAhead + random.nextInt(Math.max(1, spread)));
            LocalDate lead = outer.minusDays(28);
            reviews.add(toPlace(null, attending(), minutes, lead.isBefore(FIRST) ? FIRST : lead, outer));
        }
        return reviews;
    }

    /** The hearings of the fullest day, as if its sittings were lost. */
    List<PlanCase> lostOn(LocalDate day, int daysAhead) {
        return standing.stream()
                .filter(each -> CourtTime.dayOf(each.booked().startsAt()).equals(day))
                .sorted(Comparator.comparing(
                                (PlanLoad.Standing each) -> each.booked().startsAt())
                        .thenComparing(PlanLoad.Standing::hearing))
                .map(each -> toPlace(each.hearing(), people(each), each.minutes(), FIRST, FIRST.plusDays(daysAhead)))
                .toList();
    }

    private Attending people(PlanLoad.Standing each) {
        Map<String, Presence> persons = new HashMap<>();
        parties.get(each.hearing())
                .forEach(person -> persons.put(
                        person,
                        person.startsWith("youth")
                                ? Presence.YOUTH
                                : person.startsWith("lawyer") ? Presence.COUNSEL : Presence.TEAM));
        return new Attending(each.caseId(), persons, Set.of(), Set.of());
    }

    PlanLoad load() {
        return new PlanLoad(
                CourtTime.at(TODAY, LocalTime.of(9, 0)), sittings, Set.of(), standing, parties, List.of(), List.of());
    }
}
