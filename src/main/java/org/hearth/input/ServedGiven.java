package org.hearth.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearth.notice.Manner;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * A service of a report, to be recorded.
 *
 * @param person whom, by role or name, at most 120 characters
 * @param manner how; {@link Manner#NOT_SERVED} strikes what was entered for that person by mistake
 * @param on the day
 * @param by who served, 18 or older and no party, at most 120 characters
 * @param consent true where that person's consent to electronic service is on record
 * @param proof the key of an attachment of the request, or a reference of at most 120 characters; null for none
 */
public record ServedGiven(String person, Manner manner, LocalDate on, String by, boolean consent, String proof) {
    private static final int LONGEST = 120;

    public ServedGiven {
        person = person == null ? "" : person.strip();
        by = by == null ? "" : by.strip();
        proof = proof == null || proof.isBlank() ? null : proof.strip();
        List<FieldError> errors = new ArrayList<>();
        if (person.isEmpty() || person.length() > LONGEST) {
            errors.add(new FieldError("person", "problem.served-whom", List.of(LONGEST)));
        }
        if (manner == null) {
            errors.add(new FieldError("manner", "problem.unknown-manner", List.of()));
        }
        if (on == null) {
            errors.add(new FieldError("on", "problem.no-date", List.of()));
        }
        if (by.isEmpty() || by.length() > LONGEST) {
            errors.add(new FieldError("by", "problem.served-by", List.of(LONGEST)));
        } else if (by.toLowerCase(Locale.ROOT).equals(person.toLowerCase(Locale.ROOT))) {
            errors.add(new FieldError("by", "problem.served-by-party", List.of()));
        }
        if (proof != null && proof.length() > LONGEST) {
            errors.add(new FieldError("proof", "problem.served-proof", List.of(LONGEST)));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    /** The manners in which a report may be served. */
    public static List<Manner> manners() {
        return List.copyOf(FilingRules.MANNERS);
    }
}
