package org.hearth.docket;

import java.time.Instant;
import org.hearth.terms.Problem;

/**
 * Where a hearing goes, and why.
 *
 * @param sitting the sitting's key
 * @param startsAt on the sitting's step
 * @param change the coded reason and the agency that answers for it
 * @param basis why it may lie outside the limit; null for a place inside it
 * @param overbook why the sitting may be filled beyond what it holds; null where it need not be
 */
public record Move(String sitting, Instant startsAt, Change change, Basis basis, String overbook) {
    /** A move that overbooks nothing. */
    public Move(String sitting, Instant startsAt, Change change, Basis basis) {
        this(sitting, startsAt, change, basis, null);
    }

    public Move {
        if (sitting == null || sitting.isBlank()) {
            throw Problem.badInput("sitting", "problem.unknown-sitting");
        }
        if (startsAt == null) {
            throw Problem.badInput("start", "problem.no-instant");
        }
        overbook = NewHearing.overbook(overbook);
        if (change == null) {
            throw Problem.badInput("reason", "problem.move-reason");
        }
    }

    /** The change as it is noted: with the basis's facts where it names none of its own. */
    Change noted() {
        boolean own = change.facts() != null || basis == null;
        return own ? change : new Change(change.reason(), change.owner(), basis.facts());
    }
}
