package org.hearth.docket;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * A sitting beside the weekly ones of the court book.
 *
 * @param courtroom the courtroom's key
 * @param officer the judicial officer's key
 * @param day a court day
 * @param from the start
 * @param to the end, on the same day
 * @param capacity minutes of hearings it holds, at most its length
 * @param step minutes between possible starts
 */
public record NewSitting(
        String courtroom, String officer, LocalDate day, LocalTime from, LocalTime to, int capacity, int step) {
    public NewSitting {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (courtroom == null || courtroom.isBlank()) {
            errors.add(error("courtroom", "problem.unknown-courtroom"));
        }
        if (officer == null || officer.isBlank()) {
            errors.add(error("judge", "problem.unknown-officer"));
        }
        if (day == null) {
            errors.add(error("date", "problem.no-date"));
        }
        if (from == null || to == null || !from.isBefore(to)) {
            errors.add(error("to", "problem.sitting-hours"));
        } else if (capacity < 1
                || step < 1
                || capacity > Duration.between(from, to).toMinutes()) {
            errors.add(error("capacity", "problem.sitting-capacity"));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    private static Problem.FieldError error(String field, String key) {
        return new Problem.FieldError(field, key, List.of());
    }
}
