package org.hearth.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * A service to be entered.
 *
 * @param manner how; {@link Manner#WAIVER} where notice was waived in court
 * @param served the day
 * @param by who served, 18 or older and no party, at most 120 characters; for a waiver who waived
 * @param proof the day proof of service was filed; null while it is not
 * @param allPresent true where all were present when the hearing was set (WIC 660)
 * @param reason why an earlier entry is corrected, at most 400 characters; null for a first one
 */
public record ServiceGiven(
        Manner manner, LocalDate served, String by, LocalDate proof, boolean allPresent, String reason) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 400;

    public ServiceGiven {
        by = by == null ? "" : by.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        List<FieldError> errors = new ArrayList<>();
        if (manner == null) {
            errors.add(new FieldError("manner", "problem.unknown-manner", List.of()));
        }
        if (served == null) {
            errors.add(new FieldError("served", "problem.no-date", List.of()));
        }
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            errors.add(new FieldError("by", "problem.served-by", List.of(LONGEST_NAME)));
        }
        if (proof != null && served != null && proof.isBefore(served)) {
            errors.add(new FieldError("proof", "problem.proof-before-service", List.of()));
        }
        if (reason == null && manner == Manner.NOT_SERVED || reason != null && reason.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", "problem.service-reason", List.of(LONGEST_REASON)));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    /** The state that this entry brings its notice to. */
    ServiceState state() {
        if (manner == Manner.WAIVER) {
            return ServiceState.WAIVED;
        }
        if (manner == Manner.NOT_SERVED) {
            return ServiceState.OWED;
        }
        return proof == null ? ServiceState.SERVED : ServiceState.PROOF_ON_FILE;
    }
}
