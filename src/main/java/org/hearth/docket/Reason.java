package org.hearth.docket;

import java.util.Locale;

/**
 * One rule's word on one slot.
 *
 * @param rule the rule's id: {@code same-judge}
 * @param kind hard rules forbid, soft rules cost
 * @param cost what the rule adds to the slot's cost; 0 where the slot does well
 * @param text one short sentence: "Same judge as last time"
 * @param citation the source behind the rule; empty where it is the court's own good sense
 */
public record Reason(String rule, Kind kind, int cost, String text, String citation) {
    /** The key of the rule's name in the message files. */
    public String key() {
        return "slot." + rule;
    }

    /** Whether a rule forbids or costs. */
    public enum Kind {
        HARD,
        SOFT;

        /** The name on the wire: {@code hard}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
