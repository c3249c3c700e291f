package org.hearth.backup;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.CourtTime;

/**
 * Which backups are kept: the last of each of some days, the last of each of some weeks, and all that is newer than the
 * newest one that has been put back in a trial. Nothing goes before a newer one has stood its trial.
 *
 * @param days how many days
 * @param weeks how many weeks
 */
public record Retention(int days, int weeks) {
    /** What is kept where a court says nothing else. */
    public static final Retention USUAL = new Retention(7, 5);

    /** Those that go, out of all. */
    List<Kept> gone(List<Kept> all) {
        List<Kept> proved = all.stream()
                .filter(each -> each.verdict().isProved())
                .sorted((a, b) -> b.made().compareTo(a.made()))
                .toList();
        if (proved.isEmpty()) {
            return List.of();
        }
        Set<String> staying = new HashSet<>();
        Set<LocalDate> daysSeen = new HashSet<>();
        Set<Integer> weeksSeen = new HashSet<>();
        for (Kept each : proved) {
            LocalDate day = CourtTime.dayOf(each.made());
            boolean ofDay = daysSeen.size() < days && daysSeen.add(day);
            boolean ofWeek = weeksSeen.size() < weeks && weeksSeen.add(week(day));
            if (ofDay || ofWeek) {
                staying.add(each.id());
            }
        }
        Kept newest = proved.get(0);
        return all.stream()
                .filter(each -> each.made().isBefore(newest.made()) && !staying.contains(each.id()))
                .toList();
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
