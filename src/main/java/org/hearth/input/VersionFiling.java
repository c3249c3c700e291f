package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How far one version has come.
 *
 * @param number counted from 1
 * @param sent when it was sent to the team
 * @param hoursLate whole hours past the due day
 * @param afterHearing true when it came after the hearing
 * @param author who sent it
 * @param report the attachment that is the whole answer; null where the answers are
 * @param filed that it was filed; null while it is not
 * @param served on whom it was served, oldest entry first; what was struck is not among them
 */
public record VersionFiling(
        int number,
        Instant sent,
        long hoursLate,
        boolean afterHearing,
        String author,
        String report,
        Filed filed,
        List<Served> served)
        implements Serializable {
    public VersionFiling {
        served = List.copyOf(served);
    }

    /** The state. */
    public FilingState state() {
        return filed == null ? FilingState.SENT : served.isEmpty() ? FilingState.FILED : FilingState.SERVED;
    }
}
