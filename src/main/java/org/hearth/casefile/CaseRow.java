package org.hearth.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * One line in a list of cases, as this reader may see it.
 *
 * @param number Hearth's own opaque key
 * @param label the name the youth asked for; null where this reader has no right to it
 * @param jurisdiction under which the court hears the youth
 * @param custody whether detained or removed from home
 * @param leadCourt which court leads a dual case; null where none is named
 * @param milestones the newest date of each event
 * @param petitions oldest first
 * @param version of the case
 */
public record CaseRow(
        String number,
        String label,
        Jurisdiction jurisdiction,
        Custody custody,
        LeadCourt leadCourt,
        Map<Milestone, LocalDate> milestones,
        List<Petition> petitions,
        long version) {
    public CaseRow {
        milestones = Map.copyOf(milestones);
        petitions = List.copyOf(petitions);
    }
}
