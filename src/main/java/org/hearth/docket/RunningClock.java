package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearth.court.Clock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * A clock of the law that runs in a case.
 *
 * @param clock its row in the clock table
 * @param trigger the event it runs from, as a message key
 * @param triggered the day of that event; null while it is not known
 * @param result the moment it ends, where it counts hours; else null
 * @param nominal the last day as counted; null while the event is not known
 * @param target the last court day on or before it, or for a wait the first court day on which it may happen
 * @param outer the last day the law allows
 * @param due the day it presses by: in custody the target, else the outer day; the end of an expiry or a wait
 * @param left court days from today to that day, negative once it has passed
 * @param steps the count explained, one line a step
 * @param types the hearing types whose hearing satisfies it; empty where it is marked done
 * @param hearing the hearing that is set for it; null while none is
 * @param state how it stands today
 */
public record RunningClock(
        Clock clock,
        String trigger,
        LocalDate triggered,
        Instant result,
        LocalDate nominal,
        LocalDate target,
        LocalDate outer,
        LocalDate due,
        long left,
        List<String> steps,
        List<String> types,
        Hearing hearing,
        State state) {

    /** What is owed by its end. */
    public enum Kind {
        /** A hearing or a decision of the court. */
        LIMIT,
        /** The same, never to be passed. */
        WALL,
        /** An act by somebody else. */
        ACT,
        /** Nothing: an order or a period ends by itself. */
        EXPIRY,
        /** Nothing: something may not happen before. */
        WAIT;

        /** The name on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its words in the message files. */
        public String key() {
            return "clock.kind." + wire();
        }
    }

    /** How it stands today. */
    public enum State {
        /** Its last day has passed and nothing has satisfied it. */
        PASSED,
        /** A hearing is set for it, beyond its limit. */
        TOO_LATE,
        /** No hearing is set for it yet. */
        NOT_SET,
        /** A hearing is set for it, inside its limit. */
        SET,
        /** It is to be done and marked. */
        TO_DO,
        /** A wait or an expiry that has not ended. */
        RUNNING,
        /** An expiry that has ended. */
        ENDED,
        /** The event it runs from is not known yet. */
        WAITING;

        /** The name on the wire: {@code not_set}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its words in the message files. */
        public String key() {
            return "clock.state." + wire();
        }

        /** True where somebody ought to look. */
        public boolean pressing() {
            return this == PASSED || this == TOO_LATE;
        }
    }

    public RunningClock {
        steps = List.copyOf(steps);
        types = List.copyOf(types);
    }

    /** What is owed by its end. */
    public Kind kind() {
        return kindOf(clock);
    }

    /** True where it ends by somebody's marking it done, rather than by a hearing of this court book or by itself. */
    public boolean markable() {
        return types.isEmpty() && kind() != Kind.WAIT && state != State.WAITING;
    }

    /** True where no hearing is set inside the limit that one is owed by. */
    public boolean open() {
        return state == State.NOT_SET || state == State.TOO_LATE || state == State.PASSED;
    }

    /** The hearing type it is about; null where none of the court book is. */
    public String type() {
        return types.isEmpty() ? null : types.get(0);
    }

    /** When it ends, in words; empty while the event is not known. */
    public String ends(Words words) {
        if (result != null) {
            return CourtTime.say(result, words.locale());
        }
        return due == null ? "" : CourtTime.say(due, words.locale());
    }

    /** What would satisfy it, in one line. */
    public String satisfiedBy(Words words) {
        return switch (kind()) {
            case EXPIRY -> words.say("clock.by.expiry");
            case WAIT -> words.say("clock.by.wait");
            case ACT -> words.say("clock.by.act", clock.runs().doneBy(), clock.plain());
            case LIMIT, WALL ->
                types.isEmpty()
                        ? words.say("clock.by.court", clock.plain())
                        : words.say("clock.by.hearing", words.say("hearing." + type()));
        };
    }

    static Kind kindOf(Clock clock) {
        return switch (clock.effect()) {
            case WALL -> Kind.WALL;
            case EXPIRY -> Kind.EXPIRY;
            case WAIT -> Kind.WAIT;
            case DEADLINE, OPEN -> isAct(clock) ? Kind.ACT : Kind.LIMIT;
        };
    }

    private static boolean isAct(Clock clock) {
        String by = clock.runs().doneBy();
        return by != null && !by.equals("court");
    }
}
