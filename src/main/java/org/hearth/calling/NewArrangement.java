package org.hearth.calling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * Something to be arranged.
 *
 * @param kind what
 * @param person whose seat; null is the youth's
 * @param language an interpreter's, {@code es} or a name; null for the others
 * @param details the facility, the agency or the link; null while unknown
 * @param due by when it is to be confirmed; null takes the court's own rule
 * @param restraint how a youth is brought; null is none
 * @param basis the court's order that a restraint rests on; null without one
 */
public record NewArrangement(
        ArrangementKind kind,
        String person,
        String language,
        String details,
        LocalDate due,
        Restraint restraint,
        String basis) {
    private static final int LANGUAGE = 40;
    private static final int LONGEST = 500;

    public NewArrangement {
        person = person == null || person.isBlank() ? Seat.YOUTH : person;
        restraint = restraint == null ? Restraint.NONE : restraint;
        List<Problem.FieldError> errors = new ArrayList<>();
        check(errors, kind != null, "kind", "problem.unknown-arrangement");
        boolean spoken = language != null && !language.isBlank() && language.length() <= LANGUAGE;
        check(errors, kind != ArrangementKind.INTERPRETER || spoken, "language", "problem.no-language", LANGUAGE);
        check(errors, details == null || details.length() <= LONGEST, "details", "problem.too-long", LONGEST);
        check(errors, kind != ArrangementKind.TRANSPORT || person.equals(Seat.YOUTH), "person", "problem.only-youth");
        boolean bound = restraint != Restraint.NONE;
        check(errors, !bound || kind == ArrangementKind.TRANSPORT, "restraint", "problem.restraint-kind");
        boolean based = basis != null && !basis.isBlank() && basis.length() <= LONGEST;
        check(errors, !bound || based, "basis", "problem.restraint-basis", LONGEST);
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    private static void check(
            List<Problem.FieldError> errors, boolean right, String field, String key, Object... args) {
        if (!right) {
            errors.add(new Problem.FieldError(field, key, List.of(args)));
        }
    }
}
