package org.hearth.summary;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One day in a young person's time with the court, as one reader may know of it.
 *
 * @param id its key
 * @param day when
 * @param kind what it is
 * @param text in English; null where the reader may not see it
 * @param textEs in Spanish; null where the reader may not see it
 * @param withheldBy the rule that withholds it; null where it is shown
 * @param who the source
 */
public record Moment(String id, LocalDate day, Kind kind, String text, String textEs, String withheldBy, String who) {
    /** What happened on a day. */
    public enum Kind {
        HEARING,
        /** A home ended or changed, by an adult's act. */
        MOVE,
        /** Coming back, always good news. */
        RETURN,
        AFFIRMED,
        /** The court said that it would ask. */
        REMEMBERED,
        GIVEN,
        GOAL,
        GOAL_REACHED;

        /** The key of its name in the message files. */
        public String key() {
            return "timeline.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}
