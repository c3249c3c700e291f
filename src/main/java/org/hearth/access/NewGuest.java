package org.hearth.access;

import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Somebody without an account who joins a team.
 *
 * @param name how the team speaks of them, at most 120 characters
 * @param role {@code CAREGIVER}, {@code PARENT} or {@code YOUTH}
 * @param basis the paragraph, order or team it rests on
 */
public record NewGuest(String name, Role role, String basis) {
    public NewGuest {
        if (name == null || name.isBlank() || name.length() > 120) {
            throw Problem.badInput("name", "problem.name-needed");
        }
        if (role != Role.CAREGIVER && role != Role.PARENT && role != Role.YOUTH) {
            throw Problem.badInput("role", "problem.guest-role");
        }
        if (basis == null || basis.isBlank() || basis.length() > 200) {
            throw Problem.badInput("basis", "problem.basis-needed");
        }
    }
}
