package org.hearth.access;

import org.hearth.terms.Role;

/**
 * A person whom the steward gives an account.
 *
 * @param officer the judicial officer's key in the court book; null for everyone else
 */
public record NewAccount(String name, Role role, String agency, String officer, String user) {
    NewPerson at(String courthouse, PasswordHash starting) {
        String office = officer == null || officer.isBlank() ? null : officer;
        return new NewPerson(
                name,
                role,
                agency == null ? "" : agency.strip(),
                courthouse,
                office,
                user == null ? null : user.strip(),
                starting);
    }
}
