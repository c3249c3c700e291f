package org.hearth.court;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** A count explained to a person, one line a step, so that a clerk can check it with a finger on a calendar. */
final class Steps {
    private static final Words WORDS = Words.ENGLISH;

    private final CourtCalendar calendar;
    private final List<String> lines = new ArrayList<>();

    Steps(CourtCalendar calendar) {
        this.calendar = calendar;
    }

    /** A line as the messages have it. */
    Steps say(String key, Object... args) {
        lines.add(WORDS.say("court.step." + key, args));
        return this;
    }

    /** The event's own day is out, then so many units to the last day. */
    Steps forward(LocalDate event, int count, Unit unit, LocalDate last) {
        say("event", day(event));
        return counted("forward", count, unit, event, last);
    }

    /** The hearing's own day is out, then so many units back. */
    Steps backward(LocalDate hearing, int count, Unit unit, LocalDate last) {
        say("hearing", day(hearing));
        return counted("backward", count, unit, last, hearing);
    }

    /** Hours from one moment to another. */
    Steps hours(String key, Instant from, int count, Unit unit, Instant to) {
        say(key, moment(from), WORDS.say(unit.key(), count), moment(to));
        if (CourtTime.timeOf(to).equals(LocalTime.MIDNIGHT)) {
            say("midnight", day(CourtTime.dayOf(to).minusDays(1)));
        }
        return unit == Unit.COURT_HOURS ? leftOut(earlier(from, to), later(from, to)) : this;
    }

    /** Why a day is no court day; nothing for court days. */
    Steps closed(LocalDate day) {
        if (calendar.isCourtDay(day)) {
            return this;
        }
        return calendar.closedFor(day)
                .map(why -> say("closed", day(day), why))
                .orElseGet(() -> say("weekend", day(day)));
    }

    List<String> lines() {
        return lines;
    }

    static String day(LocalDate day) {
        return CourtTime.say(day, WORDS.locale());
    }

    static String moment(Instant instant) {
        return CourtTime.say(instant, WORDS.locale());
    }

    private Steps counted(String key, int count, Unit unit, LocalDate from, LocalDate to) {
        say(key, WORDS.say(unit.key(), count), day(key.equals("forward") ? to : from));
        return unit == Unit.COURT_DAYS ? leftOut(from, to) : this;
    }

    private Steps leftOut(LocalDate from, LocalDate to) {
        String holidays = from.datesUntil(to.plusDays(1))
                .flatMap(day -> calendar.closedFor(day).map(why -> why + " (" + day(day) + ")").stream())
                .collect(Collectors.joining(", "));
        return holidays.isEmpty() ? this : say("left-out", holidays);
    }

    private static LocalDate earlier(Instant one, Instant other) {
        return CourtTime.dayOf(one.isBefore(other) ? one : other);
    }

    private static LocalDate later(Instant one, Instant other) {
        return CourtTime.dayOf(one.isBefore(other) ? other : one);
    }
}
