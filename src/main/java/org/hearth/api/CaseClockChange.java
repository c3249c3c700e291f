package org.hearth.api;

import org.hearth.docket.ClockChange;
import org.hearth.terms.Words;

/**
 * What became of one clock when its case changed, on the wire.
 *
 * @param clock the clock's id
 * @param what {@code started}, {@code moved} or {@code ended}
 * @param before its last days before; null where it starts
 * @param after its last days after; null where it ends
 * @param hearing the hearing that is set for it; null where none is
 * @param outside true where that hearing now lies beyond the limit
 * @param text the change in words
 */
public record CaseClockChange(
        String clock,
        ClockChange.What what,
        ClockChange.Days before,
        ClockChange.Days after,
        HearingBody hearing,
        boolean outside,
        String text) {
    static CaseClockChange of(ClockChange change) {
        return new CaseClockChange(
                change.clock(),
                change.what(),
                change.before(),
                change.after(),
                HearingBody.of(change.hearing()),
                change.outside(),
                change.say(Words.ENGLISH));
    }
}
