package org.hearth.retention;

import java.time.LocalDate;

/**
 * One kind of thing and how long it is kept.
 *
 * @param days after the day it counts from; 0 where that day is the last
 * @param rule the law, or that it is the court's own choice
 * @param certainty V read at the source named, D the court's choice, U unsettled
 */
public record RetentionClass(
        String id, String what, String after, int days, Action action, String rule, String certainty) {
    /** What becomes of it. */
    public enum Action {
        DESTROY,
        /** Its words are emptied; that it was stays. */
        ANONYMISE,
        KEEP,
        /** It waits for a judicial officer's order. */
        ORDER;

        /** The key of its name in the message files. */
        public String key() {
            return "retention.action." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What counts from before this day is due: on the day after its last one. */
    public LocalDate dueBefore(LocalDate today) {
        return today.minusDays(days);
    }

    /** True where the nightly timer carries it out without an order. */
    public boolean isSwept() {
        return action == Action.DESTROY || action == Action.ANONYMISE;
    }
}
