package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.LeadCourt;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Jurisdiction;

/**
 * Which of the law's clocks run in a case: every row of the clock table that fits its jurisdiction and custody, whose
 * event has happened, and which neither a hearing, nor a later event, nor a mark has ended.
 */
final class RunningClocks {
    private static final Comparator<RunningClock> MOST_PRESSING = Comparator.comparing(RunningClocks::rank)
            .thenComparing(RunningClocks::moment, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.clock().id());

    private final HearingTypes types;
    private final Clocks clocks;
    private final CourtCalendar calendar;

    RunningClocks(HearingTypes types, Clocks clocks, CourtCalendar calendar) {
        this.types = types;
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /**
     * The clocks that run, most pressing first; those whose event is still to come, as far as it is the next, last.
     *
     * @param met the newest day on which each act was marked done, by the clock's id
     */
    List<RunningClock> of(CaseHeader file, List<Hearing> hearings, Map<String, LocalDate> met, Instant now) {
        List<RunningClock> running = new ArrayList<>();
        for (boolean ward : new boolean[] {false, true}) {
            CaseDays days = CaseDays.of(file, ward);
            clocks.all().stream()
                    .filter(clock -> clock.ofWard() == ward && fits(clock, file, days))
                    .flatMap(clock -> run(clock, file, days, hearings, met.get(clock.id()), now).stream())
                    .forEach(running::add);
        }
        running.sort(MOST_PRESSING);
        return running;
    }

    /** A clock that no milestone starts counts from an act elsewhere, such as a referee's signature: it runs in no case. */
    private static boolean fits(Clock clock, CaseHeader file, CaseDays days) {
        LeadCourt lead = file.jurisdiction() == Jurisdiction.DUAL ? file.leadCourt() : null;
        boolean led = lead == null || !clock.runs().leadOnly() || clock.ofWard() == (lead == LeadCourt.DELINQUENCY);
        return led
                && clock.counts()
                && clock.milestone() != null
                && clock.runsIn(file.jurisdiction(), file.custody())
                && clock.runs().fits(days.days().keySet());
    }

    private Optional<RunningClock> run(
            Clock clock, CaseHeader file, CaseDays days, List<Hearing> hearings, LocalDate marked, Instant now) {
        List<String> held = types.satisfying(clock.id());
        List<Hearing> its =
                hearings.stream().filter(each -> held.contains(each.type())).toList();
        return new ClockRun(clocks, calendar, clock, held, new ClockRun.Asked(file, days, its, marked, now)).running();
    }

    private static int rank(RunningClock running) {
        return switch (running.state()) {
            case ENDED -> 1;
            case WAITING -> 2;
            default -> 0;
        };
    }

    private static Instant moment(RunningClock running) {
        if (running.due() == null) {
            return null;
        }
        Instant midnight = CourtTime.at(running.due().plusDays(1), LocalTime.MIDNIGHT);
        return running.result() == null ? midnight : running.result();
    }
}
