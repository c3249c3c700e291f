package org.hearth.access;

import java.time.LocalDate;
import org.hearth.terms.Role;

/**
 * One person on a youth's team.
 *
 * @param id the standing's key
 * @param person the person's key
 * @param agency empty for a person who stands for themself
 * @param basis what the standing rests on
 * @param until its last day; null while it lasts, and where only a birthday ends it
 * @param basisKey the basis by its key in {@code access/bases.yaml}; null for words alone
 * @param copy whether papers may be taken out
 * @param endsWith the event after which it ends by itself; null for none
 * @param endedBy the event that ended it; null while it lasts, and where its last day or the clerk ended it
 */
public record Member(
        String id,
        String person,
        String name,
        String agency,
        Role role,
        String basis,
        LocalDate from,
        LocalDate until,
        String basisKey,
        boolean copy,
        EndEvent endsWith,
        EndEvent endedBy) {
    /** A member of whom no more is known than who, on what and when. */
    public Member(
            String id,
            String person,
            String name,
            String agency,
            Role role,
            String basis,
            LocalDate from,
            LocalDate until) {
        this(id, person, name, agency, role, basis, from, until, null, true, null, null);
    }
}
