package org.hearth.orders;

import java.time.LocalDate;
import org.hearth.court.Clocks;
import org.hearth.terms.CourtTime;

/**
 * Until when what a referee decided may be heard anew before a judge.
 *
 * @param asked the last day to ask for it where the order is served on the day it was signed; it runs from the service of
 *     the written order
 * @param askedRule the law behind it
 * @param ordered the last day on which a judge may order it unasked
 * @param orderedRule the law behind it
 */
public record Rehearing(LocalDate asked, String askedRule, LocalDate ordered, String orderedRule) {
    private static final String ASKED = "ref.rehearing";
    private static final String ORDERED = "ref.own_motion";

    /** The days after a referee's signature; null where that officer's decisions are final. */
    static Rehearing after(Signature signature, Clocks clocks) {
        if (!signature.kind().removalWaitsForJudge()) {
            return null;
        }
        LocalDate signed = CourtTime.dayOf(signature.at());
        var asked = clocks.limit(ASKED, signed);
        var ordered = clocks.limit(ORDERED, signed);
        return new Rehearing(asked.outer(), asked.citation(), ordered.outer(), ordered.citation());
    }
}
