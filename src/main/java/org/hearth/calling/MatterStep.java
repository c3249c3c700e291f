package org.hearth.calling;

import java.time.LocalDate;
import org.hearth.terms.Problem;

/**
 * A step of a matter in chambers, short of its decision.
 *
 * @param state where it comes to
 * @param completed the day it was complete, when it comes back; null is today
 * @param missing what is missing, when it is returned; no facts of the case
 */
public record MatterStep(ChambersState state, LocalDate completed, String missing) {
    private static final int LONGEST = 300;

    public MatterStep {
        if (state == null || state == ChambersState.DECIDED) {
            throw Problem.badInput("state", "problem.unknown-chambers-state");
        }
        boolean said = missing != null && !missing.isBlank() && missing.length() <= LONGEST;
        if (state == ChambersState.RETURNED && !said) {
            throw Problem.badInput("missing", "problem.chambers-missing", LONGEST);
        }
    }
}
