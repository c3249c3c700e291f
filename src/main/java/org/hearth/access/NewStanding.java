package org.hearth.access;

import java.time.LocalDate;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * What puts a person on a team.
 *
 * @param person the person's key
 * @param role in which standing
 * @param basis the paragraph, order, release or team it rests on, as {@code WIC 827(a)(1)(E)}
 * @param request the one request this standing is for, as police have it; null for a place on the team
 * @param from its first day
 * @param until its last day; null while it lasts
 */
public record NewStanding(String person, Role role, String basis, String request, LocalDate from, LocalDate until) {
    public NewStanding {
        if (person == null || person.isBlank()) {
            throw Problem.badInput("person", "problem.person-needed");
        }
        if (role == null || role.isCourtStaff() || role == Role.STEERING || role == Role.STEWARD) {
            throw Problem.badInput("role", "problem.role-needed");
        }
        if (role == Role.LAW_ENFORCEMENT && request == null) {
            throw Problem.badInput("role", "problem.police-on-team");
        }
        if (basis == null || basis.isBlank() || basis.length() > 200) {
            throw Problem.badInput("basis", "problem.basis-needed");
        }
        if (from == null || until != null && until.isBefore(from)) {
            throw Problem.badInput("until", "problem.until-before-from");
        }
    }
}
