package org.hearth.docket;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearth.casefile.DayPart;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;

/** A small random court: what was loaded, and what a hearing needs of it. */
record World(Snapshot loaded, Need need) {
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final String[] OFFICERS = {"rivera", "chen"};
    private static final String[] PERSONS = {"youth", "counsel", "team0", "team1", "team2"};

    /** The same world with that day's entries only, so that reckoning minute by minute ends in time. */
    World on(LocalDate day) {
        return new World(
                new Snapshot(
                        loaded.now(),
                        loaded.sittings(),
                        loaded.booked().stream()
                                .filter(each -> CourtTime.dayOf(each.startsAt()).equals(day))
                                .toList(),
                        loaded.engaged().stream()
                                .filter(each -> CourtTime.dayOf(each.startsAt()).equals(day))
                                .toList(),
                        loaded.apart(),
                        loaded.closed(),
                        loaded.away(),
                        loaded.siblings()),
                need);
    }

    static World of(Random random) {
        List<Sitting> sittings = new ArrayList<>();
        List<Booked> booked = new ArrayList<>();
        for (int day = 0; day < 1 + random.nextInt(24); day++) {
            LocalDate date = START.plusDays(day);
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                addDay(random, date, sittings, booked);
            }
        }
        Set<HalfDay> apart = new HashSet<>();
        Set<LocalDate> closed = new HashSet<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            apart.add(new HalfDay(START.plusDays(random.nextInt(24)), random.nextBoolean()));
            closed.add(START.plusDays(random.nextInt(24)));
        }
        Instant now = CourtTime.at(START.minusDays(1).plusDays(random.nextInt(4)), LocalTime.of(10, 5));
        Snapshot loaded = new Snapshot(
                now, sittings, booked, engaged(random), apart, closed, away(random), siblings(random, booked));
        return new World(loaded, need(random));
    }

    private static void addDay(Random random, LocalDate date, List<Sitting> sittings, List<Booked> booked) {
        for (int room = 0; room < 2; room++) {
            String officer = OFFICERS[random.nextInt(2)];
            int step = List.of(5, 10, 15, 20).get(random.nextInt(4));
            for (int half = 0; half < 2; half++) {
                LocalTime opens = half == 0 ? LocalTime.of(8, 30) : LocalTime.of(13, 30);
                LocalTime closes = half == 0 ? LocalTime.of(12, 0) : LocalTime.of(16, 30);
                List<LocalTime> certain = random.nextInt(4) > 0
                        ? List.of()
                        : List.of(opens, opens.plusMinutes(45), opens.plusMinutes(120));
                sittings.add(new Sitting(
                        date + "-" + room + half,
                        "north",
                        "room" + room,
                        officer,
                        date,
                        opens,
                        closes,
                        100 + random.nextInt(80),
                        step,
                        random.nextInt(8) == 0,
                        1,
                        certain));
                addHearings(random, date, "room" + room, officer, opens, closes, booked);
            }
        }
    }

    private static void addHearings(
            Random random,
            LocalDate date,
            String room,
            String officer,
            LocalTime opens,
            LocalTime closes,
            List<Booked> booked) {
        LocalTime at = opens.plusMinutes(5L * random.nextInt(12));
        while (at.isBefore(closes.minusMinutes(40))) {
            LocalTime end = at.plusMinutes(10 + 5L * random.nextInt(6));
            booked.add(new Booked(room, officer, CourtTime.at(date, at), CourtTime.at(date, end)));
            at = end.plusMinutes(5L * random.nextInt(10));
        }
    }

    private static List<Engaged> engaged(Random random) {
        List<Engaged> engaged = new ArrayList<>();
        for (int i = 0; i < random.nextInt(40); i++) {
            int person = random.nextInt(PERSONS.length);
            Presence presence = person == 0 ? Presence.YOUTH : person == 1 ? Presence.COUNSEL : Presence.TEAM;
            Instant start = CourtTime.at(
                    START.plusDays(random.nextInt(24)), LocalTime.of(8, 0).plusMinutes(5L * random.nextInt(96)));
            engaged.add(new Engaged(
                    PERSONS[person], presence, start, start.plus(10 + 5L * random.nextInt(8), ChronoUnit.MINUTES)));
        }
        return engaged;
    }

    private static List<Snapshot.Away> away(Random random) {
        List<Snapshot.Away> away = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            LocalDate from = START.plusDays(random.nextInt(24));
            boolean officer = random.nextInt(3) == 0;
            away.add(new Snapshot.Away(
                    officer ? OFFICERS[random.nextInt(2)] : null,
                    officer ? null : PERSONS[1 + random.nextInt(4)],
                    from,
                    from.plusDays(random.nextInt(4))));
        }
        return away;
    }

    private static List<Booked> siblings(Random random, List<Booked> booked) {
        List<Booked> siblings = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3) && !booked.isEmpty(); i++) {
            siblings.add(booked.get(random.nextInt(booked.size())));
        }
        return siblings;
    }

    private static Need need(Random random) {
        LocalDate from = START.plusDays(random.nextInt(5));
        LocalDate target = from.plusDays(random.nextInt(20));
        boolean limited = random.nextInt(3) > 0;
        boolean passed = limited && random.nextInt(5) == 0;
        LocalDate outer = passed ? from.minusDays(3) : target.plusDays(random.nextInt(4));
        Window window = new Window(
                from,
                limited ? (passed ? outer : target) : null,
                limited ? outer : null,
                "WIC 358",
                "V",
                limited ? "milestone.disposition" : null,
                from,
                null);
        boolean school = random.nextBoolean();
        return new Need(
                10 + 5 * random.nextInt(8),
                from,
                from.plusDays(random.nextInt(30)),
                window,
                random.nextInt(4) == 0,
                random.nextBoolean() ? Custody.IN : Custody.OUT,
                school ? LocalTime.of(8, 15) : null,
                school ? LocalTime.of(14, 45) : null,
                random.nextBoolean() ? "rivera" : null,
                random.nextBoolean() ? from.plusDays(random.nextInt(15)) : null,
                random.nextInt(5) == 0,
                random.nextBoolean() ? null : new NoticeTime(from.plusDays(random.nextInt(9)), !passed, "WIC 291"),
                random.nextInt(6) == 0 ? Set.of(OFFICERS[random.nextInt(2)]) : Set.of(),
                random.nextBoolean() ? null : DayPart.values()[random.nextInt(2)]);
    }
}
