package org.hearth.input;

import java.time.Duration;
import java.time.Instant;
import org.hearth.terms.Role;

/** Who learns of an alarm, and by when what stands around it is asked for. */
final class AlarmRules {
    /** The one who tells of a danger tells at once; what stood around it may follow within a day. */
    static final Duration CONTEXT_WITHIN = Duration.ofHours(24);

    private AlarmRules() {}

    /** Until when what stands around an alarm is asked for. */
    static Instant contextDue(Instant raised) {
        return raised.plus(CONTEXT_WITHIN);
    }

    /** Whole hours past that moment, begun ones counted; 0 in time. */
    static long hoursLate(Instant due, Instant now) {
        return now.isAfter(due) ? Duration.between(due, now).toHours() + 1 : 0;
    }

    /**
     * Whether an alarm reaches a reader. The court's judge reads it only where counsel can answer it (no ex parte) and no
     * finding is awaited (In re Gladys R. (1970) 1 Cal.3d 855); counsel and agencies read it at once either way.
     *
     * @param readable whether the rights table opens it to this reader, or they wrote it
     * @param awaited whether the petition waits for its finding
     * @param answered whether the youth's attorney stands on the case
     */
    static boolean reaches(Role reader, boolean readable, boolean awaited, boolean answered) {
        return readable && (reader != Role.JUDGE || answered && !awaited);
    }
}
