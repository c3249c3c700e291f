package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.Petition;
import org.hearth.terms.Jurisdiction;

/**
 * The events of one side of a case, by the milestone's name on the wire. Where a youth is under both jurisdictions the
 * two petitions have steps of their own, so the delinquency clocks run from the milestones that name that side.
 *
 * @param days the day of each event that is known
 * @param moments the time of those that have one
 */
record CaseDays(Map<String, LocalDate> days, Map<String, Instant> moments) {
    CaseDays {
        days = Map.copyOf(days);
        moments = Map.copyOf(moments);
    }

    /** The events of a case's delinquency side, or of its other one. */
    static CaseDays of(CaseHeader file, boolean ward) {
        Map<String, LocalDate> days = new HashMap<>();
        Map<String, Instant> moments = new HashMap<>();
        for (Milestone each : Milestone.values()) {
            source(file, each, ward).flatMap(file::milestone).ifPresent(day -> days.put(each.wire(), day));
            source(file, each, ward).map(file.moments()::get).ifPresent(moment -> moments.put(each.wire(), moment));
        }
        return new CaseDays(days, moments);
    }

    /** Days alone, as they stand. */
    static CaseDays of(Map<Milestone, LocalDate> milestones) {
        Map<String, LocalDate> days = new HashMap<>();
        milestones.forEach((each, day) -> days.put(each.wire(), day));
        return new CaseDays(days, Map.of());
    }

    LocalDate day(String milestone) {
        return milestone == null ? null : days.get(milestone);
    }

    /** The note that has this event for that side; empty where none does. */
    private static Optional<Milestone> source(CaseHeader file, Milestone event, boolean ward) {
        Optional<Milestone> own = event.ofWard();
        if (own.isEmpty()) {
            return Optional.of(event);
        }
        boolean dual = file.jurisdiction() == Jurisdiction.DUAL;
        boolean wards = dual && isBeforeDependency(file, event);
        if (!ward) {
            return wards ? Optional.empty() : Optional.of(event);
        }
        if (file.milestone(own.get()).isPresent()) {
            return own;
        }
        boolean anothers = !file.jurisdiction().hasDelinquency() || dual && !wards;
        return anothers ? Optional.empty() : Optional.of(event);
    }

    /** A step of procedure before the first dependency petition was that of the delinquency petition. */
    private static boolean isBeforeDependency(CaseHeader file, Milestone event) {
        Optional<LocalDate> first = file.petitions().stream()
                .filter(each -> !each.delinquency())
                .map(Petition::filed)
                .min(LocalDate::compareTo);
        return event != Milestone.TAKEN_INTO_CUSTODY
                && first.isPresent()
                && file.milestone(event).map(day -> day.isBefore(first.get())).orElse(false);
    }
}
