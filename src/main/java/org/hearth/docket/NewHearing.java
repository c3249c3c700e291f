package org.hearth.docket;

import java.time.Instant;
import org.hearth.terms.Problem;

/**
 * A hearing as it is asked for.
 *
 * @param type the hearing type's id
 * @param sitting the sitting's key
 * @param startsAt on the sitting's step
 * @param minutes a whole number of the sitting's steps or less than it needs; 5 to 480
 * @param petition the petition it is about; null for the case as a whole
 * @param basis why it may lie outside the limit; null for a hearing inside it
 */
public record NewHearing(String type, String sitting, Instant startsAt, int minutes, String petition, Basis basis) {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    public NewHearing {
        if (type == null || type.isBlank()) {
            throw Problem.badInput("type", "problem.unknown-hearing-type");
        }
        if (sitting == null || sitting.isBlank()) {
            throw Problem.badInput("sitting", "problem.unknown-sitting");
        }
        if (startsAt == null) {
            throw Problem.badInput("start", "problem.no-instant");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw Problem.badInput("minutes", "problem.minutes", SHORTEST, LONGEST);
        }
    }
}
