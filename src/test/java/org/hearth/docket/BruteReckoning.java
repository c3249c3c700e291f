package org.hearth.docket;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.casefile.DayPart;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Templates;

/** A slow reckoning of places minute by minute, which shares nothing with the advisor but the court's weights. */
final class BruteReckoning {
    static final SlotWeights WEIGHTS = SlotWeights.read(Templates.at(Path.of("court-templates")));

    private final World world;
    private final Need need;

    BruteReckoning(World world) {
        this.world = world;
        this.need = world.need();
    }

    /** Every free place with its cost, best first: {@code 00042 start room sitting}. */
    List<String> free() {
        List<String> lines = new ArrayList<>();
        for (Sitting sitting : world.loaded().sittings()) {
            boolean asked =
                    !sitting.day().isBefore(need.from()) && !sitting.day().isAfter(need.to());
            BruteReckoning day = new BruteReckoning(world.on(sitting.day()));
            for (LocalTime time : starts(sitting)) {
                if (asked && day.broken(sitting, time).isEmpty()) {
                    lines.add(line(day.cost(sitting, time), sitting, time));
                }
            }
        }
        Collections.sort(lines);
        return lines;
    }

    static String line(int cost, Sitting sitting, LocalTime time) {
        return String.format(
                "%07d %s %s %s", cost, CourtTime.at(sitting.day(), time), sitting.courtroom(), sitting.id());
    }

    /** When hearings of the wanted length may start in a sitting. */
    List<LocalTime> starts(Sitting sitting) {
        List<LocalTime> starts = new ArrayList<>(sitting.starts());
        for (LocalTime time = sitting.from();
                sitting.starts().isEmpty() && time.isBefore(sitting.to());
                time = time.plusMinutes(sitting.step())) {
            starts.add(time);
        }
        starts.removeIf(time -> time.plusMinutes(need.minutes()).isAfter(sitting.to()));
        return starts;
    }

    /** The ids of the hard rules that a place breaks; ask it of the world of that day. */
    Set<String> broken(Sitting sitting, LocalTime time) {
        LocalDate day = sitting.day();
        Set<String> broken = new TreeSet<>();
        add(broken, "past", !CourtTime.at(day, time).isAfter(world.loaded().now()));
        add(broken, "closed-day", world.loaded().closed().contains(day));
        add(broken, "lost-sitting", sitting.lost());
        add(
                broken,
                "judge-away",
                world.loaded().away().stream()
                        .anyMatch(each -> sitting.officer().equals(each.officer()) && covers(each, day)));
        add(broken, "disqualified", need.disqualified().contains(sitting.officer()));
        add(broken, "sitting-full", !need.overbook() && taken(sitting) + need.minutes() > sitting.capacity());
        LocalDate outer = need.window().outer();
        boolean after = outer != null
                && day.isAfter(outer)
                && !outer.isBefore(need.window().earliest());
        add(broken, "outer-limit", after && !need.beyond());
        add(
                broken,
                "notice-time",
                need.notice() != null
                        && need.notice().binding()
                        && day.isBefore(need.notice().from()));
        add(broken, "keep-apart", world.loaded().apart().contains(new HalfDay(day, time.getHour() < 12)));
        for (int minute = 0; minute < need.minutes(); minute++) {
            addTaken(broken, sitting, CourtTime.at(day, time.plusMinutes(minute)));
        }
        return broken;
    }

    private void addTaken(Set<String> broken, Sitting sitting, Instant moment) {
        for (Booked each : world.loaded().booked()) {
            boolean then = covers(each.startsAt(), each.endsAt(), moment);
            add(broken, "room-busy", then && each.courtroom().equals(sitting.courtroom()));
            add(broken, "judge-busy", then && each.officer().equals(sitting.officer()));
        }
        for (Engaged each : world.loaded().engaged()) {
            boolean then = covers(each.startsAt(), each.endsAt(), moment);
            add(broken, "youth-busy", then && each.presence() == Presence.YOUTH);
            add(broken, "counsel-busy", then && each.presence() == Presence.COUNSEL);
        }
    }

    private static void add(Set<String> broken, String rule, boolean is) {
        if (is) {
            broken.add(rule);
        }
    }

    private static boolean covers(Instant from, Instant to, Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    private static boolean covers(Snapshot.Away leave, LocalDate day) {
        return !day.isBefore(leave.from()) && !day.isAfter(leave.to());
    }

    /** What a place costs; ask it of the world of that day. */
    int cost(Sitting sitting, LocalTime time) {
        return limit(sitting)
                + noticeShort(sitting)
                + custodyAndSoon(sitting)
                + (need.lastOfficer() == null || need.lastOfficer().equals(sitting.officer())
                        ? 0
                        : WEIGHTS.of(SoftRule.SAME_JUDGE))
                + siblings(sitting, time) * WEIGHTS.of(SoftRule.SIBLINGS)
                + (need.wish() == null || need.wish() == (time.getHour() < 12 ? DayPart.MORNING : DayPart.AFTERNOON)
                        ? 0
                        : WEIGHTS.of(SoftRule.WISH))
                + school(time) * WEIGHTS.of(SoftRule.SCHOOL_HOURS)
                + write(sitting) * WEIGHTS.of(SoftRule.TIME_TO_WRITE)
                + busy(sitting, time) * WEIGHTS.of(SoftRule.TEAM_BUSY)
                + onLeave(sitting) * WEIGHTS.of(SoftRule.TEAM_AWAY)
                + waits(sitting, time) * WEIGHTS.of(SoftRule.WAITING)
                + gaps(sitting, time) * WEIGHTS.of(SoftRule.STRAY_GAP)
                + taken(sitting) * 10 / sitting.capacity() * WEIGHTS.of(SoftRule.BALANCE);
    }

    private int limit(Sitting sitting) {
        Window window = need.window();
        int weight = WEIGHTS.of(SoftRule.LIMIT);
        if (window.outer() == null) {
            return 0;
        }
        if (window.outer().isBefore(window.earliest())) {
            return 10 * weight * (1 + (int) Math.max(0, days(sitting)));
        }
        if (sitting.day().isAfter(window.outer())) {
            return 10 * weight;
        }
        return sitting.day().isAfter(window.target()) ? weight : 0;
    }

    private int noticeShort(Sitting sitting) {
        if (need.notice() == null || need.notice().binding()) {
            return 0;
        }
        long early = need.notice().from().toEpochDay() - sitting.day().toEpochDay();
        return (int) Math.max(0, early) * WEIGHTS.of(SoftRule.NOTICE_SHORT);
    }

    private long days(Sitting sitting) {
        return sitting.day().toEpochDay() - need.from().toEpochDay();
    }

    private int custodyAndSoon(Sitting sitting) {
        long days = Math.max(0, days(sitting));
        return (int)
                (need.custody() == Custody.IN
                        ? days * WEIGHTS.of(SoftRule.CUSTODY_SOON)
                        : days / 7 * WEIGHTS.of(SoftRule.SOON));
    }

    private int siblings(Sitting sitting, LocalTime time) {
        int far = world.loaded().siblings().isEmpty() ? 0 : 3;
        for (Booked each : world.loaded().siblings()) {
            if (CourtTime.dayOf(each.startsAt()).equals(sitting.day())) {
                long before = Duration.between(each.endsAt(), CourtTime.at(sitting.day(), time))
                        .toMinutes();
                long after = Duration.between(
                                CourtTime.at(sitting.day(), time.plusMinutes(need.minutes())), each.startsAt())
                        .toMinutes();
                boolean adjoins = Math.max(before, after) < 20;
                far = Math.min(far, !adjoins ? 2 : each.courtroom().equals(sitting.courtroom()) ? 0 : 1);
            }
        }
        return far;
    }

    private int school(LocalTime time) {
        int missed = 0;
        for (int minute = 0; need.schoolFrom() != null && minute < need.minutes(); minute++) {
            LocalTime moment = time.plusMinutes(minute);
            missed += !moment.isBefore(need.schoolFrom()) && moment.isBefore(need.schoolTo()) ? 1 : 0;
        }
        return (int) Math.ceil(missed / 30.0);
    }

    private int write(Sitting sitting) {
        LocalDate ready = need.readyFrom();
        return ready == null
                ? 0
                : (int) Math.max(0, ready.toEpochDay() - sitting.day().toEpochDay());
    }

    private int busy(Sitting sitting, LocalTime time) {
        Set<String> away = new HashSet<>();
        for (int minute = 0; minute < need.minutes(); minute++) {
            Instant moment = CourtTime.at(sitting.day(), time.plusMinutes(minute));
            world.loaded().engaged().stream()
                    .filter(each -> each.presence() == Presence.TEAM && covers(each.startsAt(), each.endsAt(), moment))
                    .forEach(each -> away.add(each.person()));
        }
        return away.size();
    }

    private int onLeave(Sitting sitting) {
        Set<String> away = new HashSet<>();
        world.loaded().away().stream()
                .filter(each -> each.person() != null && covers(each, sitting.day()))
                .forEach(each -> away.add(each.person()));
        return away.size();
    }

    private int waits(Sitting sitting, LocalTime time) {
        Instant start = CourtTime.at(sitting.day(), time);
        Instant end = start.plus(need.minutes(), ChronoUnit.MINUTES);
        long longest = 0;
        for (String person : List.of("youth", "counsel", "team0", "team1", "team2")) {
            long nearest = Long.MAX_VALUE;
            for (Engaged each : world.loaded().engaged()) {
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

    private int gaps(Sitting sitting, LocalTime time) {
        return free(sitting, time.minusMinutes(1), -1) + free(sitting, time.plusMinutes(need.minutes()), 1);
    }

    private int free(Sitting sitting, LocalTime from, int direction) {
        int minutes = 0;
        LocalTime at = from;
        while (!at.isBefore(sitting.from()) && at.isBefore(sitting.to()) && !bookedAt(sitting, at)) {
            minutes++;
            at = at.plusMinutes(direction);
        }
        return minutes > 0 && minutes < 20 ? 1 : 0;
    }

    private boolean bookedAt(Sitting sitting, LocalTime time) {
        Instant moment = CourtTime.at(sitting.day(), time);
        return world.loaded().booked().stream()
                .anyMatch(each ->
                        each.courtroom().equals(sitting.courtroom()) && covers(each.startsAt(), each.endsAt(), moment));
    }

    private int taken(Sitting sitting) {
        int taken = 0;
        for (LocalTime at = sitting.from(); at.isBefore(sitting.to()); at = at.plusMinutes(1)) {
            taken += bookedAt(sitting, at) ? 1 : 0;
        }
        return taken;
    }
}
