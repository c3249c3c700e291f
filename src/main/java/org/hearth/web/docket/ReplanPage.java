package org.hearth.web.docket;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.Loss;
import org.hearth.docket.LossReason;
import org.hearth.docket.Replan;
import org.hearth.docket.ReplanMove;
import org.hearth.docket.Replans;
import org.hearth.docket.Sitting;
import org.hearth.docket.Sittings;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Lost sittings: chosen on a day, previewed, applied, and taken back. */
@Named
@ViewScoped
public class ReplanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Replans replans;

    @Inject
    private transient Sittings sittings;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient CourtBook book;

    @Inject
    private transient CourtClock clock;

    @Inject
    private transient FacesContext faces;

    private String id;
    private LocalDate day;
    private String[] chosen = {};
    private LossReason reason;
    private transient Replan replan;
    private transient List<Sitting> held = List.of();
    private transient List<Replan> latest = List.of();
    private transient Map<String, String> names = Map.of();

    /** Reads the day's sittings, or one replan. */
    public void load() {
        if (!me.can(Task.PLAN_DOCKET.name())) {
            throw Problem.notAllowed();
        }
        if (id == null) {
            day = day == null ? clock.today() : day;
            held = sittings.between(me.court(), day, day).stream()
                    .filter(each -> !each.lost())
                    .toList();
            latest = replans.latest(me.court());
        } else {
            show(replans.replan(me.court(), id));
        }
    }

    private void show(Replan read) {
        replan = read;
        Set<String> cases = Stream.concat(read.moves().stream(), read.unplaced().stream())
                .map(ReplanMove::caseId)
                .collect(Collectors.toSet());
        names = files.labels(me.court(), cases);
    }

    /** Previews what becomes of the chosen sittings' hearings. */
    public String preview() {
        Loss loss = new Loss(List.of(chosen), null, null, null, reason);
        return to(replans.lose(me.court(), loss).id());
    }

    /** Moves everything. */
    public String apply() {
        Replan applied = replans.apply(me.court(), id);
        return said("replan.said.applied", applied.moves().size());
    }

    /** Puts everything back. */
    public String undo() {
        replans.undo(me.court(), id);
        return said("replan.said.undone", 0);
    }

    private String said(String key, int moved) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key, moved), null));
        return to(id);
    }

    private static String to(String replan) {
        return "/docket/replan?faces-redirect=true&id=" + replan;
    }

    /** A courtroom's name. */
    public String room(String courtroom) {
        return house().courtroom(courtroom).name();
    }

    /** A judicial officer's name. */
    public String officer(String officer) {
        return house().officer(officer).name();
    }

    /** The name the young person asked for; a neutral word where this reader has no right to it. */
    public String name(String caseId) {
        String name = names.get(caseId);
        return name == null ? Words.ENGLISH.say("cases.no-name") : name;
    }

    /** A sitting as one choice. */
    public String label(Sitting sitting) {
        return Words.ENGLISH.say(
                "replan.sitting", room(sitting.courtroom()), sitting.from(), sitting.to(), officer(sitting.officer()));
    }

    private Courthouse house() {
        return book.courthouse(me.getCourthouse());
    }

    public Replan getReplan() {
        return replan;
    }

    /** True while nothing has moved yet. */
    public boolean isOpen() {
        return replan != null && replan.state() == Replan.State.PREVIEWED;
    }

    /** True on the day on which it was applied. */
    public boolean isUndoable() {
        return replan != null && replan.state() == Replan.State.APPLIED;
    }

    public List<Sitting> getHeld() {
        return held;
    }

    public List<Replan> getLatest() {
        return latest;
    }

    public LossReason[] getReasons() {
        return LossReason.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }

    public LossReason getReason() {
        return reason;
    }

    public void setReason(LossReason reason) {
        this.reason = reason;
    }
}
