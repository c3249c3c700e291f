package org.hearth.growth;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.hearth.access.GrownSeals;
import org.hearth.terms.CourtTime;

/**
 * One copy of a case, and where in it a row stands.
 *
 * @param turn which of the case's hearings this is, a character; null for what a case has once
 * @param days by how many days what belongs to it is moved
 * @param place where the hearing is held; null for what a case has once
 */
record Copy(
        String caseId,
        String courthouse,
        String auditKey,
        UnaryOperator<String> people,
        GrownSeals seals,
        Character turn,
        long days,
        Stencil.Held held,
        Places.Place place) {

    String person(String person) {
        return people.apply(person);
    }

    String key(String own, boolean ofHearing) {
        return caseId + "-" + (ofHearing && turn != null ? turn + own.substring(1) : own);
    }

    LocalDateTime moved(LocalDateTime moment) {
        if (held != null && moment.equals(held.start())) {
            return utc(place.day(), place.start());
        }
        if (held != null && moment.equals(held.end())) {
            return utc(place.day(), place.start().plusMinutes(held.minutes()));
        }
        if (days == 0) {
            return moment;
        }
        return moment.atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(CourtTime.ZONE)
                .plusDays(days)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    private static LocalDateTime utc(LocalDate day, LocalTime time) {
        return day.atTime(time)
                .atZone(CourtTime.ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    /** The same copy at one of its hearings. */
    Copy at(int number, Stencil.Held hearing, Places.Place where) {
        char mark = "abcdefghjkmnpqrstvwxyz".charAt(number);
        long by = hearing.day().until(where.day(), java.time.temporal.ChronoUnit.DAYS);
        return new Copy(caseId, courthouse, auditKey, people, seals, mark, by, hearing, where);
    }
}
