package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.Discipline;

/**
 * An input asked of one person before one hearing.
 *
 * @param id the request's key
 * @param hearing the hearing's key
 * @param hearingType the hearing type's id
 * @param hearingAt when the hearing is set for
 * @param discipline in whose voice the answer is given
 * @param person the key of the person asked
 * @param personName that person's name
 * @param agency the agency that person answers for; empty when none
 * @param due the last day on which it is in time
 * @param rule the rule behind the due date, with its citation
 * @param status with {@link RequestStatus#OVERDUE} derived from the due date and today
 * @param submittedAt when it was submitted; null while it is open
 * @param hoursLate whole hours past the end of the due day, at submission or now; 0 when in time
 * @param version for the next change
 */
public record Asked(
        String id,
        String hearing,
        String hearingType,
        Instant hearingAt,
        Discipline discipline,
        String person,
        String personName,
        String agency,
        LocalDate due,
        String rule,
        RequestStatus status,
        Instant submittedAt,
        long hoursLate,
        long version)
        implements Serializable {
    /** The key of the hearing's neutral name in the message files. */
    public String hearingKey() {
        return "hearing." + hearingType;
    }

    /** The same under another version. */
    Asked withVersion(long other) {
        return new Asked(
                id,
                hearing,
                hearingType,
                hearingAt,
                discipline,
                person,
                personName,
                agency,
                due,
                rule,
                status,
                submittedAt,
                hoursLate,
                other);
    }
}
