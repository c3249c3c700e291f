package org.hearth.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.CaseRow;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.casefile.Petition;
import org.hearth.docket.Hearing;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * A case on the wire.
 *
 * @param number Hearth's own opaque key, never the court's number
 * @param label the name the youth asked for; null where the asker has no right to it
 * @param milestones days by the event's name
 * @param next the next hearing; null where none is set
 */
public record CaseBody(
        String number,
        String label,
        Jurisdiction jurisdiction,
        Custody custody,
        Map<String, LocalDate> milestones,
        List<Petition> petitions,
        HearingBody next,
        long version) {
    static CaseBody of(CaseHeader header, Hearing next) {
        return new CaseBody(
                header.number(),
                header.label(),
                header.jurisdiction(),
                header.custody(),
                named(header.milestones()),
                header.petitions(),
                HearingBody.of(next),
                header.version());
    }

    static CaseBody of(CaseRow row, Hearing next) {
        return new CaseBody(
                row.number(),
                row.label(),
                row.jurisdiction(),
                row.custody(),
                named(row.milestones()),
                row.petitions(),
                HearingBody.of(next),
                row.version());
    }

    /**
     * A case as it is opened.
     *
     * @param name the name the youth asks to be called by
     * @param born null when not known
     * @param custody {@code OUT} where it is left out
     * @param milestones days by the event's name
     */
    public record New(
            String name,
            LocalDate born,
            Jurisdiction jurisdiction,
            Custody custody,
            Map<String, LocalDate> milestones,
            List<NewPetition> petitions,
            String language,
            LocalTime schoolFrom,
            LocalTime schoolTo,
            String wish) {
        NewCase given() {
            return new NewCase(
                    name,
                    born,
                    jurisdiction,
                    custody,
                    read(milestones),
                    petitions,
                    language,
                    schoolFrom,
                    schoolTo,
                    wish);
        }
    }

    /**
     * What changes in a case; what is left out stays.
     *
     * @param milestones events to append, days by the event's name
     * @param petitions petitions to add
     * @param sustained the day of the finding by the petition's key
     */
    public record Patch(
            Jurisdiction jurisdiction,
            Custody custody,
            Map<String, LocalDate> milestones,
            List<NewPetition> petitions,
            Map<String, LocalDate> sustained,
            String name,
            String language,
            LocalTime schoolFrom,
            LocalTime schoolTo,
            String wish) {
        CaseChange given() {
            return new CaseChange(
                    jurisdiction,
                    custody,
                    read(milestones),
                    petitions,
                    sustained,
                    name,
                    language,
                    schoolFrom,
                    schoolTo,
                    wish);
        }
    }

    private static Map<Milestone, LocalDate> read(Map<String, LocalDate> named) {
        Map<Milestone, LocalDate> milestones = new LinkedHashMap<>();
        if (named != null) {
            named.forEach((name, day) -> milestones.put(Milestone.of(name), Ask.need("milestones." + name, day)));
        }
        return milestones;
    }

    private static Map<String, LocalDate> named(Map<Milestone, LocalDate> milestones) {
        Map<String, LocalDate> named = new LinkedHashMap<>();
        for (Milestone each : Milestone.values()) {
            if (milestones.containsKey(each)) {
                named.put(each.wire(), milestones.get(each));
            }
        }
        return named;
    }
}
