package org.hearth.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * What changes in a case; null leaves a thing as it is.
 *
 * @param jurisdiction the new jurisdiction
 * @param custody the new custody
 * @param milestones events to append; an event already there gets a newer date
 * @param petitions petitions to add
 * @param sustained petition key to the day it was sustained or decided
 * @param name the name the youth now wants to be called by
 * @param language the language the youth and family speak
 * @param schoolFrom when the school day starts
 * @param schoolTo when the school day ends
 * @param wish how the youth wants to take part
 */
public record CaseChange(
        Jurisdiction jurisdiction,
        Custody custody,
        Map<Milestone, LocalDate> milestones,
        List<NewPetition> petitions,
        Map<String, LocalDate> sustained,
        String name,
        String language,
        LocalTime schoolFrom,
        LocalTime schoolTo,
        String wish) {
    public CaseChange {
        milestones = milestones == null ? Map.of() : Map.copyOf(milestones);
        petitions = petitions == null ? List.of() : List.copyOf(petitions);
        sustained = sustained == null ? Map.of() : Map.copyOf(sustained);
    }

    /** A change of custody alone. */
    public static CaseChange of(Custody custody) {
        return new CaseChange(null, custody, null, null, null, null, null, null, null, null);
    }

    /** Milestones alone. */
    public static CaseChange of(Map<Milestone, LocalDate> milestones) {
        return new CaseChange(null, null, milestones, null, null, null, null, null, null, null);
    }

    /** One petition's finding alone. */
    public static CaseChange sustained(String petition, LocalDate day) {
        return new CaseChange(null, null, null, null, Map.of(petition, day), null, null, null, null, null);
    }
}
