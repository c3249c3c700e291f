package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Milestone;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Effect;
import org.hearth.court.HourLimit;
import org.hearth.court.Limit;
import org.hearth.court.Unit;
import org.hearth.docket.RunningClock.State;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Words;

/** One clock of the table in one case: from which event it runs, whether it has ended, how it stands. */
final class ClockRun {
    private final Clocks clocks;
    private final CourtCalendar calendar;
    private final Clock clock;
    private final List<String> held;
    private final Asked asked;

    /**
     * The case it is asked of.
     *
     * @param days the events of the clock's side
     * @param hearings those of the types that satisfy the clock
     * @param marked the day its act was last marked done; null where it was not
     */
    record Asked(CaseHeader file, CaseDays days, List<Hearing> hearings, LocalDate marked, Instant now) {}

    /**
     * @param held the hearing types that satisfy it
     */
    ClockRun(Clocks clocks, CourtCalendar calendar, Clock clock, List<String> held, Asked asked) {
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
        this.held = held;
        this.asked = asked;
    }

    /** As it runs; empty where it does not, or has ended. */
    Optional<RunningClock> running() {
        LocalDate first = asked.days().day(clock.milestone());
        LocalDate again = again();
        boolean anew = again != null && (first == null || again.isAfter(first));
        LocalDate start = anew ? again : first;
        if (start == null) {
            return CaseStages.next(asked.file(), asked.days()).contains(clock.milestone())
                    ? Optional.of(waiting())
                    : Optional.empty();
        }
        if (!clock.inForce(start) || over(start)) {
            return Optional.empty();
        }
        RunningClock counted = clock.hourly() ? hours(start) : limited(start, anew);
        boolean waited = clock.effect() == Effect.WAIT && !counted.due().isAfter(CourtTime.dayOf(asked.now()));
        return waited ? Optional.empty() : Optional.of(counted);
    }

    /** The day from which a clock that comes again runs anew: the last hearing of its kind, or the event that says so. */
    private LocalDate again() {
        if (clock.runs().again() == null) {
            return null;
        }
        return Stream.of(lastHeld(), asked.days().day(clock.runs().again()), asked.marked())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate lastHeld() {
        return held.stream()
                .flatMap(type -> Hearing.lastHeld(asked.hearings(), type).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean over(LocalDate start) {
        LocalDate last = lastHeld();
        boolean done = asked.marked() != null
                && !asked.marked().isBefore(start)
                && clock.runs().again() == null;
        boolean ended = clock.runs().endsWith().stream()
                .map(asked.days()::day)
                .anyMatch(day -> day != null && !day.isBefore(start));
        return done || ended || last != null && last.isAfter(start);
    }

    private RunningClock limited(LocalDate start, boolean anew) {
        Limit limit = clocks.limit(clock, start, asked.days().days());
        LocalDate due =
                switch (clock.effect()) {
                    case EXPIRY -> limit.outer();
                    case WAIT -> limit.target();
                    default -> limit.latest(asked.file().custody());
                };
        String trigger = anew ? "milestone.lastHeld" : event();
        return clock(trigger, start, null, limit.nominal(), limit.target(), limit.outer(), due, limit.steps());
    }

    /** Hours from an event whose time is not known are counted from that day's first moment: never too late. */
    private RunningClock hours(LocalDate start) {
        Instant known = asked.days().moments().get(clock.milestone());
        Instant from = known == null ? CourtTime.at(start, LocalTime.MIDNIGHT) : known;
        HourLimit limit = clocks.hourLimit(clock.id(), from);
        LocalDate nominal = CourtTime.dayOf(limit.result().minusSeconds(1));
        LocalDate day = clock.unit() == Unit.HOURS ? nominal : calendar.onOrBefore(nominal);
        List<String> steps = new ArrayList<>(limit.steps());
        if (known == null) {
            steps.add(0, Words.ENGLISH.say("clock.no-time"));
        }
        String trigger = event();
        return clock(trigger, start, limit.result(), nominal, day, day, day, steps);
    }

    /** The message key of the event it runs from: in a dual case the delinquency side's steps have names of their own. */
    private String event() {
        Milestone event = Milestone.of(clock.milestone());
        boolean own = clock.ofWard() && asked.file().jurisdiction() == Jurisdiction.DUAL;
        return (own ? event.ofWard().orElse(event) : event).key();
    }

    private RunningClock waiting() {
        String trigger = event();
        return new RunningClock(
                clock, trigger, null, null, null, null, null, null, 0, List.of(), held, null, State.WAITING);
    }

    private RunningClock clock(
            String trigger,
            LocalDate start,
            Instant result,
            LocalDate nominal,
            LocalDate target,
            LocalDate outer,
            LocalDate due,
            List<String> steps) {
        LocalDate today = CourtTime.dayOf(asked.now());
        Hearing ahead = ahead();
        boolean passed = result == null ? due.isBefore(today) : result.isBefore(asked.now());
        State state = state(passed, ahead, due);
        return new RunningClock(
                clock,
                trigger,
                start,
                result,
                nominal,
                target,
                outer,
                due,
                calendar.between(today, due),
                steps,
                held,
                ahead,
                state);
    }

    private State state(boolean passed, Hearing ahead, LocalDate due) {
        if (clock.effect() == Effect.EXPIRY || clock.effect() == Effect.WAIT) {
            return passed ? State.ENDED : State.RUNNING;
        }
        if (passed) {
            return State.PASSED;
        }
        if (ahead != null) {
            return ahead.day().isAfter(due) ? State.TOO_LATE : State.SET;
        }
        return held.isEmpty() ? State.TO_DO : State.NOT_SET;
    }

    private Hearing ahead() {
        return asked.hearings().stream()
                .filter(each -> !each.status().over())
                .findFirst()
                .orElse(null);
    }
}
