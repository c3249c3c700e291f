package org.hearth.docket;

import java.time.LocalDate;
import org.hearth.terms.Problem;

/**
 * What a hearing to be set needs.
 *
 * @param type the hearing type's id
 * @param minutes how long; null takes the type's own length
 * @param from the first day to look at; null is today
 * @param to the last day to look at; null is the law's limit, or a quarter ahead where the court sets the date
 * @param limit how many slots at most, 1 to 50
 */
public record SlotAsk(String type, Integer minutes, LocalDate from, LocalDate to, int limit) {
    private static final int MOST = 50;

    public SlotAsk {
        if (type == null || type.isBlank()) {
            throw Problem.badInput("type", "problem.unknown-hearing-type");
        }
        if (minutes != null && (minutes < 5 || minutes > 480)) {
            throw Problem.badInput("minutes", "problem.minutes", 5, 480);
        }
        if (limit < 1 || limit > MOST) {
            throw Problem.badInput("limit", "problem.limit", MOST);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.badInput("to", "problem.to-before-from");
        }
    }
}
