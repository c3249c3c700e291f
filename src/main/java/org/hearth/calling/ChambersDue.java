package org.hearth.calling;

import java.time.LocalDate;
import java.util.List;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.Limit;
import org.hearth.terms.Words;

/**
 * By when a matter in chambers is to be decided.
 *
 * @param day the last day; null where the clock has not started or the court sets the time
 * @param started false while the application is incomplete, so that no time runs
 * @param citation the law
 * @param certainty how sure the limit is; null where no clock says it
 * @param steps the count explained, one line a step
 */
public record ChambersDue(LocalDate day, boolean started, String citation, String certainty, List<String> steps) {
    private static final Words WORDS = Words.ENGLISH;

    public ChambersDue {
        steps = List.copyOf(steps);
    }

    /**
     * Counts for a kind of matter.
     *
     * @param received the day it came in
     * @param completed the day it was complete; null while it is not
     */
    static ChambersDue of(ChambersKind kind, LocalDate received, LocalDate completed, Clocks clocks) {
        if (kind.clock() == null) {
            return new ChambersDue(null, true, kind.citation(), null, List.of(WORDS.say("chambers.due.court")));
        }
        Clock clock = clocks.of(kind.clock());
        LocalDate from = kind.completed() ? completed : received;
        if (from == null) {
            String why = WORDS.say("chambers.due.not-started");
            return new ChambersDue(null, false, clock.citation(), clock.certainty(), List.of(why));
        }
        if (!clock.counts()) {
            String why = WORDS.say("chambers.due.at-once");
            return new ChambersDue(from, true, clock.citation(), clock.certainty(), List.of(why));
        }
        Limit limit = clocks.limit(clock.id(), from);
        return new ChambersDue(limit.outer(), true, limit.citation(), limit.certainty(), limit.steps());
    }
}
