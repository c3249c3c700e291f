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
 * @param overbook why the sitting may be filled beyond what it holds; null where it need not be
 * @param cause why it is set after a limit that has passed, and who answers for that; null inside the limit
 */
public record NewHearing(
        String type,
        String sitting,
        Instant startsAt,
        int minutes,
        String petition,
        Basis basis,
        String overbook,
        Change cause) {
    private static final int LONGEST_OVERBOOK = 500;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    public NewHearing {
        check(type, sitting, startsAt, minutes);
        overbook = overbook(overbook);
    }

    /** A hearing that asks for nothing out of the ordinary but a basis. */
    public NewHearing(String type, String sitting, Instant startsAt, int minutes, String petition, Basis basis) {
        this(type, sitting, startsAt, minutes, petition, basis, null, null);
    }

    /** A reason to overbook; null where none is given. */
    static String overbook(String given) {
        if (given != null && given.length() > LONGEST_OVERBOOK) {
            throw Problem.badInput("overbook.reason", "problem.too-long", LONGEST_OVERBOOK);
        }
        if (given != null && given.isBlank()) {
            throw Problem.badInput("overbook.reason", "problem.overbook-reason");
        }
        return given == null ? null : given.strip();
    }

    /** What every place that is asked for must say. */
    static void check(String type, String sitting, Instant startsAt, int minutes) {
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
