package org.hearth.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.web.Me;

/** Opens a case: the name the young person asks for first, then what the clocks need. */
@Named
@ViewScoped
public class OpenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient CaseFiles files;

    private String name;
    private LocalDate born;
    private Jurisdiction jurisdiction = Jurisdiction.DEPENDENCY;
    private Custody custody = Custody.OUT;
    private LeadCourt leadCourt;
    private String code = "300";
    private LocalDate filed;
    private LocalDate sustained;
    private String language = "en";
    private LocalTime schoolFrom;
    private LocalTime schoolTo;
    private String wish;
    private final Map<String, LocalDate> days = new HashMap<>();
    private String opened;

    /** Only for those who may open a case. */
    public void load() {
        if (!me.can(Task.OPEN_CASE.name())) {
            throw Problem.notAllowed();
        }
    }

    /** Opens the case once and goes to it, however often the form is sent. */
    public String open() {
        if (opened == null) {
            opened = files.open(
                    me.court(),
                    new NewCase(
                            name,
                            born,
                            jurisdiction,
                            custody,
                            leadCourt,
                            known(),
                            null,
                            List.of(new NewPetition(code, filed, sustained)),
                            language,
                            schoolFrom,
                            schoolTo,
                            wish));
        }
        return "/casefile/team?faces-redirect=true&number=" + opened;
    }

    private Map<Milestone, LocalDate> known() {
        Map<Milestone, LocalDate> known = new EnumMap<>(Milestone.class);
        days.forEach((name, day) -> {
            if (day != null) {
                known.put(Milestone.valueOf(name), day);
            }
        });
        return known;
    }

    /** The day of each milestone by its constant's name, null while it is not known. */
    public Map<String, LocalDate> getDays() {
        return days;
    }

    public Jurisdiction[] getJurisdictions() {
        return Jurisdiction.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
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

    public LeadCourt[] getLeadCourts() {
        return LeadCourt.values();
    }

    /** Which court leads; only for a dual case. */
    public LeadCourt getLeadCourt() {
        return leadCourt;
    }

    public void setLeadCourt(LeadCourt leadCourt) {
        this.leadCourt = leadCourt;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getFiled() {
        return filed;
    }

    public void setFiled(LocalDate filed) {
        this.filed = filed;
    }

    public LocalDate getSustained() {
        return sustained;
    }

    public void setSustained(LocalDate sustained) {
        this.sustained = sustained;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalTime getSchoolFrom() {
        return schoolFrom;
    }

    public void setSchoolFrom(LocalTime schoolFrom) {
        this.schoolFrom = schoolFrom;
    }

    public LocalTime getSchoolTo() {
        return schoolTo;
    }

    public void setSchoolTo(LocalTime schoolTo) {
        this.schoolTo = schoolTo;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
