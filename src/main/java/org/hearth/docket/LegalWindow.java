package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.casefile.Milestone;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.court.HourLimit;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;

/** What the law says about the date of a hearing: the tightest of its clock and of the walls behind it. */
final class LegalWindow {
    private final Clocks clocks;
    private final CourtCalendar calendar;

    LegalWindow(Clocks clocks, CourtCalendar calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /**
     * The window of a hearing of that type.
     *
     * @param milestones the case's events
     * @param lastHeld the day of the last hearing of this type that was held; null before the first
     * @param today the first day it could lie on
     */
    Window of(
            HearingType type,
            Custody custody,
            Map<Milestone, LocalDate> milestones,
            LocalDate lastHeld,
            LocalDate today) {
        List<Window> windows = each(type, custody, milestones, lastHeld, today);
        return windows.stream()
                .min(Comparator.comparing(Window::outer))
                .orElseGet(() -> open(type.clocks(custody), today));
    }

    /** The window of each clock that binds it and whose event is known: its own, and the walls behind it. */
    List<Window> each(
            HearingType type,
            Custody custody,
            Map<Milestone, LocalDate> milestones,
            LocalDate lastHeld,
            LocalDate today) {
        Map<String, LocalDate> known = milestones.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().wire(), Map.Entry::getValue));
        List<Window> windows = new ArrayList<>();
        for (HearingType.Clocked each : type.clocks(custody)) {
            window(each, custody, known, each.again() ? lastHeld : null, today).ifPresent(windows::add);
        }
        return windows;
    }

    private Optional<Window> window(
            HearingType.Clocked clocked,
            Custody custody,
            Map<String, LocalDate> known,
            LocalDate lastHeld,
            LocalDate today) {
        Clock clock = clocks.of(clocked.clock());
        String milestone = milestone(clocked, clock);
        LocalDate triggered = lastHeld != null ? lastHeld : milestone == null ? null : known.get(milestone);
        if (!clock.counts() || triggered == null) {
            return Optional.empty();
        }
        String trigger = lastHeld != null ? "milestone.lastHeld" : "milestone." + milestone;
        if (clock.hourly()) {
            return Optional.of(hourly(clock, trigger, triggered, today));
        }
        org.hearth.court.Limit limit = lastHeld != null || clocked.trigger() != null
                ? clocks.limit(clock.id(), triggered)
                : clocks.limit(clock.id(), known).orElseThrow();
        return Optional.of(new Window(
                today,
                limit.target(),
                limit.latest(custody),
                limit.citation(),
                limit.certainty(),
                trigger,
                triggered,
                clock.id()));
    }

    /** A clock in hours whose event is known by its day only is counted from that day's first moment: never too late. */
    private Window hourly(Clock clock, String trigger, LocalDate triggered, LocalDate today) {
        HourLimit limit = clocks.hourLimit(clock.id(), CourtTime.at(triggered, LocalTime.MIDNIGHT));
        Instant last = limit.result().minusSeconds(1);
        LocalDate target = calendar.onOrBefore(CourtTime.dayOf(last));
        return new Window(today, target, target, limit.citation(), limit.certainty(), trigger, triggered, clock.id());
    }

    private Window open(List<HearingType.Clocked> clocked, LocalDate today) {
        if (clocked.isEmpty()) {
            return new Window(today, null, null, "", "", null, null, null);
        }
        Clock own = clocks.of(clocked.get(0).clock());
        String milestone = milestone(clocked.get(0), own);
        String trigger = own.counts() && milestone != null ? "milestone." + milestone : null;
        return new Window(today, null, null, own.citation(), own.certainty(), trigger, null, own.id());
    }

    private static String milestone(HearingType.Clocked clocked, Clock clock) {
        return clocked.trigger() == null ? clock.milestone() : clocked.trigger().wire();
    }
}
