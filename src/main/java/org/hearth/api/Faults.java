package org.hearth.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds the problem in whatever was thrown: our own, a lost race, or JSON that is not what was asked. */
final class Faults {
    private Faults() {}

    /** The problem that a person can mend; null where the fault is ours. */
    static Problem problem(Throwable thrown) {
        Problem problem = Problem.in(thrown);
        for (Throwable each = thrown; each != null && problem == null; each = each.getCause()) {
            problem = of(each);
        }
        return problem;
    }

    private static Problem of(Throwable thrown) {
        if (thrown instanceof OptimisticLockException) {
            return Problem.lostRace("changed-meanwhile");
        }
        if (thrown instanceof ConstraintViolationException) {
            return violations((ConstraintViolationException) thrown);
        }
        return thrown instanceof JacksonException ? json((JacksonException) thrown) : null;
    }

    private static Problem json(JacksonException thrown) {
        String field = field(thrown.getPath());
        if (field.isEmpty()) {
            return Problem.badInput("body", "problem.not-json");
        }
        String key = thrown instanceof UnrecognizedPropertyException ? "problem.unknown-field" : "problem.wrong-type";
        return Problem.badInput(field, key);
    }

    /** {@code orders[0].due}. */
    private static String field(List<JacksonException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.length() == 0 ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }

    private static Problem violations(ConstraintViolationException thrown) {
        List<Problem.FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> each : thrown.getConstraintViolations()) {
            String field = "";
            for (Path.Node node : each.getPropertyPath()) {
                field = node.getName();
            }
            errors.add(new Problem.FieldError(field, "problem.required", List.of()));
        }
        return Problem.badInput(errors);
    }
}
