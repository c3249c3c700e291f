package org.hearth.docket;

import java.time.LocalDate;

/**
 * What the law says about the date of a hearing.
 *
 * @param earliest the first day it may lie on
 * @param target the last court day on or before the limit; null where the law sets none, or its trigger is not known
 * @param outer the last day allowed: rolled forward under CCP 12a, in custody the target; null as for the target
 * @param citation statute and rule
 * @param certainty how sure the clock table is of it
 * @param trigger the milestone the clock runs from, as a message key; null where the court sets the date
 * @param triggered the day of that milestone; null while it is not known
 * @param clock the clock's id; null where the type has none
 */
public record Window(
        LocalDate earliest,
        LocalDate target,
        LocalDate outer,
        String citation,
        String certainty,
        String trigger,
        LocalDate triggered,
        String clock) {
    /** True where a limit is known. */
    public boolean limited() {
        return outer != null;
    }

    /** True where the limit lies behind: then the earliest day is the best that is left. */
    public boolean passed() {
        return limited() && outer.isBefore(earliest);
    }

    /** The limit as a hearing keeps it. */
    public Limit limit() {
        return new Limit(target, outer, citation);
    }
}
