package org.hearth.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * How long something has waited at the court: in court days once one has passed, in hours before.
 *
 * @param courtDays court days since its day, that day not counted
 * @param hours whole hours since then while no court day has passed; else 0
 */
public record Age(long courtDays, long hours) {
    /** The age at a moment of what has waited since another; 0 where it lies ahead. */
    public static Age of(Instant since, Instant now, CourtCalendar calendar) {
        LocalDate from = CourtTime.dayOf(since);
        LocalDate to = CourtTime.dayOf(now);
        long days = from.isBefore(to) ? calendar.between(from, to) : 0;
        return new Age(
                days, days > 0 ? 0 : Math.max(0, Duration.between(since, now).toHours()));
    }

    /** In words: {@code 2 court days}, {@code 3 hours}, {@code less than an hour}. */
    public String say(Words words) {
        return courtDays > 0 ? words.say("age.days", courtDays) : words.say("age.hours", hours);
    }
}
