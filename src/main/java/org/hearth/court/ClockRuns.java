package org.hearth.court;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.terms.Entry;
import org.hearth.terms.Jurisdiction;

/**
 * In which cases a clock runs, and what ends it. Milestones are named as on the wire.
 *
 * @param in the jurisdictions under which it runs
 * @param leadOnly true where, in a dual case, it runs on the lead court's side only, once one is named
 * @param onlyWith a milestone without which it does not run: the case is of that kind; null where none
 * @param notWith a milestone with which it does not run: another clock takes its place; null where none
 * @param again a milestone from which it runs anew, such as the last review held; null where it runs once
 * @param endsWith milestones of which one, on the trigger's day or later, ends it
 * @param doneBy who does the act; null where a hearing is owed
 */
public record ClockRuns(
        Set<Jurisdiction> in,
        boolean leadOnly,
        String onlyWith,
        String notWith,
        String again,
        List<String> endsWith,
        String doneBy) {
    public ClockRuns {
        in = Collections.unmodifiableSet(EnumSet.copyOf(in));
        endsWith = List.copyOf(endsWith);
    }

    static ClockRuns read(Entry row, Set<String> milestones) {
        return new ClockRuns(
                jurisdictions(row),
                row.yes("lead_only"),
                Rows.milestone(row, "only_with", milestones),
                Rows.milestone(row, "not_with", milestones),
                Rows.milestone(row, "again", milestones),
                Rows.milestones(row, "ends_with", milestones),
                row.optional("done_by").orElse(null));
    }

    /** True where the milestones known do not rule it out. */
    public boolean fits(Set<String> known) {
        return (onlyWith == null || known.contains(onlyWith)) && (notWith == null || !known.contains(notWith));
    }

    private static Set<Jurisdiction> jurisdictions(Entry row) {
        Set<Jurisdiction> found = EnumSet.noneOf(Jurisdiction.class);
        for (String word : row.text("runs_in").split(" +")) {
            try {
                found.add(Jurisdiction.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.fault("runs_in", word + ": write dependency, delinquency, dual or nonminor, with spaces");
            }
        }
        return found;
    }
}
