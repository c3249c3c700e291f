package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was loaded to answer one question about the calendar.
 *
 * @param now this moment
 * @param sittings the sittings to look at
 * @param booked hearings and held places in those sittings' courtrooms and with their judicial officers
 * @param engaged other hearings of this case's people
 * @param apart half-days on which somebody is in the courthouse whom this youth must not meet
 * @param closed those of the sittings' days on which the court is closed after all
 * @param away leave of judicial officers, by their keys in the court book, and of this case's people
 * @param siblings what the youth's siblings are called to
 */
record Snapshot(
        Instant now,
        List<Sitting> sittings,
        List<Booked> booked,
        List<Engaged> engaged,
        Set<HalfDay> apart,
        Set<LocalDate> closed,
        List<Away> away,
        List<Booked> siblings) {
    Snapshot {
        sittings = List.copyOf(sittings);
        booked = List.copyOf(booked);
        engaged = List.copyOf(engaged);
        apart = Set.copyOf(apart);
        closed = Set.copyOf(closed);
        away = List.copyOf(away);
        siblings = List.copyOf(siblings);
    }

    /**
     * Somebody's leave.
     *
     * @param officer the judicial officer's key; null for a person of the team
     * @param person the person's key; null for a judicial officer
     * @param from the first day
     * @param to the last day
     */
    record Away(String officer, String person, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
