package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.calling.ChambersMatter;
import org.hearth.calling.ChambersOutcome;
import org.hearth.calling.ChambersState;

/**
 * A matter in chambers on the wire.
 *
 * @param caseId the case's number, {@code case} on the wire
 * @param label the name the youth asked for; null where the asker has no right to it, or for a single matter
 * @param completed the day it was complete; null while it is not
 * @param from who filed it
 * @param missing what was missing when it was returned
 * @param due the last day; null where the clock has not started or the court sets the time
 * @param clockStarted false while the application is incomplete
 * @param steps the count explained, one line a step
 * @param hearing the hearing it was set for
 * @param unsigned true where it was granted and has no effect until the order is signed
 * @param version the same as its ETag
 */
public record ChambersBody(
        String id,
        @JsonProperty("case") String caseId,
        String label,
        String kind,
        String form,
        String name,
        LocalDate received,
        LocalDate completed,
        String from,
        ChambersState state,
        String missing,
        LocalDate due,
        boolean clockStarted,
        String citation,
        String certainty,
        List<String> steps,
        ChambersOutcome outcome,
        String hearing,
        Instant decided,
        boolean unsigned,
        long version) {
    static ChambersBody of(ChambersMatter matter) {
        return new ChambersBody(
                matter.id(),
                matter.caseId(),
                matter.label(),
                matter.kind().key(),
                matter.kind().form(),
                matter.kind().name(),
                matter.received(),
                matter.completed(),
                matter.from(),
                matter.state(),
                matter.missing(),
                matter.due().day(),
                matter.due().started(),
                matter.due().citation(),
                matter.due().certainty(),
                matter.due().steps(),
                matter.outcome(),
                matter.hearing(),
                matter.decided(),
                matter.unsigned(),
                matter.version());
    }
}
