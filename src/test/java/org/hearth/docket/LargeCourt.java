package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.casefile.DayPart;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;

/** A year of two courtrooms with ten thousand starts and three thousand hearings, of which a fifth take this team's time. */
final class LargeCourt {
    static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    static final int DAYS = 250;
    private static final int HEARINGS_A_SITTING = 6;
    private static final int LENGTH = 20;
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(12, 0);

    private LargeCourt() {}

    static Snapshot snapshot() {
        List<Sitting> sittings = new ArrayList<>();
        List<Booked> booked = new ArrayList<>();
        List<Engaged> engaged = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            for (int room = 0; room < 2; room++) {
                addSitting(date, room, sittings, booked, engaged);
            }
        }
        return new Snapshot(
                CourtTime.at(FIRST.minusDays(1), LocalTime.NOON),
                sittings,
                booked,
                engaged,
                Set.of(new HalfDay(FIRST.plusDays(9), true)),
                Set.of(FIRST.plusDays(12)),
                List.of(new Snapshot.Away("officer1", null, FIRST.plusDays(20), FIRST.plusDays(30))),
                List.of(booked.get(100)));
    }

    private static void addSitting(
            LocalDate date, int room, List<Sitting> sittings, List<Booked> booked, List<Engaged> engaged) {
        sittings.add(new Sitting(
                date + "-" + room, "main", "room" + room, "officer" + room, date, OPENS, CLOSES, 190, 10, false, 1));
        for (int i = 0; i < HEARINGS_A_SITTING; i++) {
            Instant start = CourtTime.at(date, OPENS.plusMinutes(10L * ((date.getDayOfMonth() + 3 * i) % 19)));
            Instant end = start.plus(LENGTH, ChronoUnit.MINUTES);
            booked.add(new Booked("room" + room, "officer" + room, start, end));
            if (i == 0 || i == 1 && room == 0) {
                int person = (date.getDayOfYear() + room) % 8;
                Presence presence = person == 0 ? Presence.YOUTH : person < 3 ? Presence.COUNSEL : Presence.TEAM;
                engaged.add(new Engaged("person" + person, presence, start, end));
            }
        }
    }

    static Need need() {
        Window window =
                new Window(FIRST, FIRST.plusDays(360), FIRST.plusDays(361), "WIC 366.21(e)", "V", "x", FIRST, "x");
        return new Need(
                LENGTH,
                FIRST,
                FIRST.plusDays(DAYS),
                window,
                false,
                Custody.OUT,
                LocalTime.of(8, 15),
                LocalTime.of(14, 45),
                "officer0",
                FIRST.plusDays(20),
                false,
                new NoticeTime(FIRST.plusDays(15), true, "WIC 293"),
                Set.of(),
                DayPart.MORNING);
    }
}
