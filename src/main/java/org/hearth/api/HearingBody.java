package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Limit;
import org.hearth.docket.Overbook;
import org.hearth.docket.SubmittedHow;
import org.hearth.docket.Until;

/**
 * A hearing on the wire.
 *
 * @param caseId the case's number, {@code case} on the wire
 * @param judge the judicial officer's key
 * @param petition null when it is about the case as a whole
 * @param limit its dates are null where the law sets none
 * @param basis why it lies outside its limit; null inside it
 * @param overbook that its sitting was filled beyond what it holds, and why; null where it was not
 * @param trailsUntil the day or time to which it trails; null where it does not, or no time is named
 * @param submittedHow {@code on-report} or {@code after-argument}; null where not said
 * @param decisionDue by when it is decided; null unless it is under submission
 * @param version the same as its ETag
 * @param consequence what follows from its date for the clocks, one sentence each; null inside the limit
 * @param together the hearings set with it for siblings; null where none were
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
        String trailsUntil,
        SubmittedHow submittedHow,
        LocalDate decisionDue,
        long version,
        List<String> consequence,
        List<String> together) {
    static HearingBody of(Hearing hearing) {
        return of(hearing, null, null);
    }

    static HearingBody of(Hearing hearing, List<String> consequence, List<String> together) {
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
                        until(hearing.stage().trailsUntil()),
                        hearing.stage().submittedHow(),
                        hearing.stage().decisionDue(),
                        hearing.version(),
                        consequence,
                        together);
    }

    private static String until(Until until) {
        return until == null ? null : until.wire();
    }
}
