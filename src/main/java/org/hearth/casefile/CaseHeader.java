package org.hearth.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
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
 * @param milestones the newest date of each event
 * @param petitions oldest first
 * @param language the language the youth and family speak, {@code en} or {@code es}
 * @param schoolFrom when the school day starts; null when not in school
 * @param schoolTo when the school day ends; null when not in school
 * @param wish how the youth wants to take part, in their own words; null where there is none or no right to it
 * @param version to be given back when the case is changed
 */
public record CaseHeader(
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
    public CaseHeader {
        milestones = Map.copyOf(milestones);
        petitions = List.copyOf(petitions);
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
}
