package org.hearth.access;

import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Somebody known to a courthouse, as its files carry them in and out: without an account.
 *
 * @param id Hearth's key
 * @param name as colleagues know them, at most 120 characters
 * @param role their standing; none of the court's own staff, who have accounts
 * @param agency whom they work for; null for a person who stands for themself
 */
public record IntakePerson(String id, String name, Role role, String agency) {
    private static final int LONGEST = 120;

    public IntakePerson {
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            throw Problem.badInput(List.of(new Problem.FieldError("name", "problem.name-needed", List.of())));
        }
        if (agency != null && agency.length() > LONGEST) {
            throw Problem.badInput("agency", "problem.too-long", LONGEST);
        }
        if (role == null || isStaff(role)) {
            throw Problem.badInput("role", "problem.intake-role");
        }
    }

    /** Whether a role is the court's own, which no file brings: its people have accounts, made by the steward. */
    public static boolean isStaff(Role role) {
        return role.isCourtStaff() || role == Role.STEERING || role == Role.STEWARD;
    }
}
