package org.hearth.docket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One hearing of a plan.
 *
 * @param id Hearth's key; it carries the case's
 * @param caseId the case
 * @param type the hearing type's id
 * @param minutes how long it is planned to take
 * @param state how far it has come
 * @param sitting the sitting's key; null where it found no place
 * @param start when; null where it found no place
 * @param courtroom the courtroom's key; null where it found no place
 * @param officer the judicial officer's key; null where it found no place
 * @param cost the sum of its reasons' costs
 * @param reasons why it lies there; for one without a place what forbids its places, the weightiest first
 * @param rule the rule that refused it or left it without a place; null for one that has a place
 * @param hearing the hearing that was set; null before
 * @param turn its place in the plan's order, to be asked after
 */
public record PlanItem(
        String id,
        String caseId,
        String type,
        int minutes,
        State state,
        String sitting,
        Instant start,
        String courtroom,
        String officer,
        int cost,
        List<Reason> reasons,
        String rule,
        String hearing,
        int turn) {
    /** How far it has come. */
    public enum State {
        /** It has a place and waits. */
        PLANNED,
        /** It is set. */
        SET,
        /** Somebody else was first; it can be planned again. */
        REFUSED,
        /** No place keeps every rule. */
        UNPLACED;

        /** The name on the wire: {@code planned}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of this state's name in the message files. */
        public String key() {
            return "plan.item." + wire();
        }
    }

    public PlanItem {
        reasons = List.copyOf(reasons);
    }

    /** The key of the kind's neutral name in the message files. */
    public String typeKey() {
        return "hearing." + type;
    }
}
