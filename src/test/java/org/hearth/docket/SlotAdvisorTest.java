package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;

/** The advisor against a slow, independent reckoning minute by minute, on random calendars. */
class SlotAdvisorTest {
    private static final int CALENDARS = 500;
    private static final SlotWeights WEIGHTS = SlotWeights.read(Templates.at(Path.of("court-templates")));
    private static final LocalDate START = LocalDate.of(2027, 3, 1);

    private record World(
            Instant now,
            List<Sitting> sittings,
            List<Booked> booked,
            List<Engaged> engaged,
            Set<HalfDay> apart,
            Set<LocalDate> closed,
            Need need) {
        /** The same world with that day's entries only, so that reckoning minute by minute ends in time. */
        private World on(LocalDate day) {
            return new World(
                    now,
                    sittings,
                    booked.stream()
                            .filter(each -> CourtTime.dayOf(each.startsAt()).equals(day))
                            .toList(),
                    engaged.stream()
                            .filter(each -> CourtTime.dayOf(each.startsAt()).equals(day))
                            .toList(),
                    apart,
                    closed,
                    need);
        }
    }

    @Test
    void theAdvisorAgreesWithABruteReckoningOnFiveHundredRandomCalendars() {
        for (int seed = 0; seed < CALENDARS; seed++) {
            World world = world(new Random(seed));
            Calendar calendar = new Calendar(
                    world.now(), world.sittings(), world.booked(), world.engaged(), world.apart(), world.closed());
            List<String> told = new SlotAdvisor(WEIGHTS, Words.ENGLISH)
                    .advise(world.need(), calendar, Integer.MAX_VALUE).slots().stream()
                            .map(slot -> line(slot.cost(), slot.startsAt(), slot.courtroom(), slot.sitting()))
                            .toList();
            assertEquals(brute(world), told, "seed " + seed);
        }
    }

    private static String line(int cost, Instant start, String room, String sitting) {
        return String.format("%05d %s %s %s", cost, start, room, sitting);
    }

    private static List<String> brute(World world) {
        List<String> lines = new ArrayList<>();
        Need need = world.need();
        for (Sitting sitting : world.sittings()) {
            World day = world.on(sitting.day());
            for (LocalTime time = sitting.from();
                    time.isBefore(sitting.to());
                    time = time.plusMinutes(sitting.step())) {
                LocalTime end = time.plusMinutes(need.minutes());
                if (!end.isAfter(sitting.to()) && allowed(day, sitting, time)) {
                    lines.add(line(
                            cost(day, sitting, time),
                            CourtTime.at(sitting.day(), time),
                            sitting.courtroom(),
                            sitting.id()));
                }
            }
        }
        Collections.sort(lines);
        return lines;
    }

    private static boolean allowed(World world, Sitting sitting, LocalTime time) {
        Need need = world.need();
        LocalDate day = sitting.day();
        boolean morning = time.getHour() < 12;
        if (sitting.lost()
                || world.closed().contains(day)
                || world.apart().contains(new HalfDay(day, morning))
                || day.isBefore(need.from())
                || day.isAfter(need.to())
                || !CourtTime.at(day, time).isAfter(world.now())
                || !need.beyond() && taken(world, sitting) + need.minutes() > sitting.capacity()
                || !need.beyond()
                        && need.window().outer() != null
                        && day.isAfter(need.window().outer())) {
            return false;
        }
        for (int minute = 0; minute < need.minutes(); minute++) {
            Instant moment = CourtTime.at(day, time.plusMinutes(minute));
            if (world.booked().stream()
                    .anyMatch(each -> covers(each.startsAt(), each.endsAt(), moment)
                            && (each.courtroom().equals(sitting.courtroom())
                                    || each.officer().equals(sitting.officer())))) {
                return false;
            }
            if (world.engaged().stream()
                    .anyMatch(each ->
                            each.presence() != Presence.TEAM && covers(each.startsAt(), each.endsAt(), moment))) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Instant from, Instant to, Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    private static int cost(World world, Sitting sitting, LocalTime time) {
        return limit(world, sitting)
                + custodyAndSoon(world, sitting)
                + (world.need().lastOfficer() == null
                                || world.need().lastOfficer().equals(sitting.officer())
                        ? 0
                        : WEIGHTS.of(SoftRule.SAME_JUDGE))
                + school(world, time) * WEIGHTS.of(SoftRule.SCHOOL_HOURS)
                + write(world, sitting) * WEIGHTS.of(SoftRule.TIME_TO_WRITE)
                + away(world, sitting, time) * WEIGHTS.of(SoftRule.TEAM_BUSY)
                + waits(world, sitting, time) * WEIGHTS.of(SoftRule.WAITING)
                + gaps(world, sitting, time) * WEIGHTS.of(SoftRule.STRAY_GAP)
                + taken(world, sitting) * 10 / sitting.capacity() * WEIGHTS.of(SoftRule.BALANCE);
    }

    private static int limit(World world, Sitting sitting) {
        Window window = world.need().window();
        if (window.outer() == null || !sitting.day().isAfter(window.target())) {
            return 0;
        }
        return WEIGHTS.of(SoftRule.LIMIT) * (sitting.day().isAfter(window.outer()) ? SoftRule.BEYOND : 1);
    }

    private static int custodyAndSoon(World world, Sitting sitting) {
        long days = sitting.day().toEpochDay() - world.need().from().toEpochDay();
        return (int)
                (world.need().custody() == Custody.IN
                        ? days * WEIGHTS.of(SoftRule.CUSTODY_SOON)
                        : days / 7 * WEIGHTS.of(SoftRule.SOON));
    }

    private static int school(World world, LocalTime time) {
        Need need = world.need();
        int missed = 0;
        for (int minute = 0; need.schoolFrom() != null && minute < need.minutes(); minute++) {
            LocalTime moment = time.plusMinutes(minute);
            missed += !moment.isBefore(need.schoolFrom()) && moment.isBefore(need.schoolTo()) ? 1 : 0;
        }
        return (int) Math.ceil(missed / 30.0);
    }

    private static int write(World world, Sitting sitting) {
        LocalDate ready = world.need().readyFrom();
        return ready == null
                ? 0
                : (int) Math.max(0, ready.toEpochDay() - sitting.day().toEpochDay());
    }

    private static int away(World world, Sitting sitting, LocalTime time) {
        Set<String> away = new HashSet<>();
        for (int minute = 0; minute < world.need().minutes(); minute++) {
            Instant moment = CourtTime.at(sitting.day(), time.plusMinutes(minute));
            world.engaged().stream()
                    .filter(each -> each.presence() == Presence.TEAM && covers(each.startsAt(), each.endsAt(), moment))
                    .forEach(each -> away.add(each.person()));
        }
        return away.size();
    }

    private static int waits(World world, Sitting sitting, LocalTime time) {
        Instant start = CourtTime.at(sitting.day(), time);
        Instant end = start.plus(world.need().minutes(), ChronoUnit.MINUTES);
        long longest = 0;
        for (String person : List.of("youth", "counsel", "team0", "team1", "team2")) {
            long nearest = Long.MAX_VALUE;
            for (Engaged each : world.engaged()) {
                boolean sameHalf = CourtTime.dayOf(each.startsAt()).equals(sitting.day())
                        && CourtTime.timeOf(each.startsAt()).getHour() < 12 == time.getHour() < 12;
                if (each.person().equals(person) && sameHalf) {
                    long before = Duration.between(each.endsAt(), start).toMinutes();
                    long after = Duration.between(end, each.startsAt()).toMinutes();
                    nearest = Math.min(nearest, Math.max(0, Math.max(before, after)));
                }
            }
            longest = nearest == Long.MAX_VALUE ? longest : Math.max(longest, nearest);
        }
        return (int) Math.ceil(longest / 30.0);
    }

    private static int gaps(World world, Sitting sitting, LocalTime time) {
        return free(world, sitting, time.minusMinutes(1), -1)
                + free(world, sitting, time.plusMinutes(world.need().minutes()), 1);
    }

    private static int free(World world, Sitting sitting, LocalTime from, int direction) {
        int minutes = 0;
        LocalTime at = from;
        while (!at.isBefore(sitting.from()) && at.isBefore(sitting.to()) && !bookedAt(world, sitting, at)) {
            minutes++;
            at = at.plusMinutes(direction);
        }
        return minutes > 0 && minutes < 20 ? 1 : 0;
    }

    private static boolean bookedAt(World world, Sitting sitting, LocalTime time) {
        Instant moment = CourtTime.at(sitting.day(), time);
        return world.booked().stream()
                .anyMatch(each ->
                        each.courtroom().equals(sitting.courtroom()) && covers(each.startsAt(), each.endsAt(), moment));
    }

    private static int taken(World world, Sitting sitting) {
        int taken = 0;
        for (LocalTime at = sitting.from(); at.isBefore(sitting.to()); at = at.plusMinutes(1)) {
            taken += bookedAt(world, sitting, at) ? 1 : 0;
        }
        return taken;
    }

    private static World world(Random random) {
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
        return new World(now, sittings, booked, engaged(random), apart, closed, need(random));
    }

    private static void addDay(Random random, LocalDate date, List<Sitting> sittings, List<Booked> booked) {
        String[] officers = {"rivera", "chen"};
        for (int room = 0; room < 2; room++) {
            String officer = officers[random.nextInt(2)];
            int step = List.of(5, 10, 15, 20).get(random.nextInt(4));
            for (int half = 0; half < 2; half++) {
                LocalTime opens = half == 0 ? LocalTime.of(8, 30) : LocalTime.of(13, 30);
                LocalTime closes = half == 0 ? LocalTime.of(12, 0) : LocalTime.of(16, 30);
                String id = date + "-" + room + half;
                sittings.add(new Sitting(
                        id,
                        "north",
                        "room" + room,
                        officer,
                        date,
                        opens,
                        closes,
                        100 + random.nextInt(80),
                        step,
                        random.nextInt(8) == 0,
                        1));
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
        String[] persons = {"youth", "counsel", "team0", "team1", "team2"};
        for (int i = 0; i < random.nextInt(40); i++) {
            int person = random.nextInt(persons.length);
            Presence presence = person == 0 ? Presence.YOUTH : person == 1 ? Presence.COUNSEL : Presence.TEAM;
            Instant start = CourtTime.at(
                    START.plusDays(random.nextInt(24)), LocalTime.of(8, 0).plusMinutes(5L * random.nextInt(96)));
            engaged.add(new Engaged(
                    persons[person], presence, start, start.plus(10 + 5L * random.nextInt(8), ChronoUnit.MINUTES)));
        }
        return engaged;
    }

    private static Need need(Random random) {
        LocalDate from = START.plusDays(random.nextInt(5));
        LocalDate target = from.plusDays(random.nextInt(20));
        boolean limited = random.nextInt(3) > 0;
        Window window = new Window(
                from,
                limited ? target : null,
                limited ? target.plusDays(random.nextInt(4)) : null,
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
                random.nextBoolean() ? from.plusDays(random.nextInt(15)) : null);
    }
}
