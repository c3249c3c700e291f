package org.hearth.docket;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.hearth.casefile.DayPart;
import org.hearth.terms.Custody;

/**
 * What a hearing to be set needs of its place.
 *
 * @param minutes how long
 * @param from the first day to look at
 * @param to the last day to look at
 * @param window what the law says
 * @param beyond true where a judicial officer looks beyond the limit, which then needs a basis
 * @param custody whether the youth is detained or removed
 * @param schoolFrom when the school day starts; null when not in school
 * @param schoolTo when the school day ends; null when not in school
 * @param lastOfficer the judicial officer of the last hearing; null before the first
 * @param readyFrom the first day that leaves the team time to write; null where nobody is asked
 * @param overbook true where somebody has decided to fill a sitting beyond what it holds
 * @param notice from when on notice can still be given; null where none is counted in days
 * @param disqualified the judicial officers who may not hear this case
 * @param wish when the youth would rather come; null where any time is as good
 */
record Need(
        int minutes,
        LocalDate from,
        LocalDate to,
        Window window,
        boolean beyond,
        Custody custody,
        LocalTime schoolFrom,
        LocalTime schoolTo,
        String lastOfficer,
        LocalDate readyFrom,
        boolean overbook,
        NoticeTime notice,
        Set<String> disqualified,
        DayPart wish) {
    Need {
        disqualified = Set.copyOf(disqualified);
    }

    /** A need that nothing of the case narrows but its window, school and team. */
    Need(
            int minutes,
            LocalDate from,
            LocalDate to,
            Window window,
            boolean beyond,
            Custody custody,
            LocalTime schoolFrom,
            LocalTime schoolTo,
            String lastOfficer,
            LocalDate readyFrom) {
        this(
                minutes,
                from,
                to,
                window,
                beyond,
                custody,
                schoolFrom,
                schoolTo,
                lastOfficer,
                readyFrom,
                false,
                null,
                Set.of(),
                null);
    }

    /** The same with what a judicial officer's basis lifts: the outer limit and the time for notice. */
    Need withBasis() {
        return with(true, overbook, null);
    }

    /** The same for a hearing that was set before: who was noticed then is told of the new day, so that notice is only said. */
    Need again() {
        return with(beyond, overbook, notice == null ? null : notice.said());
    }

    /** The same where a sitting may be filled beyond what it holds. */
    Need overbooked() {
        return with(beyond, true, notice);
    }

    private Need with(boolean looksBeyond, boolean overbooks, NoticeTime noticed) {
        return new Need(
                minutes,
                from,
                to,
                window,
                looksBeyond,
                custody,
                schoolFrom,
                schoolTo,
                lastOfficer,
                readyFrom,
                overbooks,
                noticed,
                disqualified,
                wish);
    }
}
