package org.hearth.terms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one court zone for everything a person reads; instants are stored in UTC. */
public final class CourtTime {
    /** America/Los_Angeles. */
    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private CourtTime() {}

    /** The court's calendar day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The court's wall time of an instant. */
    public static LocalTime timeOf(Instant instant) {
        return instant.atZone(ZONE).toLocalTime();
    }

    /** The instant of a wall time; in the hour that summer time skips, the later one. */
    public static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, ZONE).toInstant();
    }

    /** An instant as the wire has it: ISO 8601 with the court's offset, whole seconds. */
    public static OffsetDateTime wire(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    /** {@code Thu 10 Dec 2026, 10:20}. */
    public static String say(Instant instant, Locale locale) {
        return say(dayOf(instant), locale) + ", " + say(timeOf(instant));
    }

    /** {@code Thu 10 Dec 2026}. */
    public static String say(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale).format(day);
    }

    /** {@code 10 Dec}: a day whose year the reader knows. */
    public static String sayShort(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** {@code 10:20}. */
    public static String say(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /**
     * A date as the wire has it, {@code YYYY-MM-DD}.
     *
     * @throws Problem bad input on {@code field} when it is no date of the calendar
     */
    public static LocalDate date(String field, String text) {
        try {
            return written(LocalDate.parse(text == null ? "" : text.strip()));
        } catch (DateTimeException e) {
            throw Problem.badInput(field, "problem.no-date");
        }
    }

    /**
     * An instant as the wire has it: with an offset, or a wall time of the court without one; in the hour that comes twice
     * in autumn, the first.
     *
     * @throws Problem bad input on {@code field} when it is neither, or a wall time that summer time skips
     */
    public static Instant instant(String field, String text) {
        String given = text == null ? "" : text.strip();
        try {
            OffsetDateTime moment = OffsetDateTime.parse(given);
            written(moment.toLocalDate());
            return moment.toInstant();
        } catch (DateTimeException e) {
            return wallTime(field, given);
        }
    }

    /** The same day, when its year is written with four digits: others cannot be counted on, nor kept by a database. */
    private static LocalDate written(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("a year of four digits");
        }
        return day;
    }

    private static Instant wallTime(String field, String given) {
        try {
            LocalDateTime wall = LocalDateTime.parse(given);
            written(wall.toLocalDate());
            if (ZONE.getRules().getValidOffsets(wall).isEmpty()) {
                throw Problem.badInput(field, "problem.gap-instant");
            }
            return wall.atZone(ZONE).toInstant();
        } catch (DateTimeException e) {
            throw Problem.badInput(field, "problem.no-instant");
        }
    }
}
