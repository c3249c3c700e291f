package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.DayPart;

/**
 * What is known of a case when a hearing of it is to be placed.
 *
 * @param courthouse the courthouse's key
 * @param type the hearing's type
 * @param file the case's header
 * @param attending whose time it takes
 * @param lastOfficer the judicial officer of the last hearing before now; null before the first
 * @param lastHeld the day of the last hearing of this type that was held; null before the first
 * @param disqualified the judicial officers who may not hear it
 * @param wish the half of the day the youth asked for; null where any is as good
 */
record Matter(
        String courthouse,
        HearingType type,
        CaseHeader file,
        Attending attending,
        String lastOfficer,
        LocalDate lastHeld,
        Set<String> disqualified,
        DayPart wish) {
    /** The matter over the case's hearings so far. */
    static Matter of(
            String courthouse,
            HearingType type,
            CaseHeader file,
            Attending attending,
            List<Hearing> hearings,
            Instant now,
            Set<String> disqualified,
            DayPart wish) {
        String lastOfficer = hearings.stream()
                .filter(each -> !each.status().off() && !each.startsAt().isAfter(now))
                .max(Comparator.comparing(Hearing::startsAt))
                .map(Hearing::officer)
                .orElse(null);
        LocalDate lastHeld = Hearing.lastHeld(hearings, type.id()).orElse(null);
        return new Matter(courthouse, type, file, attending, lastOfficer, lastHeld, disqualified, wish);
    }

    /** The events of the side of the case that the hearing belongs to. */
    CaseDays days() {
        return CaseDays.of(file, "602".equals(type.petition()));
    }
}
