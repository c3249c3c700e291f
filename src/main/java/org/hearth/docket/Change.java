package org.hearth.docket;

import org.hearth.terms.Problem;

/**
 * Why a hearing does not stay where it is.
 *
 * @param reason the coded reason
 * @param owner the agency or party that answers for it; null takes the reason's own
 * @param facts the facts that require it, as the minutes will have them (WIC 352(a), 682(b)); null where none are given
 */
public record Change(MoveReason reason, String owner, String facts) {
    private static final int LONGEST = 120;
    private static final int LONGEST_FACTS = 2000;

    public Change {
        if (reason == null) {
            throw Problem.badInput("reason", "problem.move-reason");
        }
        if (owner != null && owner.length() > LONGEST) {
            throw Problem.badInput("owner", "problem.move-owner", LONGEST);
        }
        if (facts != null && facts.length() > LONGEST_FACTS) {
            throw Problem.badInput("facts", "problem.too-long", LONGEST_FACTS);
        }
        owner = owner == null || owner.isBlank() ? null : owner.strip();
        facts = facts == null || facts.isBlank() ? null : facts.strip();
    }

    /** A change without facts for the minutes. */
    public Change(MoveReason reason, String owner) {
        this(reason, owner, null);
    }

    /** The same, with somebody who answers for it. */
    Change answeredBy(String named) {
        return new Change(reason, owner == null ? named : owner, facts);
    }
}
