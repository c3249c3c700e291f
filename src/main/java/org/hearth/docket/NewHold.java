package org.hearth.docket;

import java.time.Instant;
import org.hearth.terms.Problem;

/**
 * A place as it is asked to be held.
 *
 * @param type the hearing type's id
 * @param sitting the sitting's key
 * @param startsAt one of the sitting's starts
 * @param minutes how long; 5 to 480
 * @param until when it is free again; null is the end of the next court day
 */
public record NewHold(String type, String sitting, Instant startsAt, int minutes, Instant until) {
    public NewHold {
        NewHearing.check(type, sitting, startsAt, minutes);
        if (until != null && !until.isBefore(startsAt)) {
            throw Problem.badInput("until", "problem.hold-after-start");
        }
    }
}
