package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/**
 * What is held of one submission and what its holder has decided, for the youth and the youth's attorney alone.
 *
 * @param asked what was asked of whom
 * @param youthDecides true where the youth's own approval is asked first
 * @param takenBack true where the youth has taken everything back since the last decision
 * @param answers the held answers, in the form's order
 * @param releases every decision that was not taken back, the latest first
 */
public record Holding(Asked asked, boolean youthDecides, boolean takenBack, List<Held> answers, List<Let> releases) {
    public Holding {
        answers = List.copyOf(answers);
        releases = List.copyOf(releases);
    }

    /**
     * One held answer.
     *
     * @param text the question
     * @param said the answer as a line
     * @param routing what its writer chose for words heard as privileged; null where nothing was chosen
     * @param because the writer's reason to keep them; null without one
     * @param able the roles it can be released to by the rights table, its holder left out
     * @param readers the roles that read the words now
     */
    public record Held(
            String question,
            String text,
            String said,
            HoldReason reason,
            Routing routing,
            String because,
            ContentKind kind,
            List<Role> able,
            List<Role> readers)
            implements Serializable {
        public Held {
            able = List.copyOf(able);
            readers = List.copyOf(readers);
        }
    }

    /** How far a decision has come. */
    public enum State {
        WAITS_FOR_YOUTH,
        WAITS_FOR_COUNSEL,
        STANDS,
        NOT_YET,
        OVER,
        HELD;

        /** The key of its name in the message files. */
        public String key() {
            return "letting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One decision.
     *
     * @param audience the roles that it reaches
     * @param answers the questions it is about; empty for all
     * @param summary the holder's own words; null without any
     * @param purpose what it is for; null where nothing was written
     * @param note what the attorney recorded about the agreement; null without any
     * @param from its first day; null for the day it was given
     * @param by the holder's name
     * @param agreedOn the day of the conversation; null where there was none
     */
    public record Let(
            String id,
            Scope scope,
            List<Role> audience,
            List<String> answers,
            String summary,
            String purpose,
            String note,
            LocalDate from,
            Until until,
            LocalDate untilOn,
            String by,
            Instant at,
            Agreement agreement,
            LocalDate agreedOn,
            State state)
            implements Serializable {
        public Let {
            audience = List.copyOf(audience);
            answers = List.copyOf(answers);
        }
    }
}
