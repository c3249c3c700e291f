package org.hearth.docket;

import org.hearth.terms.Problem;

/**
 * Why a hearing does not stay where it is.
 *
 * @param reason the coded reason
 * @param owner the agency that answers for it, as the court names agencies
 */
public record Change(MoveReason reason, String owner) {
    private static final int LONGEST = 120;

    public Change {
        if (reason == null) {
            throw Problem.badInput("reason", "problem.unknown-move-reason");
        }
        if (owner == null || owner.isBlank() || owner.length() > LONGEST) {
            throw Problem.badInput("owner", "problem.move-owner", LONGEST);
        }
    }
}
