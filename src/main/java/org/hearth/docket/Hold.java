package org.hearth.docket;

import java.time.Duration;
import java.time.Instant;

/**
 * A place that is held for a case.
 *
 * @param id Hearth's key; it carries the case's
 * @param caseId the case
 * @param type the hearing type's id
 * @param sitting the sitting it lies in
 * @param startsAt the start
 * @param minutes how long
 * @param courtroom the courtroom's key
 * @param officer the judicial officer's key
 * @param until when it is free for everybody again, without anybody's doing
 */
public record Hold(
        String id,
        String caseId,
        String type,
        String sitting,
        Instant startsAt,
        int minutes,
        String courtroom,
        String officer,
        Instant until) {
    /** When its hearing would end. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** The key of the kind's neutral name in the message files. */
    public String typeKey() {
        return "hearing." + type;
    }
}
