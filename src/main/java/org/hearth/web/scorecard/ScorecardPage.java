package org.hearth.web.scorecard;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.scorecard.Cell;
import org.hearth.scorecard.Edition;
import org.hearth.scorecard.Published;
import org.hearth.scorecard.Quarter;
import org.hearth.scorecard.ScorecardBook;
import org.hearth.scorecard.Scorecards;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The system in figures: a published quarter by courthouse, its trend, and, for the administrator, publishing. */
@Named
@ViewScoped
public class ScorecardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Scorecards scorecards;

    @Inject
    private transient ScorecardBook measures;

    @Inject
    private transient CourtBook book;

    @Inject
    private transient CourtClock clock;

    private transient List<Published> all = List.of();
    private transient Published shown;
    private transient List<ScoreTable> tables = List.of();
    private transient List<Edition> versions = List.of();
    private boolean publishing;
    private String quarter;
    private String house;
    private String next;
    private LocalDate adoptedOn;
    private String reason;

    /** Reads the quarter that is asked for, else the latest that was published. */
    public void load() {
        CourtPass pass = me.court();
        all = scorecards.published(pass);
        publishing = pass.may(Task.PUBLISH_SCORECARD);
        next = next == null ? Quarter.of(clock.today()).previous().toString() : next;
        if (quarter == null || quarter.isBlank()) {
            shown = all.isEmpty() ? null : all.get(0);
        } else {
            shown = scorecards.read(pass, Quarter.of(quarter), null);
        }
        if (shown != null) {
            lay(pass);
        }
    }

    private void lay(CourtPass pass) {
        List<String> known = shown.courthouses();
        boolean asked = house != null && known.contains(house);
        house = asked ? house : known.contains(Cell.ALL) ? Cell.ALL : known.get(0);
        versions = scorecards.versions(pass, shown.edition().quarter());
        List<Published> earliest = new ArrayList<>(all);
        Collections.reverse(earliest);
        tables = measures.measures().stream()
                .map(each -> ScoreTable.of(each, shown, earliest, house))
                .toList();
    }

    /** Publishes the quarter named, for good. */
    public String publish() {
        return act(() -> scorecards.publish(me.court(), Quarter.of(next), adoptedOn));
    }

    /** Counts the quarter named anew, as a version beside the one before. */
    public String correct() {
        return act(() -> scorecards.correct(me.court(), Quarter.of(next), adoptedOn, reason));
    }

    private String act(Supplier<Published> act) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            act.get();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            problem.errors().forEach(each -> {
                String text = Words.ENGLISH.say(each.key(), each.args().toArray());
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            });
            load();
            return null;
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String said = Words.ENGLISH.say("scorecard.published.said", next);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
        return "/scorecard/scorecard?faces-redirect=true&quarter=" + next;
    }

    /** The quarters published, the latest first. */
    public List<Edition> getEditions() {
        return all.stream().map(Published::edition).toList();
    }

    /** The publication that is shown; null while there is none. */
    public Edition getEdition() {
        return shown == null ? null : shown.edition();
    }

    public List<ScoreTable> getTables() {
        return tables;
    }

    /** Every version of the quarter shown, the latest first. */
    public List<Edition> getVersions() {
        return versions;
    }

    /** The courthouses with figures; more than one brings all of them together. */
    public List<String> getHouses() {
        return shown == null ? List.of() : shown.courthouses();
    }

    /** A courthouse's name; all together for {@code all}. */
    public String nameOf(String key) {
        return book.courthouses().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(Courthouse::name)
                .orElse(Words.ENGLISH.say("scorecard.together"));
    }

    /** True for the administrator, who publishes. */
    public boolean isPublishing() {
        return publishing;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public String getHouse() {
        return house;
    }

    public void setHouse(String house) {
        this.house = house;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(LocalDate adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
