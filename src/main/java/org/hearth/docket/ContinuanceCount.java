package org.hearth.docket;

/**
 * How often one reason kept hearings from being held where they were set.
 *
 * @param reason the coded reason's id
 * @param words the reason in the court's words
 * @param kind what kind of owner answers for it; null where the court has dropped the reason since
 * @param owner the agency or party that answers for it
 * @param moved hearings continued to another place
 * @param takenOff hearings vacated, taken off calendar or transferred
 */
public record ContinuanceCount(
        String reason, String words, ReasonOwner kind, String owner, long moved, long takenOff) {}
