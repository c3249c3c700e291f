package org.hearth.web.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.Petition;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;

/** What is typed on the page that changes a case; only what differs from what was read goes into the change. */
public class ChangeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The steps that every case has, shown first. */
    static final List<Milestone> STEPS = List.of(
            Milestone.TAKEN_INTO_CUSTODY,
            Milestone.REMOVAL,
            Milestone.PETITION_FILED,
            Milestone.DETENTION_HEARING,
            Milestone.JURISDICTION_FINDING,
            Milestone.DISPOSITION,
            Milestone.ENTERED_FOSTER_CARE,
            Milestone.RETURNED_ON_WARRANT,
            Milestone.BIRTHDAY_18);

    /** The others, folded away by what they are about; together with the steps they are all there are. */
    static final List<Group> GROUPS = List.of(
            new Group(
                    "change.requests",
                    List.of(
                            Milestone.DETENTION_CONTINUANCE_ASKED,
                            Milestone.REHEARING_ASKED,
                            Milestone.REQUEST_TO_CHANGE,
                            Milestone.SUPPLEMENTAL_PETITION)),
            new Group(
                    "change.reviews",
                    List.of(
                            Milestone.BYPASS_ALLEGED,
                            Milestone.REVIEW_HELD,
                            Milestone.PERMANENCY_HELD,
                            Milestone.REVIEW_CONTINUED,
                            Milestone.REUNIFICATION_ENDED,
                            Milestone.PERMANENT_PLAN)),
            new Group(
                    "change.care",
                    List.of(
                            Milestone.STRTP_PLACEMENT,
                            Milestone.PRTF_APPLICATION,
                            Milestone.MEDICATION_APPLICATION,
                            Milestone.MEDICATION_ORDER,
                            Milestone.CHILD_MISSING,
                            Milestone.ICWA_NOTICE_RECEIVED)),
            new Group(
                    "change.ward",
                    Arrays.stream(Milestone.values())
                            .filter(each -> each.side() == Milestone.Side.WARD)
                            .toList()));

    /**
     * Events of one kind.
     *
     * @param key the message key of what they are about
     */
    public record Group(String key, List<Milestone> events) {}

    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, LocalTime> times = new HashMap<>();
    private final Map<String, LocalDate> sustained = new HashMap<>();
    private final Map<String, String> petitions = new LinkedHashMap<>();
    private final Map<String, LocalDate> knownDays = new HashMap<>();
    private final Map<String, LocalTime> knownTimes = new HashMap<>();
    private final Map<String, LocalDate> knownSustained = new HashMap<>();
    private Jurisdiction jurisdiction;
    private Custody custody;
    private LeadCourt leadCourt;
    private Jurisdiction knownJurisdiction;
    private Custody knownCustody;
    private LeadCourt knownLead;
    private long version;

    /** What stands now. */
    static ChangeForm of(CaseHeader file) {
        ChangeForm form = new ChangeForm();
        form.version = file.version();
        form.jurisdiction = file.jurisdiction();
        form.custody = file.custody();
        form.leadCourt = file.leadCourt();
        form.knownJurisdiction = file.jurisdiction();
        form.knownCustody = file.custody();
        form.knownLead = file.leadCourt();
        file.milestones().forEach((each, day) -> form.knownDays.put(each.wire(), day));
        file.moments().forEach((each, moment) -> form.knownTimes.put(each.wire(), CourtTime.timeOf(moment)));
        for (Petition each : file.petitions()) {
            form.petitions.put(each.id(), each.code());
            form.knownSustained.put(each.id(), each.sustained());
        }
        form.days.putAll(form.knownDays);
        form.times.putAll(form.knownTimes);
        form.sustained.putAll(form.knownSustained);
        return form;
    }

    /**
     * What was typed, as far as it differs from what was read.
     *
     * @throws Problem bad input for a time without a day or one that summer time skips, and where a case becomes dual
     *     without a lead court
     */
    CaseChange change() {
        if (jurisdiction == Jurisdiction.DUAL && knownJurisdiction != Jurisdiction.DUAL && leadCourt == null) {
            throw Problem.badInput("leadCourt", "problem.lead-court-needed");
        }
        Map<Milestone, LocalDate> changed = new EnumMap<>(Milestone.class);
        Map<Milestone, Instant> moments = new EnumMap<>(Milestone.class);
        for (Milestone each : Milestone.values()) {
            note(each, changed, moments);
        }
        Map<String, LocalDate> found = new HashMap<>();
        sustained.forEach((id, day) -> {
            if (day != null && !day.equals(knownSustained.get(id))) {
                found.put(id, day);
            }
        });
        return CaseChange.of(
                jurisdiction == knownJurisdiction ? null : jurisdiction,
                custody == knownCustody ? null : custody,
                leadCourt == knownLead ? null : leadCourt,
                changed,
                moments,
                found);
    }

    private void note(Milestone each, Map<Milestone, LocalDate> changed, Map<Milestone, Instant> moments) {
        LocalDate day = days.get(each.wire());
        LocalTime time = times.get(each.wire());
        if (day == null) {
            if (time != null) {
                throw Problem.badInput("milestones." + each.wire(), "problem.no-date");
            }
            return;
        }
        if (day.equals(knownDays.get(each.wire())) && Objects.equals(time, knownTimes.get(each.wire()))) {
            return;
        }
        changed.put(each, day);
        if (time != null) {
            moments.put(each, CourtTime.instant("milestones." + each.wire(), day + "T" + time));
        }
    }

    /** The day of each event by its name on the wire; null while it is not known. */
    public Map<String, LocalDate> getDays() {
        return days;
    }

    /** The time of those events that hours count from. */
    public Map<String, LocalTime> getTimes() {
        return times;
    }

    /** The day of the finding by the petition's key. */
    public Map<String, LocalDate> getSustained() {
        return sustained;
    }

    /** The petitions' sections by their keys. */
    public Map<String, String> getPetitions() {
        return petitions;
    }

    /** The petitions' keys. */
    public List<String> getFiled() {
        return List.copyOf(petitions.keySet());
    }

    public Jurisdiction getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public Custody getCustody() {
        return custody;
    }

    public void setCustody(Custody custody) {
        this.custody = custody;
    }

    public LeadCourt getLeadCourt() {
        return leadCourt;
    }

    public void setLeadCourt(LeadCourt leadCourt) {
        this.leadCourt = leadCourt;
    }

    long getVersion() {
        return version;
    }
}
