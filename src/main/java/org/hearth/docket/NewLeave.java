package org.hearth.docket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * Days on which somebody is not there, as they are told.
 *
 * @param officer a judicial officer's key; null for a person
 * @param person the person's key; null for a judicial officer
 * @param from the first day
 * @param to the last day, at most a year on
 * @param kind what it is; null is {@link LeaveKind#OTHER}
 */
public record NewLeave(String officer, String person, LocalDate from, LocalDate to, LeaveKind kind) {
    private static final int LONGEST = 370;

    public NewLeave {
        officer = officer == null || officer.isBlank() ? null : officer;
        person = person == null || person.isBlank() ? null : person;
        kind = kind == null ? LeaveKind.OTHER : kind;
        List<Problem.FieldError> errors = new ArrayList<>();
        if ((officer == null) == (person == null)) {
            errors.add(new Problem.FieldError("judge", "problem.leave-whose", List.of()));
        }
        if (from == null) {
            errors.add(new Problem.FieldError("from", "problem.no-date", List.of()));
        }
        if (to == null) {
            errors.add(new Problem.FieldError("to", "problem.no-date", List.of()));
        } else if (from != null && (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST)) {
            errors.add(new Problem.FieldError("to", "problem.leave-days", List.of(LONGEST)));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }
}
