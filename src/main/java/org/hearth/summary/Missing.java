package org.hearth.summary;

import java.time.LocalDate;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/**
 * A voice that was asked and has not answered.
 *
 * @param discipline whose
 * @param agency the responsible agency; null where the voice stands for none
 * @param due the day it was or is due
 * @param daysLate calendar days since then; 0 until the day after
 */
public record Missing(Discipline discipline, String agency, LocalDate due, long daysLate) {
    /** In one line: who, the agency, the day it is due and how late that is. */
    public String say(Words words) {
        String who = words.say(discipline.key());
        String day = CourtTime.sayShort(due, words.locale());
        return agency == null
                ? words.say("summary.missing", who, day, daysLate)
                : words.say("summary.missing.agency", who, agency, day, daysLate);
    }
}
