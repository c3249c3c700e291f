package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * What became of one clock of a case when the case changed.
 *
 * @param clock the clock's id
 * @param plain what it is about, in the words a page says
 * @param what what became of it
 * @param before its last days before; null where it starts
 * @param after its last days after; null where it ends
 * @param hearing the hearing that was set for it; null where none was
 * @param outside true where that hearing now lies beyond the limit
 */
public record ClockChange(
        String clock, String plain, What what, Days before, Days after, Hearing hearing, boolean outside) {

    /** What became of it. */
    public enum What {
        STARTED,
        MOVED,
        ENDED;

        /** The name on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The last days of a clock.
     *
     * @param due the day it presses by: in custody the target, else the outer day
     * @param result the moment, where it counts hours; else null
     */
    public record Days(LocalDate target, LocalDate outer, LocalDate due, Instant result) {
        static Days of(RunningClock running) {
            return new Days(running.target(), running.outer(), running.due(), running.result());
        }

        String say(Words words) {
            return result == null ? CourtTime.say(due, words.locale()) : CourtTime.say(result, words.locale());
        }
    }

    /** The change in one line, and what it means for the hearing that is set. */
    public String say(Words words) {
        String line =
                switch (what) {
                    case STARTED -> words.say("clock.change.started", plain, after.say(words));
                    case MOVED -> words.say("clock.change.moved", plain, before.say(words), after.say(words));
                    case ENDED -> words.say("clock.change.ended", plain, before.say(words));
                };
        if (hearing == null || !outside && what != What.ENDED) {
            return line;
        }
        String key = outside ? "clock.change.outside" : "clock.change.no-longer";
        return line + " " + words.say(key, CourtTime.say(hearing.day(), words.locale()));
    }
}
