package org.hearth.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;

/** Spans of time as the slot rules measure them. */
final class Spans {
    /** Gaps shorter than this, in minutes, hold no hearing. */
    static final int STRAY = 20;

    private static final int HALF_HOUR = 30;

    private Spans() {}

    /** How many of that presence are at another hearing during the place. */
    static int elsewhere(Place place, Calendar calendar, Presence presence) {
        return (int) calendar.engaged(place).stream()
                .filter(each -> each.presence() == presence && place.overlaps(each.startsAt(), each.endsAt()))
                .map(Engaged::person)
                .distinct()
                .count();
    }

    /** The longest that anybody waits between this place and their nearest other hearing of the half-day, in minutes. */
    static long longestWait(Place place, Calendar calendar) {
        Map<String, Long> nearest = calendar.engaged(place).stream()
                .filter(each -> HalfDay.of(each.startsAt()).equals(HalfDay.of(place.startsAt())))
                .collect(Collectors.toMap(
                        Engaged::person, each -> between(place, each.startsAt(), each.endsAt()), Math::min));
        return nearest.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    }

    /** How many gaps too short for any hearing the place would leave before and after itself. */
    static int strayGaps(Place place, Calendar calendar) {
        Instant opens = CourtTime.at(place.day(), place.sitting().from());
        Instant closes = CourtTime.at(place.day(), place.sitting().to());
        Instant before = calendar.inRoom(place).stream()
                .map(Booked::endsAt)
                .filter(end -> !end.isAfter(place.startsAt()))
                .reduce(opens, Spans::later);
        Instant after = calendar.inRoom(place).stream()
                .map(Booked::startsAt)
                .filter(start -> !start.isBefore(place.endsAt()))
                .reduce(closes, Spans::earlier);
        return stray(minutes(before, place.startsAt())) + stray(minutes(place.endsAt(), after));
    }

    /** How many minutes of the place's sitting are taken already. */
    static long taken(Place place, Calendar calendar) {
        Instant opens = CourtTime.at(place.day(), place.sitting().from());
        Instant closes = CourtTime.at(place.day(), place.sitting().to());
        return calendar.inRoom(place).stream()
                .mapToLong(each -> minutes(later(each.startsAt(), opens), earlier(each.endsAt(), closes)))
                .filter(length -> length > 0)
                .sum();
    }

    /** How many tenths of what the place's sitting holds are taken already, rounded down. */
    static int tenthsTaken(Place place, Calendar calendar) {
        return (int) (taken(place, calendar) * 10 / place.sitting().capacity());
    }

    /** How many minutes of a span lie in another; negative when they lie apart. */
    static long shared(Place place, Instant from, Instant to) {
        return minutes(later(from, place.startsAt()), earlier(to, place.endsAt()));
    }

    /** Half-hours begun. */
    static int halfHours(long minutes) {
        return (int) ((minutes + HALF_HOUR - 1) / HALF_HOUR);
    }

    /** A rule's findings as a person reads them: days and moments in words. */
    static Object[] said(Object... args) {
        return Stream.of(args).map(Spans::said).toArray();
    }

    private static Object said(Object arg) {
        if (arg instanceof LocalDate day) {
            return say(day);
        }
        return arg instanceof Instant moment ? CourtTime.say(moment, Locale.US) : arg;
    }

    /** A day as a person reads it. */
    static String say(LocalDate day) {
        return CourtTime.say(day, Locale.US);
    }

    private static long between(Place place, Instant from, Instant to) {
        return Math.max(0, Math.max(minutes(to, place.startsAt()), minutes(place.endsAt(), from)));
    }

    private static int stray(long gap) {
        return gap > 0 && gap < STRAY ? 1 : 0;
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
