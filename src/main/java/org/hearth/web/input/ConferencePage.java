package org.hearth.web.input;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.docket.Docket;
import org.hearth.input.AgreedAction;
import org.hearth.input.Conference;
import org.hearth.input.ConferenceLine;
import org.hearth.input.ConferenceSeat;
import org.hearth.input.Conferences;
import org.hearth.input.DifferingView;
import org.hearth.input.NewAction;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The team's conference: the day's cases, then one case after the other with its roster and what is agreed. */
@Named
@ViewScoped
public class ConferencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Conferences conferences;

    @Inject
    private transient Docket docket;

    @Inject
    private transient CourtClock clock;

    private LocalDate date;
    private String hearing;
    private transient List<ConferenceLine> lines = List.of();
    private transient Conference held;
    private List<String> present;
    private long version;
    private String note;
    private long noteVersion;
    private String text;
    private String owner;
    private LocalDate by;

    /** Reads the day's list, and the case that is open. */
    public void load() {
        if (hearing != null) {
            OpenCase pass = pass();
            date = docket.hearing(pass, hearing).day();
            held = conferences.of(pass, hearing);
            if (present == null) {
                fill();
            }
        }
        date = date == null ? clock.today() : date;
        lines = conferences.day(me.court(), date);
    }

    private void fill() {
        present = held.roster().stream()
                .filter(ConferenceSeat::present)
                .map(ConferenceSeat::person)
                .toList();
        version = held.version();
        note = held.note();
        noteVersion = held.noteVersion();
    }

    /** Keeps who is there for this case. */
    public String keep() {
        conferences.keep(pass(), hearing, present == null ? List.of() : present, version);
        return again();
    }

    /** Writes down what was agreed. */
    public String agree() {
        conferences.agree(pass(), hearing, new NewAction(text, owner, by));
        return again();
    }

    /** Takes an action back. */
    public String takeBack(AgreedAction action) {
        conferences.takeBack(pass(), action.id(), action.version());
        return again();
    }

    /** Keeps one's own working note. */
    public void keepNote() {
        noteVersion = conferences
                .note(pass(), hearing, note == null ? "" : note, noteVersion)
                .noteVersion();
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say("conference.note.kept"), null));
    }

    private String again() {
        return "/input/conference?faces-redirect=true&hearing=" + hearing;
    }

    private OpenCase pass() {
        return me.open(Ids.caseOf(hearing));
    }

    /** The topic of a view in words. */
    public String topic(DifferingView view) {
        return view.say(Words.ENGLISH);
    }

    /** Whether the judge may join, in words; null where this reader knows nothing of notices. */
    public String getJudge() {
        return held.judge() == null ? null : held.judge().say(Words.ENGLISH);
    }

    /** The hearing before this one on the list; null on the first. */
    public String getBefore() {
        return step(-1);
    }

    /** The hearing after this one on the list; null on the last. */
    public String getAfter() {
        return step(1);
    }

    private String step(int by) {
        for (int i = 0; i < lines.size(); i++) {
            int at = i + by;
            if (lines.get(i).hearing().equals(hearing)) {
                return at < 0 || at >= lines.size() ? null : lines.get(at).hearing();
            }
        }
        return null;
    }

    /** The case's number, for its header. */
    public String getNumber() {
        return Ids.caseOf(hearing);
    }

    public List<ConferenceLine> getLines() {
        return lines;
    }

    /** The conference that is open; null on the list. */
    public Conference getHeld() {
        return held;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate by) {
        this.by = by;
    }
}
