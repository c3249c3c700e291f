package org.hearth.docket;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * Which hearings are to be set at once: every case's, whose law's limit lies on these days and that has none ahead.
 *
 * @param types the hearing types' ids, at least one
 * @param from the first day
 * @param to the last day, at most a year later
 */
public record PlanAsk(List<String> types, LocalDate from, LocalDate to) {
    private static final int LONGEST_DAYS = 366;

    public PlanAsk {
        if (types == null || types.isEmpty()) {
            throw Problem.badInput("types", "problem.plan-types");
        }
        if (from == null) {
            throw Problem.badInput("from", "problem.required");
        }
        if (to == null) {
            throw Problem.badInput("to", "problem.required");
        }
        if (to.isBefore(from)) {
            throw Problem.badInput("to", "problem.to-before-from");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw Problem.badInput("to", "problem.too-many-days", LONGEST_DAYS);
        }
        types = List.copyOf(types);
    }

    /** The same for a month. */
    public static PlanAsk of(List<String> types, YearMonth month) {
        return new PlanAsk(types, month.atDay(1), month.atEndOfMonth());
    }
}
