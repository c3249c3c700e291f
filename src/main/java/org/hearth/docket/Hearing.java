package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.CourtTime;

/**
 * One hearing.
 *
 * @param id Hearth's key; it carries the case's
 * @param caseId the case
 * @param type the hearing type's id: {@code dep.interim}
 * @param sitting the sitting it lies in
 * @param startsAt time-certain
 * @param minutes how long it is planned to take
 * @param courtroom the courtroom's key in the court book
 * @param officer the judicial officer's key in the court book
 * @param status how far it has come
 * @param petition the petition it is about; null when about the case as a whole
 * @param limit the limit it was set against; its dates are null where the law sets none
 * @param basis why it lies outside its limit ({@code good-cause: facts}, the facts as this reader may see them); null inside it
 * @param stage what its status leaves open; never null
 * @param version to be given back when the hearing is changed
 * @param overbook that its sitting was filled beyond what it holds; null where it was not
 */
public record Hearing(
        String id,
        String caseId,
        String type,
        String sitting,
        Instant startsAt,
        int minutes,
        String courtroom,
        String officer,
        HearingStatus status,
        String petition,
        Limit limit,
        String basis,
        Stage stage,
        long version,
        Overbook overbook) {
    /** One whose status leaves nothing open, in a sitting that is not overbooked. */
    public Hearing(
            String id,
            String caseId,
            String type,
            String sitting,
            Instant startsAt,
            int minutes,
            String courtroom,
            String officer,
            HearingStatus status,
            String petition,
            Limit limit,
            String basis,
            long version) {
        this(
                id,
                caseId,
                type,
                sitting,
                startsAt,
                minutes,
                courtroom,
                officer,
                status,
                petition,
                limit,
                basis,
                Stage.NONE,
                version,
                null);
    }

    /** True where its sitting was filled beyond what it holds. */
    public boolean overbooked() {
        return overbook != null;
    }

    /** The key of the kind's neutral name in the message files. */
    public String typeKey() {
        return "hearing." + type;
    }

    /** The court's calendar day. */
    public LocalDate day() {
        return CourtTime.dayOf(startsAt);
    }

    /** When it is planned to end. */
    public Instant endsAt() {
        return startsAt.plus(minutes, ChronoUnit.MINUTES);
    }

    /** The day on which a hearing of that type was last held; empty before the first. */
    public static Optional<LocalDate> lastHeld(List<Hearing> hearings, String type) {
        return hearings.stream()
                .filter(each -> each.type().equals(type) && each.status().held())
                .map(Hearing::day)
                .max(Comparator.naturalOrder());
    }
}
