package org.hearth.api;

import org.hearth.terms.Problem;

/**
 * The named act that fills a sitting beyond what it holds.
 *
 * @param reason why, as the minutes will have it
 */
public record Overbooking(String reason) {
    /**
     * The reason of an act; null where there is none.
     *
     * @throws Problem bad input for an act without a reason
     */
    static String reason(Overbooking act) {
        return act == null ? null : Ask.need("overbook.reason", act.reason());
    }
}
