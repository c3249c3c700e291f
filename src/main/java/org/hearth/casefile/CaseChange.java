package org.hearth.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * What changes in a case; null leaves a thing as it is.
 *
 * @param jurisdiction the new jurisdiction
 * @param custody the new custody
 * @param leadCourt which court leads; only for a dual case
 * @param milestones events to append; an event already there gets a newer date
 * @param moments the time of day of those events that have one, where hours count from them
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
        LeadCourt leadCourt,
        Map<Milestone, LocalDate> milestones,
        Map<Milestone, Instant> moments,
        List<NewPetition> petitions,
        Map<String, LocalDate> sustained,
        String name,
        String language,
        LocalTime schoolFrom,
        LocalTime schoolTo,
        String wish) {
    public CaseChange {
        milestones = milestones == null ? Map.of() : Map.copyOf(milestones);
        moments = moments == null ? Map.of() : Map.copyOf(moments);
        petitions = petitions == null ? List.of() : List.copyOf(petitions);
        sustained = sustained == null ? Map.of() : Map.copyOf(sustained);
    }

    /** A change without a lead court and without times of day. */
    public CaseChange(
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
        this(
                jurisdiction,
                custody,
                null,
                milestones,
                null,
                petitions,
                sustained,
                name,
                language,
                schoolFrom,
                schoolTo,
                wish);
    }

    /** A change of what the clocks run by, and of nothing else. */
    public static CaseChange of(
            Jurisdiction jurisdiction,
            Custody custody,
            LeadCourt leadCourt,
            Map<Milestone, LocalDate> milestones,
            Map<Milestone, Instant> moments,
            Map<String, LocalDate> sustained) {
        return new CaseChange(
                jurisdiction, custody, leadCourt, milestones, moments, null, sustained, null, null, null, null, null);
    }

    /**
     * The same with the milestone that a finding is: a petition sustained is the jurisdiction finding of its side, where
     * none is known or given.
     *
     * @param under the jurisdiction after the change
     * @param petitions the petitions of the case
     * @param known the milestones known before
     */
    CaseChange withFindings(Jurisdiction under, List<Petition> petitions, Set<Milestone> known) {
        Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
        petitions.stream()
                .filter(each -> sustained.containsKey(each.id()) && !each.code().equals("777"))
                .forEach(each -> days.put(finding(under, each), sustained.get(each.id())));
        days.keySet().removeAll(known);
        days.putAll(milestones);
        return new CaseChange(
                jurisdiction,
                custody,
                leadCourt,
                days,
                moments,
                this.petitions,
                sustained,
                name,
                language,
                schoolFrom,
                schoolTo,
                wish);
    }

    private static Milestone finding(Jurisdiction under, Petition petition) {
        return under == Jurisdiction.DUAL && petition.delinquency()
                ? Milestone.WARD_JURISDICTION_FINDING
                : Milestone.JURISDICTION_FINDING;
    }

    /** A change of custody alone. */
    public static CaseChange of(Custody custody) {
        return of(null, custody, null, null, null, null);
    }

    /** Milestones alone. */
    public static CaseChange of(Map<Milestone, LocalDate> milestones) {
        return of(null, null, null, milestones, null, null);
    }

    /** One petition's finding alone. */
    public static CaseChange sustained(String petition, LocalDate day) {
        return of(null, null, null, null, null, Map.of(petition, day));
    }
}
