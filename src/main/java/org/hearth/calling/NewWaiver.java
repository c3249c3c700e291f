package org.hearth.calling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * A waiver to be recorded, or the withdrawal of one.
 *
 * @param kind what is waived; null for a withdrawal
 * @param person whose; null is the youth's
 * @param manner personal or through counsel; null for a withdrawal
 * @param given the day it was given or withdrawn; null is today
 * @param until its last day; null until it is withdrawn
 * @param scope what it covers; null for a withdrawal
 * @param withdraws the key of the waiver that this entry ends; null for a waiver
 */
public record NewWaiver(
        WaiverKind kind,
        String person,
        WaiverManner manner,
        LocalDate given,
        LocalDate until,
        String scope,
        String withdraws) {
    private static final int LONGEST = 500;

    public NewWaiver {
        person = person == null || person.isBlank() ? Seat.YOUTH : person;
        withdraws = withdraws == null || withdraws.isBlank() ? null : withdraws;
        List<Problem.FieldError> errors = new ArrayList<>();
        if (withdraws == null) {
            check(errors, kind != null, "kind", "problem.unknown-waiver");
            check(errors, manner != null, "manner", "problem.unknown-waiver-manner");
            boolean said = scope != null && !scope.isBlank() && scope.length() <= LONGEST;
            check(errors, said, "scope", "problem.waiver-scope", LONGEST);
            check(errors, until == null || given == null || !until.isBefore(given), "until", "problem.to-before-from");
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    /** Ends a waiver. */
    public static NewWaiver withdrawing(String id) {
        return new NewWaiver(null, null, null, null, null, null, id);
    }

    private static void check(
            List<Problem.FieldError> errors, boolean right, String field, String key, Object... args) {
        if (!right) {
            errors.add(new Problem.FieldError(field, key, List.of(args)));
        }
    }
}
