package org.hearth.web.casefile;

import java.time.LocalDate;
import org.hearth.docket.RunningClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * A running clock as the case page says it.
 *
 * @param running the clock
 * @param when by when, or when it ends or may first happen; for a clock that waits, for what
 * @param left how far off that is, in court days; empty where that says nothing
 * @param since the event it runs from, with its day
 * @param satisfied what would satisfy it
 * @param days nominal, target and outer in one line; empty for a clock that waits
 * @param look {@code imminent} once it has passed, {@code attention} when it presses, else {@code quiet}
 */
public record ClockLine(
        RunningClock running, String when, String left, String since, String satisfied, String days, String look) {
    /** From so many court days on it presses. */
    private static final int SOON = 3;

    static ClockLine of(RunningClock running, LocalDate today, Words words) {
        String event = words.say(running.trigger());
        if (running.due() == null) {
            String waits = words.say("clock.waiting-for", event);
            return new ClockLine(running, waits, "", "", running.satisfiedBy(words), "", "quiet");
        }
        return new ClockLine(
                running,
                words.say(when(running), running.ends(words)),
                left(running, today, words),
                words.say("clock.since", event, CourtTime.say(running.triggered(), words.locale())),
                running.satisfiedBy(words),
                words.say(
                        "clock.target-outer",
                        CourtTime.say(running.nominal(), words.locale()),
                        CourtTime.say(running.target(), words.locale()),
                        CourtTime.say(running.outer(), words.locale())),
                look(running));
    }

    /** The state's words where it says more than the line does already; empty for what runs or is set inside its limit. */
    public String badge() {
        return switch (running.state()) {
            case SET, RUNNING, WAITING -> "";
            default -> running.state().key();
        };
    }

    /** True for a clock that presses and is no deadline: its words say so. */
    public boolean isExplained() {
        return running.kind() == RunningClock.Kind.WAIT
                || running.kind() == RunningClock.Kind.EXPIRY
                || running.kind() == RunningClock.Kind.WALL;
    }

    private static String when(RunningClock running) {
        return switch (running.kind()) {
            case EXPIRY -> "clock.ends-day";
            case WAIT -> "clock.not-before";
            default -> "clock.by-day";
        };
    }

    private static String left(RunningClock running, LocalDate today, Words words) {
        if (running.left() < 0) {
            return words.say("clock.past", -running.left());
        }
        boolean says = running.left() > 0 || running.due().equals(today);
        return says ? words.say("clock.left", running.left()) : "";
    }

    private static String look(RunningClock running) {
        if (running.state().pressing()) {
            return "imminent";
        }
        boolean owed = running.kind() != RunningClock.Kind.WAIT && running.kind() != RunningClock.Kind.EXPIRY;
        return owed && running.left() <= SOON ? "attention" : "quiet";
    }
}
