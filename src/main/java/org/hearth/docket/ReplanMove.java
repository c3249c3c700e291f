package org.hearth.docket;

import java.time.Instant;
import java.util.List;

/**
 * One hearing of a replan.
 *
 * @param hearing its key
 * @param caseId its case
 * @param type its type's id
 * @param minutes how long it is planned to take
 * @param lost true where its sitting is lost; false where it makes room for one whose is
 * @param was when it was to be
 * @param wasCourtroom the courtroom's key it was to be in
 * @param sitting the sitting it goes to; null where it found no place
 * @param start when it is to be; null where it found no place
 * @param courtroom the courtroom's key it goes to; null where it found no place
 * @param officer the judicial officer's key before whom; null where it found no place
 * @param cost the sum of its reasons' costs
 * @param because why it has to move, in one sentence
 * @param reasons why it goes there; for one without a place what forbids its places, the weightiest first
 * @param choices for one without a place: what is left to do, each in one sentence
 */
public record ReplanMove(
        String hearing,
        String caseId,
        String type,
        int minutes,
        boolean lost,
        Instant was,
        String wasCourtroom,
        String sitting,
        Instant start,
        String courtroom,
        String officer,
        int cost,
        String because,
        List<Reason> reasons,
        List<String> choices) {
    public ReplanMove {
        reasons = List.copyOf(reasons);
        choices = List.copyOf(choices);
    }

    /** The key of the kind's neutral name in the message files. */
    public String typeKey() {
        return "hearing." + type;
    }

    /** The rule that decides that it has no place; null where it has one. */
    public Reason rule() {
        return sitting == null && !reasons.isEmpty() ? reasons.get(0) : null;
    }
}
