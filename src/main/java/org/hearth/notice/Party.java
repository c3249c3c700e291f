package org.hearth.notice;

import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * Somebody a case's notices go to, as this reader may see them.
 *
 * @param kind as what they are served
 * @param person the person's key; null for those without an account
 * @param name null where none is known, or none for this reader
 * @param reach where notice reaches them; null where none is known, and for everybody who does not serve
 * @param confidential true where name and address are kept from all who do not serve
 * @param language {@code en}, {@code es} …
 * @param standing how they stand toward notice
 * @param consent to electronic service; null where none is recorded
 * @param since the first day
 * @param until the last day; null while it lasts
 * @param version to be given back when it is changed
 */
public record Party(
        String id,
        PartyKind kind,
        String person,
        String name,
        String reach,
        boolean confidential,
        String language,
        PartyStanding standing,
        Consent consent,
        LocalDate since,
        LocalDate until,
        long version) {
    /**
     * A consent to electronic service.
     *
     * @param on the day it was given
     * @param form {@code EFS-005-JV} or {@code JV-141}
     */
    public record Consent(LocalDate on, String form) {
        /** The Judicial Council's forms for it. */
        public static final List<String> FORMS = List.of("EFS-005-JV", "JV-141", "EFS-005-JV/JV-141");

        public Consent {
            if (on == null) {
                throw Problem.badInput("consent", "problem.consent-date");
            }
            if (!FORMS.contains(form)) {
                throw Problem.badInput("consent", "problem.consent-form");
            }
        }
    }
}
