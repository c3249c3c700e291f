package org.hearth.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.Role;

/**
 * A person and the account they sign in with.
 *
 * @param name as colleagues know them, at most 120 characters
 * @param role their standing at the courthouse
 * @param agency whom they work for; empty for a person who stands for themself
 * @param courthouse its key in the court book
 * @param officer the judicial officer's key in the court book; null for everyone else
 * @param user what they type to sign in: 2 to 60 lower-case letters, digits, dots and dashes
 * @param password the hash of their password
 */
public record NewPerson(
        String name, Role role, String agency, String courthouse, String officer, String user, PasswordHash password) {
    private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9.-]{1,59}");

    public NewPerson {
        List<FieldError> errors = new ArrayList<>();
        if (name == null || name.isBlank() || name.length() > 120) {
            errors.add(new FieldError("name", "problem.name-needed", List.of()));
        }
        if (user == null || !USER.matcher(user).matches()) {
            errors.add(new FieldError("user", "problem.user-needed", List.of()));
        }
        if (role == null) {
            errors.add(new FieldError("role", "problem.role-needed", List.of()));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    /**
     * A new password as its hash, for an account that has no second factor yet.
     *
     * @param known names that belong to the account, which are no password: the user name, the person, the court
     * @throws Problem bad input where the password is too short, too long or too easily guessed
     */
    public static PasswordHash password(String password, String... known) {
        return PasswordHash.of(PasswordRules.taken("password", password, true, List.of(known)));
    }
}
