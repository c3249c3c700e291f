package org.hearth.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * What stands at the head of every page of a case, as this reader may see it.
 *
 * @param number Hearth's own opaque key, never the court's number
 * @param label the name the youth asked for; null where this reader has no right to it
 * @param age in whole years today; null when unknown or not for this reader
 * @param jurisdiction under which the court hears the youth
 * @param custody whether detained or removed from home
 * @param leadCourt which court leads a dual case; null where none is named
 * @param milestones the newest date of each event
 * @param moments the time of day of those events that have one
 * @param petitions oldest first
 * @param language the language the youth and family speak, {@code en} or {@code es}
 * @param schoolFrom when the school day starts; null when not in school
 * @param schoolTo when the school day ends; null when not in school
 * @param pronouns the pronouns the youth asks of everybody, {@code ask} to be asked; null where there are none or no right
 *     to them, and then no sentence uses one
 * @param wish how the youth wants to take part, in their own words; null where there is none or no right to it
 * @param version to be given back when the case is changed
 */
public record CaseHeader(
        String number,
        String label,
        Integer age,
        Jurisdiction jurisdiction,
        Custody custody,
        LeadCourt leadCourt,
        Map<Milestone, LocalDate> milestones,
        Map<Milestone, Instant> moments,
        List<Petition> petitions,
        String language,
        LocalTime schoolFrom,
        LocalTime schoolTo,
        String pronouns,
        String wish,
        long version) {
    public CaseHeader {
        milestones = Map.copyOf(milestones);
        moments = Map.copyOf(moments);
        petitions = List.copyOf(petitions);
    }

    /** A header without a lead court, without times of day and without pronouns. */
    public CaseHeader(
            String number,
            String label,
            Integer age,
            Jurisdiction jurisdiction,
            Custody custody,
            Map<Milestone, LocalDate> milestones,
            List<Petition> petitions,
            String language,
            LocalTime schoolFrom,
            LocalTime schoolTo,
            String wish,
            long version) {
        this(
                number,
                label,
                age,
                jurisdiction,
                custody,
                null,
                milestones,
                Map.of(),
                petitions,
                language,
                schoolFrom,
                schoolTo,
                null,
                wish,
                version);
    }

    /** The key of the language's name in the message files. */
    public String languageKey() {
        return "language." + language;
    }

    /** The date of an event; empty while it is not known. */
    public Optional<LocalDate> milestone(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone));
    }

    /** The petition of that key; empty when this case has none such. */
    public Optional<Petition> petition(String id) {
        return petitions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** True while a petition of this case waits for its finding (In re Gladys R.). */
    public boolean beforeFinding() {
        return petitions.stream().anyMatch(Petition::beforeFinding);
    }

    /** What the clocks would run by after a change, so that it can be looked at before it is made; names are left alone. */
    public CaseHeader after(CaseChange change) {
        Jurisdiction under = change.jurisdiction() == null ? jurisdiction : change.jurisdiction();
        LeadCourt lead = change.leadCourt() == null ? leadCourt : change.leadCourt();
        Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
        days.putAll(milestones);
        days.putAll(change.milestones());
        Map<Milestone, Instant> times = new EnumMap<>(Milestone.class);
        times.putAll(moments);
        times.keySet().removeAll(change.milestones().keySet());
        times.putAll(change.moments());
        return new CaseHeader(
                number,
                label,
                age,
                under,
                change.custody() == null ? custody : change.custody(),
                under == Jurisdiction.DUAL ? lead : null,
                days,
                times,
                petitionsAfter(change),
                language,
                schoolFrom,
                schoolTo,
                pronouns,
                wish,
                version);
    }

    private List<Petition> petitionsAfter(CaseChange change) {
        return petitions.stream()
                .map(each -> change.sustained().containsKey(each.id())
                        ? new Petition(
                                each.id(),
                                each.code(),
                                each.filed(),
                                change.sustained().get(each.id()))
                        : each)
                .toList();
    }
}
