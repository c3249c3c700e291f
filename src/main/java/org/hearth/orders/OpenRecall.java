package org.hearth.orders;

import java.time.Instant;

/**
 * What the court or an agency owes about a warrant: a decision, or a recall that is late.
 *
 * @param caseId whose
 * @param warrant the warrant's key
 * @param state where it stands
 * @param since from when something is owed
 * @param hoursLate whole hours past the first 24, begun ones counted; 0 within them
 */
public record OpenRecall(String caseId, String warrant, WarrantState state, Instant since, long hoursLate) {
    /** True where the court has not ordered it yet; else an agency has not confirmed it. */
    public boolean isToOrder() {
        return state.stands();
    }
}
