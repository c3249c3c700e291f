package org.hearth.access;

import java.time.LocalDate;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * What puts a person on a team.
 *
 * @param person the person's key
 * @param role in which standing
 * @param basis the paragraph, order, release or team it rests on, as {@code WIC 827(a)(1)(E)}; may be left out with a key
 * @param request the one request this standing is for, as police have it; null for a place on the team
 * @param from its first day
 * @param until its last day; null while it lasts
 * @param basisKey the basis by its key in {@code access/bases.yaml}; null where only words were given
 * @param copies whether papers may be taken out; null leaves it to the basis, and is yes without one
 * @param endsWith the event after which it ends by itself; null leaves it to the basis
 * @param replaces the standing that ends with the day of this one, as an attorney's whom this one follows; null for none
 */
public record NewStanding(
        String person,
        Role role,
        String basis,
        String request,
        LocalDate from,
        LocalDate until,
        String basisKey,
        Boolean copies,
        EndEvent endsWith,
        String replaces) {
    private static final int LONGEST_BASIS = 200;

    public NewStanding {
        if (person == null || person.isBlank()) {
            throw Problem.badInput("person", "problem.person-needed");
        }
        boolean covering = role == Role.JUDGE && Basis.COVERING.equals(basisKey);
        if (role == null || role.isCourtStaff() && !covering || role == Role.STEERING || role == Role.STEWARD) {
            throw Problem.badInput("role", "problem.role-needed");
        }
        if (role == Role.LAW_ENFORCEMENT && request == null) {
            throw Problem.badInput("role", "problem.police-on-team");
        }
        boolean said = basis != null && !basis.isBlank();
        if (!said && basisKey == null || said && basis.length() > LONGEST_BASIS) {
            throw Problem.badInput("basis", "problem.basis-needed");
        }
        if (from == null || until != null && until.isBefore(from)) {
            throw Problem.badInput("until", "problem.until-before-from");
        }
    }

    /** A standing that rests on words alone. */
    public NewStanding(String person, Role role, String basis, String request, LocalDate from, LocalDate until) {
        this(person, role, basis, request, from, until, null, null, null, null);
    }

    NewStanding resting(Basis on) {
        boolean said = basis != null && !basis.isBlank();
        return new NewStanding(
                person,
                role,
                said ? basis : on.citation(),
                request,
                from,
                until == null && on.days() != null ? from.plusDays(on.days()) : until,
                basisKey,
                copies == null ? on.copies() : copies,
                endsWith == null ? on.endsWith() : endsWith,
                replaces);
    }
}
