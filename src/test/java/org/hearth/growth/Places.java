package org.hearth.growth;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.terms.CourtTime;

/** A courthouse's sittings day by day, and what is already set in each, so that no two hearings stand in one place. */
final class Places {
    /** The part of a sitting's minutes that is filled; the rest stays free for what is still to be set. */
    private static final double FILLED = 0.7;

    /** A sitting as the demo holds it each week. */
    private record Weekly(DayOfWeek day, String courtroom, String officer, int from, int to, int capacity, int step) {}

    /** Where and when a hearing is held. */
    record Place(String sitting, String courtroom, String officer, LocalDate day, LocalTime start) {}

    private static final class Sitting {
        private final String id;
        private final Weekly week;
        private final List<int[]> taken = new ArrayList<>();
        private int minutes;

        private Sitting(String id, Weekly week) {
            this.id = id;
            this.week = week;
        }

        private void take(int start, int length) {
            taken.add(new int[] {start, start + length});
            minutes += length;
        }

        private int free(int length) {
            if (minutes + length > week.capacity() * FILLED) {
                return -1;
            }
            for (int start = week.from(); start + length <= week.to(); start += week.step()) {
                int at = start;
                if (taken.stream().noneMatch(each -> at < each[1] && at + length > each[0])) {
                    return start;
                }
            }
            return -1;
        }
    }

    private final String house;
    private final TreeMap<LocalDate, List<Sitting>> days = new TreeMap<>();

    private Places(String house) {
        this.house = house;
    }

    /** The sittings of the demo's own courthouse with what is set there, and its weeks repeated back to a first day. */
    static Places demo(Connection connection, Names names, LocalDate first, Bulk bulk) throws SQLException {
        Places places = new Places("main");
        Map<String, Sitting> byId = new HashMap<>();
        try (Statement ask = connection.createStatement()) {
            ResultSet row = ask.executeQuery("select id, day_on, courtroom, officer, from_minute, to_minute, capacity,"
                    + " step from docket_sitting where courthouse = 'main' order by day_on, from_minute, id");
            while (row.next()) {
                LocalDate day = row.getDate(2).toLocalDate();
                Weekly week = new Weekly(
                        day.getDayOfWeek(),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8));
                Sitting sitting = new Sitting(row.getString(1), week);
                byId.put(sitting.id, sitting);
                places.days.computeIfAbsent(day, any -> new ArrayList<>()).add(sitting);
            }
            ResultSet set = ask.executeQuery("select sitting_id, starts_at, minutes from docket_hearing");
            while (set.next()) {
                LocalTime start = set.getTimestamp(2)
                        .toLocalDateTime()
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(CourtTime.ZONE)
                        .toLocalTime();
                Sitting sitting = byId.get(set.getString(1));
                if (sitting != null) {
                    sitting.take(start.toSecondOfDay() / 60, set.getInt(3));
                }
            }
        }
        places.repeat(names, places.weeks(), first, places.days.firstKey().minusDays(1), bulk);
        return places;
    }

    /** Another courthouse, which sits each week as the demo's does. */
    static Places like(Places demo, Names names, String house, LocalDate first, Bulk bulk) throws SQLException {
        Places places = new Places(house);
        places.repeat(names, demo.weeks(), first, demo.days.lastKey(), bulk);
        return places;
    }

    private List<Weekly> weeks() {
        return days.values().stream()
                .flatMap(List::stream)
                .map(each -> each.week)
                .distinct()
                .toList();
    }

    private void repeat(Names names, List<Weekly> weeks, LocalDate first, LocalDate last, Bulk bulk)
            throws SQLException {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (Weekly each : weeks) {
                if (each.day() == day.getDayOfWeek()) {
                    String id = names.key("sitting", house, day.toString(), each.courtroom(), each.from() + "");
                    days.computeIfAbsent(day, any -> new ArrayList<>()).add(new Sitting(id, each));
                    bulk.add(
                            "docket_sitting",
                            List.of(
                                    "id",
                                    "courthouse",
                                    "courtroom",
                                    "officer",
                                    "day_on",
                                    "from_minute",
                                    "to_minute",
                                    "capacity",
                                    "step",
                                    "lost",
                                    "version"),
                            new Object[] {
                                id,
                                house,
                                each.courtroom(),
                                each.officer(),
                                day,
                                each.from(),
                                each.to(),
                                each.capacity(),
                                each.step(),
                                false,
                                1L
                            });
                }
            }
        }
    }

    /** The nearest free place to a day, on its side of today. */
    Place place(LocalDate wanted, LocalDate today, int minutes) {
        for (int off = 0; off < 400; off++) {
            for (int sign : off == 0 ? new int[] {1} : new int[] {1, -1}) {
                LocalDate day = wanted.plusDays((long) sign * off);
                if (day.isBefore(today) == wanted.isBefore(today)) {
                    for (Sitting each : days.getOrDefault(day, List.of())) {
                        int start = each.free(minutes);
                        if (start >= 0) {
                            each.take(start, minutes);
                            return new Place(
                                    each.id,
                                    each.week.courtroom(),
                                    each.week.officer(),
                                    day,
                                    LocalTime.of(start / 60, start % 60));
                        }
                    }
                }
            }
        }
        throw new IllegalStateException("no place near " + wanted + " in " + house);
    }
}
