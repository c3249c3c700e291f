package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import org.hearth.terms.Role;

/**
 * An alarm as this reader may read it.
 *
 * @param id its key
 * @param request the request at which it was told; null outside a form
 * @param hearing the hearing it bears on; null for none
 * @param kind what it tells of
 * @param words what is happening
 * @param raisedAt when it was told
 * @param who by whom
 * @param role in which standing
 * @param around what stands around it; null until it is given, and where this reader has no right to it
 * @param contextDue until when what stands around it is asked for
 * @param contextAt when it was given; null before
 * @param hoursLate whole hours past that moment while it is missing; 0 in time and once it is given
 * @param done what was done; null while the alarm stands, and where this reader has no right to it
 * @param endedAt when it ended; null while it stands
 * @param endedBy by whom; null while it stands
 * @param mine true for the one who raised it and says what stood around it
 * @param version for the next change
 */
public record Alarm(
        String id,
        String request,
        String hearing,
        AlarmKind kind,
        String words,
        Instant raisedAt,
        String who,
        Role role,
        Circumstances around,
        Instant contextDue,
        Instant contextAt,
        long hoursLate,
        String done,
        Instant endedAt,
        String endedBy,
        boolean mine,
        long version)
        implements Serializable {
    /** True until somebody has said what was done. */
    public boolean stands() {
        return endedAt == null;
    }

    /** True while what stands around it is asked for and past its time. */
    public boolean isLate() {
        return hoursLate > 0;
    }
}
