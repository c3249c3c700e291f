package org.hearth.court;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
        if (unit == Unit.MONTHS) {
            return say(event.getDayOfMonth() == last.getDayOfMonth() ? "months" : "months-end", count, day(last));
        }
        LocalDate first = unit == Unit.COURT_DAYS ? calendar.next(event) : event.plusDays(1);
        return counted("forward", count, unit, first, last).skipped(unit, event.plusDays(1), last);
    }

    /** The hearing's own day is out, then so many units back. */
    Steps backward(LocalDate hearing, int count, Unit unit, LocalDate last) {
        say("hearing", day(hearing));
        LocalDate first = unit == Unit.COURT_DAYS ? calendar.previous(hearing) : hearing.minusDays(1);
        return counted("backward", count, unit, first, last).skipped(unit, last, hearing.minusDays(1));
    }

    /** Hours from one moment to another. */
    Steps hours(String key, Instant from, int count, Unit unit, Instant to) {
        Instant first = from.isBefore(to) ? from : to;
        Instant last = from.isBefore(to) ? to : from;
        say(key, moment(from), WORDS.say(unit.key(), count), moment(to));
        if (CourtTime.timeOf(to).equals(LocalTime.MIDNIGHT)) {
            say("midnight", day(CourtTime.dayOf(to).minusDays(1)));
        }
        if (unit == Unit.COURT_HOURS) {
            return say("hours-by-day", String.join("; ", byDay(first, last)))
                    .skipped(Unit.COURT_DAYS, CourtTime.dayOf(first), CourtTime.dayOf(last));
        }
        boolean changes = !offset(first).equals(offset(last));
        return changes ? say("summer-time") : this;
    }

    /** Where the count ends, and on which days around it the court is closed. */
    Steps lands(LocalDate nominal, LocalDate before, LocalDate after) {
        if (before.equals(after)) {
            return say("lands", day(nominal));
        }
        String closed = before.plusDays(1).datesUntil(after).map(this::why).collect(Collectors.joining(", "));
        return say("lands-closed", day(nominal), closed);
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

    private Steps counted(String key, int count, Unit unit, LocalDate first, LocalDate last) {
        String days = key + "." + unit.wire();
        return count == 1 ? say(days + ".one", day(last)) : say(days, count, day(first), day(last));
    }

    /** The weekends and closed days that a count of court days passes over. */
    private Steps skipped(Unit unit, LocalDate from, LocalDate to) {
        if (unit != Unit.COURT_DAYS) {
            return this;
        }
        List<LocalDate> closed = from.datesUntil(to.plusDays(1))
                .filter(day -> !calendar.isCourtDay(day))
                .toList();
        String named = closed.stream()
                .filter(day -> calendar.closedFor(day).isPresent())
                .map(this::why)
                .collect(Collectors.joining(", "));
        long weekend =
                closed.stream().filter(day -> calendar.closedFor(day).isEmpty()).count();
        if (!named.isEmpty()) {
            return say(weekend == 0 ? "skipped-closed" : "skipped-both", named, weekend);
        }
        return weekend == 0 ? this : say("skipped-weekend", weekend);
    }

    private String why(LocalDate day) {
        return calendar.closedFor(day).orElseGet(() -> WORDS.say("court.weekend")) + " (" + day(day) + ")";
    }

    private List<String> byDay(Instant from, Instant to) {
        List<String> parts = new ArrayList<>();
        LocalDate last = CourtTime.dayOf(to);
        for (LocalDate day = CourtTime.dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            Instant starts = later(from, CourtTime.at(day, LocalTime.MIDNIGHT));
            Instant ends = earlier(to, CourtTime.at(day.plusDays(1), LocalTime.MIDNIGHT));
            if (calendar.isCourtDay(day) && starts.isBefore(ends)) {
                parts.add(WORDS.say("court.on", length(Duration.between(starts, ends)), day(day)));
            }
        }
        return parts;
    }

    private static String length(Duration length) {
        String hours = WORDS.say("court.hours", length.toHours());
        return length.toMinutesPart() == 0 ? hours : hours + " " + WORDS.say("court.minutes", length.toMinutesPart());
    }

    private static ZoneOffset offset(Instant instant) {
        return CourtTime.ZONE.getRules().getOffset(instant);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
