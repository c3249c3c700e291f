package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.casefile.Milestone;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.court.HourLimit;
import org.hearth.court.Limit;
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
        return of(type, custody, CaseDays.of(milestones), lastHeld, today);
    }

    /** The same, from the events of the side of a case that the hearing belongs to. */
    Window of(HearingType type, Custody custody, CaseDays known, LocalDate lastHeld, LocalDate today) {
        return each(type, custody, known, lastHeld, today).stream()
                .min(Comparator.comparing(Window::outer))
                .orElseGet(() -> open(type.clocks(custody), today));
    }

    /** The window of each clock that binds it and whose event is known: its own, and the walls behind it. */
    List<Window> each(HearingType type, Custody custody, CaseDays known, LocalDate lastHeld, LocalDate today) {
        List<Window> windows = new ArrayList<>();
        for (HearingType.Clocked each : type.clocks(custody)) {
            window(each, custody, known, each.again() ? lastHeld : null, today).ifPresent(windows::add);
        }
        return windows;
    }

    private Optional<Window> window(
            HearingType.Clocked clocked, Custody custody, CaseDays known, LocalDate lastHeld, LocalDate today) {
        Clock clock = clocks.of(clocked.clock());
        String milestone = milestone(clocked, clock);
        LocalDate event = known.day(milestone);
        LocalDate again =
                latest(clocked.again() ? lastHeld : null, known.day(clock.runs().again()));
        boolean anew = again != null && (event == null || again.isAfter(event));
        LocalDate triggered = anew ? again : event;
        boolean runs = clock.counts() && clock.runs().fits(known.days().keySet());
        if (!runs || triggered == null || !clock.inForce(triggered)) {
            return Optional.empty();
        }
        String trigger = anew ? "milestone.lastHeld" : "milestone." + milestone;
        if (clock.hourly()) {
            return Optional.of(hourly(clock, trigger, triggered, known.moments().get(milestone), today));
        }
        Limit limit = clocks.limit(clock, triggered, known.days());
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

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** A clock in hours whose event is known by its day only is counted from that day's first moment: never too late. */
    private Window hourly(Clock clock, String trigger, LocalDate triggered, Instant moment, LocalDate today) {
        Instant from = moment == null ? CourtTime.at(triggered, LocalTime.MIDNIGHT) : moment;
        HourLimit limit = clocks.hourLimit(clock.id(), from);
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
