package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Limit;
import org.hearth.docket.Overbook;

/**
 * A hearing on the wire.
 *
 * @param caseId the case's number, {@code case} on the wire
 * @param judge the judicial officer's key
 * @param petition null when it is about the case as a whole
 * @param limit its dates are null where the law sets none
 * @param basis why it lies outside its limit; null inside it
 * @param overbook that its sitting was filled beyond what it holds, and why; null where it was not
 * @param version the same as its ETag
 */
public record HearingBody(
        String id,
        @JsonProperty("case") String caseId,
        String type,
        String sitting,
        Instant start,
        int minutes,
        String courtroom,
        String judge,
        HearingStatus status,
        String petition,
        Limit limit,
        String basis,
        Overbook overbook,
        long version) {
    static HearingBody of(Hearing hearing) {
        return hearing == null
                ? null
                : new HearingBody(
                        hearing.id(),
                        hearing.caseId(),
                        hearing.type(),
                        hearing.sitting(),
                        hearing.startsAt(),
                        hearing.minutes(),
                        hearing.courtroom(),
                        hearing.officer(),
                        hearing.status(),
                        hearing.petition(),
                        hearing.limit(),
                        hearing.basis(),
                        hearing.overbook(),
                        hearing.version());
    }
}
