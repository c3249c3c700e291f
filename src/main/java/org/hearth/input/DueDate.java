package org.hearth.input;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.HearingType.Ask;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * The last day on which an input is in time, and the rule behind it.
 *
 * @param day counted by the rule; of a hearing that is set at short notice the next court day, at latest the hearing's
 * @param rule as a person may read it, with the citation
 */
record DueDate(LocalDate day, String rule) {
    /** By the report rule where the hearing type names one, else the court's own number of court days. */
    static DueDate of(Ask ask, Instant hearing, LocalDate today, Clocks clocks, CourtCalendar calendar) {
        LocalDate held = CourtTime.dayOf(hearing);
        LocalDate counted = ask.report() == null
                ? calendar.plus(held, -ask.courtDays())
                : clocks.reportDueBy(ask.report(), hearing).due();
        if (!counted.isBefore(today)) {
            return new DueDate(counted, ask.rule());
        }
        LocalDate next = calendar.next(today);
        return new DueDate(next.isAfter(held) ? held : next, Words.ENGLISH.say("input.short-notice", ask.rule()));
    }
}
