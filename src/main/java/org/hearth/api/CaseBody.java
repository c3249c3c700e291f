package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.CaseRow;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.casefile.Petition;
import org.hearth.docket.ChangedCase;
import org.hearth.docket.Hearing;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * A case on the wire.
 *
 * @param number Hearth's own opaque key, never the court's number
 * @param label the name the youth asked for; null where the asker has no right to it
 * @param pronouns those the youth asks of everybody, {@code ask} to be asked; left out where there are none or no right
 * @param leadCourt which court leads a dual case; null where none is named
 * @param milestones days by the event's name
 * @param times the moments of those events that have one; left out of lists
 * @param next the next hearing; null where none is set
 * @param changes what a change did to the clocks of the case, or would do; left out of every other answer
 */
public record CaseBody(
        String number,
        String label,
        @JsonInclude(JsonInclude.Include.NON_NULL) String pronouns,
        Jurisdiction jurisdiction,
        Custody custody,
        LeadCourt leadCourt,
        Map<String, LocalDate> milestones,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Instant> times,
        List<Petition> petitions,
        HearingBody next,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<CaseClockChange> changes) {
    private static final String FIELD = "milestones.";

    static CaseBody of(CaseHeader header, Hearing next) {
        return of(header, next, null);
    }

    static CaseBody of(ChangedCase changed, Hearing next) {
        return of(
                changed.file(),
                next,
                changed.changes().stream().map(CaseClockChange::of).toList());
    }

    private static CaseBody of(CaseHeader header, Hearing next, List<CaseClockChange> changes) {
        return new CaseBody(
                header.number(),
                header.label(),
                header.pronouns(),
                header.jurisdiction(),
                header.custody(),
                header.leadCourt(),
                named(header.milestones()),
                named(header.moments()),
                header.petitions(),
                HearingBody.of(next),
                header.version(),
                changes);
    }

    static CaseBody of(CaseRow row, Hearing next) {
        return new CaseBody(
                row.number(),
                row.label(),
                null,
                row.jurisdiction(),
                row.custody(),
                row.leadCourt(),
                named(row.milestones()),
                null,
                row.petitions(),
                HearingBody.of(next),
                row.version(),
                null);
    }

    /**
     * A case as it is opened.
     *
     * @param name the name the youth asks to be called by
     * @param born null when not known
     * @param custody {@code OUT} where it is left out
     * @param leadCourt only for a dual case
     * @param milestones days by the event's name, or moments where hours count from it
     * @param transferredFrom the court it comes from; null where it begins here
     */
    public record New(
            String name,
            LocalDate born,
            Jurisdiction jurisdiction,
            Custody custody,
            LeadCourt leadCourt,
            Map<String, String> milestones,
            List<NewPetition> petitions,
            String language,
            LocalTime schoolFrom,
            LocalTime schoolTo,
            String wish,
            TransferBody.From transferredFrom) {
        NewCase given() {
            return new NewCase(
                    name,
                    born,
                    jurisdiction,
                    custody,
                    leadCourt,
                    days(milestones),
                    moments(milestones),
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
     * @param leadCourt which court leads; only for a dual case
     * @param milestones events to append, days by the event's name, or moments where hours count from it
     * @param petitions petitions to add
     * @param sustained the day of the finding by the petition's key
     */
    public record Patch(
            Jurisdiction jurisdiction,
            Custody custody,
            LeadCourt leadCourt,
            Map<String, String> milestones,
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
                    leadCourt,
                    days(milestones),
                    moments(milestones),
                    petitions,
                    sustained,
                    name,
                    language,
                    schoolFrom,
                    schoolTo,
                    wish);
        }
    }

    private static Map<Milestone, LocalDate> days(Map<String, String> named) {
        Map<Milestone, LocalDate> days = new LinkedHashMap<>();
        each(named, (milestone, text) -> days.put(milestone, day(FIELD + milestone.wire(), text)));
        return days;
    }

    private static Map<Milestone, Instant> moments(Map<String, String> named) {
        Map<Milestone, Instant> moments = new LinkedHashMap<>();
        each(named, (milestone, text) -> {
            if (!When.isDay(text)) {
                moments.put(milestone, When.moment(FIELD + milestone.wire(), text));
            }
        });
        return moments;
    }

    private static void each(Map<String, String> named, BiConsumer<Milestone, String> use) {
        if (named != null) {
            named.forEach((name, text) -> use.accept(Milestone.of(name), Ask.need(FIELD + name, text)));
        }
    }

    private static LocalDate day(String field, String text) {
        return When.isDay(text) ? CourtTime.date(field, text) : CourtTime.dayOf(When.moment(field, text));
    }

    private static <T> Map<String, T> named(Map<Milestone, T> milestones) {
        Map<String, T> named = new LinkedHashMap<>();
        for (Milestone each : Milestone.values()) {
            if (milestones.containsKey(each)) {
                named.put(each.wire(), milestones.get(each));
            }
        }
        return named;
    }
}
