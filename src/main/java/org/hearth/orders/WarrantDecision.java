package org.hearth.orders;

import java.time.LocalDate;

/**
 * What a judicial officer decides.
 *
 * @param state where it comes to
 * @param until to which day it is held; null for every other state
 * @param reason why, at most 2,000 characters
 */
public record WarrantDecision(WarrantState state, LocalDate until, String reason) {
    public WarrantDecision {
        reason = Text.tidy(reason);
    }
}
