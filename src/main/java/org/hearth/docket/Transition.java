package org.hearth.docket;

import java.util.Set;

/**
 * One ordered pair of statuses: what follows when a hearing goes from one to the other, or why it does not.
 *
 * @param from the status it has
 * @param to the status it would get
 * @param acts by which acts it may; empty where it is refused
 * @param key the consequence, or the reason of the refusal, as a message key
 */
public record Transition(HearingStatus from, HearingStatus to, Set<Act> acts, String key) {
    /** What brings a hearing from one status to another. */
    public enum Act {
        /** The call in the courtroom, by clerk or judicial officer. */
        MARK("transition.by.mark"),
        /** The call, by the judicial officer only. */
        JUDGE("transition.by.judge"),
        /** A continuance to another place. */
        MOVE("transition.by.move"),
        /** A continuance by the judicial officer only. */
        JUDGE_MOVE("transition.by.judge-move"),
        /** Vacated, taken off calendar or transferred, each with its reason. */
        TAKE_OFF("transition.by.take-off");

        private final String key;

        Act(String key) {
            this.key = key;
        }

        /** The key of its name in the message files. */
        public String key() {
            return key;
        }
    }

    public Transition {
        acts = Set.copyOf(acts);
    }

    /** Whether a hearing may go from one to the other at all. */
    public boolean allowed() {
        return !acts.isEmpty();
    }
}
