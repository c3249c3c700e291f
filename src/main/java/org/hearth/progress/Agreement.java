package org.hearth.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * What an agency agrees to do for a need.
 *
 * @param agency the agency, at most 120 characters
 * @param person who of that agency, at most 120 characters; null where nobody is named
 * @param agreed what was agreed, at most 500 characters
 * @param by the day by which, within a year before and two years after today
 */
public record Agreement(String agency, String person, String agreed, LocalDate by) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORDS = 500;

    public Agreement {
        agency = agency == null ? "" : agency.strip();
        person = person == null || person.isBlank() ? null : person.strip();
        agreed = agreed == null ? "" : agreed.strip();
        List<FieldError> faults = new ArrayList<>();
        needed(faults, "agency", agency, LONGEST_NAME);
        needed(faults, "agreed", agreed, LONGEST_WORDS);
        if (person != null && person.length() > LONGEST_NAME) {
            faults.add(new FieldError("person", "problem.words-too-long", List.of(LONGEST_NAME)));
        }
        if (by == null) {
            faults.add(new FieldError("by", "problem.no-date", List.of()));
        }
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    private static void needed(List<FieldError> faults, String field, String text, int longest) {
        if (text.isEmpty()) {
            faults.add(new FieldError(field, "problem.required", List.of()));
        } else if (text.length() > longest) {
            faults.add(new FieldError(field, "problem.words-too-long", List.of(longest)));
        }
    }

    /**
     * The same, where its day can be meant.
     *
     * @throws Problem bad input on {@code by} for a day more than a year ago or two years ahead
     */
    Agreement checked(LocalDate today) {
        if (by.isBefore(today.minusYears(1)) || by.isAfter(today.plusYears(2))) {
            throw Problem.badInput("by", "problem.need-by");
        }
        return this;
    }
}
