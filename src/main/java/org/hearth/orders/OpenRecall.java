package org.hearth.orders;

import java.time.Instant;

/**
 * A recall that is late: asked for and not ordered, or ordered and not confirmed.
 *
 * @param caseId whose
 * @param warrant the warrant's key
 * @param state where it stands
 * @param since from when something is owed
 * @param hoursLate whole hours past the time for it, begun ones counted
 */
public record OpenRecall(String caseId, String warrant, WarrantState state, Instant since, long hoursLate) {
    /** True where the court has not ordered it yet; else an agency has not confirmed it. */
    public boolean isToOrder() {
        return state.stands();
    }
}
