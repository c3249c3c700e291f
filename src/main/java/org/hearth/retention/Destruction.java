package org.hearth.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * A judicial officer's order to destroy the record of a case.
 *
 * @param id null while it is not entered
 * @param statute under which law
 * @param on the day from which it is carried out
 */
public record Destruction(String id, String statute, String officer, LocalDate ordered, LocalDate on) {
    private static final int LONGEST_STATUTE = 200;
    private static final int LONGEST_NAME = 120;

    public Destruction {
        statute = statute == null ? "" : statute.strip();
        officer = officer == null ? "" : officer.strip();
    }

    void check(LocalDate today) {
        List<Problem.FieldError> errors = new ArrayList<>();
        say(errors, statute.isEmpty() || statute.length() > LONGEST_STATUTE, "statute", "problem.destroy-statute");
        say(errors, officer.isEmpty() || officer.length() > LONGEST_NAME, "officer", "problem.seal-officer");
        say(errors, ordered == null || ordered.isAfter(today), "ordered", "problem.seal-ordered");
        say(errors, on == null || ordered != null && on.isBefore(ordered), "on", "problem.destroy-on");
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    private static void say(List<Problem.FieldError> errors, boolean wrong, String field, String key) {
        if (wrong) {
            errors.add(new Problem.FieldError(field, key, List.of()));
        }
    }
}
