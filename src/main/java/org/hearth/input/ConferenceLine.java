package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;

/**
 * One case on the list of a conference's day.
 *
 * @param hearing the hearing's key
 * @param caseId the case's number
 * @param hearingType the hearing type's id
 * @param startsAt when the hearing begins
 * @param label the name the youth asked for; null where this reader has no right to it
 * @param present how many are marked as there
 * @param agreed how many actions were agreed
 * @param closed true while a finding is awaited: there is no conference
 */
public record ConferenceLine(
        String hearing,
        String caseId,
        String hearingType,
        Instant startsAt,
        String label,
        int present,
        int agreed,
        boolean closed)
        implements Serializable {
    /** The key of the hearing's neutral name in the message files. */
    public String hearingKey() {
        return "hearing." + hearingType;
    }
}
