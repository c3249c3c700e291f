package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.terms.Role;

/**
 * A hearing as the county's system has it.
 *
 * @param id Hearth's key, made before it is written
 * @param caseId the case
 * @param type the hearing type's id
 * @param place where and when
 * @param status how far it has come
 * @param petition the petition it is about; null when about the case as a whole
 * @param limit the limit it was set against, as the file says; its dates are null where the file says none
 * @param team who stands on the case that day, by person; empty where it is unknown
 */
public record IntakeHearing(
        String id,
        String caseId,
        String type,
        At place,
        HearingStatus status,
        String petition,
        Limit limit,
        Map<String, Role> team) {
    /**
     * Where and when.
     *
     * @param sitting the sitting's key
     * @param courtroom the courtroom's key
     * @param officer the judicial officer's key
     * @param day the court's calendar day
     * @param startsAt the start
     * @param minutes how long
     */
    public record At(String sitting, String courtroom, String officer, LocalDate day, Instant startsAt, int minutes) {
        /** The end. */
        public Instant endsAt() {
            return startsAt.plusSeconds(minutes * 60L);
        }
    }
}
