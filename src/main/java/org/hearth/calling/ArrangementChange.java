package org.hearth.calling;

import org.hearth.terms.Problem;

/**
 * A step of something arranged.
 *
 * @param status where it comes to; null leaves it
 * @param confirmedBy who confirmed it, as told: a desk or a name at work; null leaves it
 * @param details the facility, the agency or the link; null leaves it
 */
public record ArrangementChange(ArrangementStatus status, String confirmedBy, String details) {
    private static final int NAME = 120;
    private static final int LONGEST = 500;

    public ArrangementChange {
        if (status == null && confirmedBy == null && details == null) {
            throw Problem.badInput("status", "problem.required");
        }
        if (confirmedBy != null && confirmedBy.length() > NAME) {
            throw Problem.badInput("confirmedBy", "problem.too-long", NAME);
        }
        if (details != null && details.length() > LONGEST) {
            throw Problem.badInput("details", "problem.too-long", LONGEST);
        }
    }
}
