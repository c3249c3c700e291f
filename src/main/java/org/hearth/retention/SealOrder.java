package org.hearth.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * A judicial officer's order to seal, as it is entered.
 *
 * @param officer who ordered it
 * @param destroy the day on which the court has it destroyed; null where the order sets none
 * @param agencies others than those the law names that are to seal their records too, on request
 * @param also keys of hearings, warrants and milestones of the case that name no petition and go with this one
 */
public record SealOrder(
        Statute statute,
        String officer,
        LocalDate ordered,
        LocalDate destroy,
        List<String> agencies,
        List<String> also) {
    private static final int LONGEST = 120;
    private static final int MOST = 40;

    public SealOrder {
        agencies = agencies == null
                ? List.of()
                : agencies.stream().map(SealOrder::tidy).distinct().toList();
        also = also == null
                ? List.of()
                : also.stream().map(SealOrder::tidy).distinct().toList();
        officer = tidy(officer);
    }

    private static String tidy(String given) {
        return given == null ? "" : given.strip();
    }

    /**
     * Refuses an order that says too little or what cannot be.
     *
     * @throws Problem bad input, every field at once
     */
    void check(LocalDate today) {
        List<Problem.FieldError> errors = new ArrayList<>();
        say(errors, statute == null, "statute", "problem.seal-statute");
        say(errors, officer.isEmpty() || officer.length() > LONGEST, "officer", "problem.seal-officer");
        say(errors, ordered == null || ordered.isAfter(today), "ordered", "problem.seal-ordered");
        say(errors, destroy != null && ordered != null && !destroy.isAfter(ordered), "destroy", "problem.seal-destroy");
        boolean agency =
                agencies.size() > MOST || agencies.stream().anyMatch(each -> each.isEmpty() || each.length() > LONGEST);
        say(errors, agency, "agencies", "problem.seal-agencies");
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
