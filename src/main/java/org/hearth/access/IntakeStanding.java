package org.hearth.access;

import java.time.LocalDate;
import org.hearth.terms.Role;

/**
 * A place on a team as the court's files carry it in and out.
 *
 * @param id the standing's key; null before it is written
 * @param caseId the case
 * @param words who, and on what it rests
 */
public record IntakeStanding(String id, String caseId, Words words) {
    /**
     * What the file says.
     *
     * @param person the person's key
     * @param role in which standing
     * @param basis in words; null where the key says it
     * @param basisKey by its key in {@code access/bases.yaml}; null where only words were given
     * @param from its first day
     * @param until its last day as it was asked for; null while it lasts
     * @param copies whether papers may be taken out; null leaves it to the basis
     * @param endsWith the event after which it ends by itself; null leaves it to the basis
     */
    public record Words(
            String person,
            Role role,
            String basis,
            String basisKey,
            LocalDate from,
            LocalDate until,
            Boolean copies,
            EndEvent endsWith) {
        /**
         * The same as a joining.
         *
         * @throws org.hearth.terms.Problem bad input for what no standing could be
         */
        public NewStanding standing() {
            return new NewStanding(person, role, basis, null, from, until, basisKey, copies, endsWith, null);
        }
    }
}
