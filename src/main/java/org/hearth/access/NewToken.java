package org.hearth.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * An API token that somebody asks for.
 *
 * @param name what it is for, as its owner will know it again: 1 to 60 characters
 * @param scopes at least one
 * @param days how long it lasts: 1 to 365
 */
public record NewToken(String name, Set<Scope> scopes, int days) {
    /** Days that a token lasts at the most. */
    public static final int MOST_DAYS = 365;

    private static final int LONGEST = 60;

    public NewToken {
        List<FieldError> errors = new ArrayList<>();
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            errors.add(new FieldError("name", "problem.token-name", List.of(LONGEST)));
        }
        if (scopes == null || scopes.isEmpty()) {
            errors.add(new FieldError("scopes", "problem.token-scopes", List.of()));
        }
        if (days < 1 || days > MOST_DAYS) {
            errors.add(new FieldError("days", "problem.token-days", List.of(MOST_DAYS)));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }
}
