package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.input.Agreement;
import org.hearth.input.Asked;
import org.hearth.input.Holding;
import org.hearth.input.Letting;
import org.hearth.input.Releases;
import org.hearth.input.Scope;
import org.hearth.input.Until;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Where the youth's attorney reads what is held, and with the youth lets it go, reader by reader, or keeps it. */
@Named
@ViewScoped
public class ReleasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Agreement[] AGREEMENTS = {Agreement.TALKED, Agreement.ASK, Agreement.ALONE};

    @Inject
    private transient Me me;

    @Inject
    private transient Releases releases;

    @Inject
    private transient CaseFiles files;

    private String id;
    private Asked asked;
    private List<Holding.Held> held;
    private List<Holding.Let> lets;
    private List<Role> able;
    private String label;
    private boolean takenBack;
    private Scope scope;
    private List<String> answers;
    private List<Role> readers;
    private String summary;
    private String purpose;
    private Until until = Until.TAKEN_BACK;
    private String untilOn;
    private Agreement agreement;
    private String note;

    /** Opens what is held; only for its holder. */
    public void load() {
        OpenCase pass = me.openRequest(id);
        Holding holding = releases.holding(pass, id);
        asked = holding.asked();
        held = new ArrayList<>(holding.answers());
        lets = new ArrayList<>(holding.releases());
        takenBack = holding.takenBack();
        Set<Role> roles = new TreeSet<>();
        held.forEach(each -> roles.addAll(each.able()));
        able = new ArrayList<>(roles);
        readers = new ArrayList<>(roles);
        answers = new ArrayList<>(held.stream().map(Holding.Held::question).toList());
        purpose = Words.ENGLISH.say("release.purpose.hearing");
        agreement = takenBack ? null : holding.youthDecides() ? Agreement.TALKED : Agreement.ALONE;
        label = files.header(pass).label();
    }

    /** Releases, summarises or holds. */
    public String decide() {
        boolean lets = scope != Scope.NONE;
        boolean parts = answers.size() < held.size();
        LocalDate day = untilOn == null || untilOn.isBlank() ? null : CourtTime.date("until", untilOn);
        Letting given = new Letting(
                scope,
                lets && readers.size() < able.size() ? Set.copyOf(readers) : null,
                parts ? Set.copyOf(answers) : null,
                scope == Scope.SUMMARY ? summary : null,
                lets ? purpose : null,
                null,
                lets ? until : null,
                lets ? day : null,
                lets ? agreement : null,
                null,
                note == null || note.isBlank() ? null : note);
        releases.release(me.openRequest(id), id, given, asked.version());
        return again();
    }

    /** Takes one release back. */
    public String withdraw(String release) {
        releases.withdraw(me.openRequest(id), release, asked.version());
        return again();
    }

    /** Lets go what the youth has chosen. */
    public String confirm(String release) {
        releases.confirm(me.openRequest(id), release, asked.version());
        return again();
    }

    private String again() {
        return "/input/release?faces-redirect=true&request=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Asked getAsked() {
        return asked;
    }

    /** The held answers. */
    public List<Holding.Held> getHeld() {
        return held;
    }

    /** What was decided, the latest first. */
    public List<Holding.Let> getLets() {
        return lets;
    }

    /** Everybody whom the rights table lets something of it be released to. */
    public List<Role> getAble() {
        return able;
    }

    public String getLabel() {
        return label;
    }

    /** True once the youth has taken everything back. */
    public boolean isTakenBack() {
        return takenBack;
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    /** Every scope, the widest first. */
    public Scope[] getScopes() {
        return Scope.values();
    }

    public List<String> getAnswers() {
        return answers;
    }

    public void setAnswers(List<String> answers) {
        this.answers = answers;
    }

    public List<Role> getReaders() {
        return readers;
    }

    public void setReaders(List<Role> readers) {
        this.readers = readers;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Until getUntil() {
        return until;
    }

    public void setUntil(Until until) {
        this.until = until;
    }

    public Until[] getUntils() {
        return Until.values();
    }

    public String getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(String untilOn) {
        this.untilOn = untilOn;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public void setAgreement(Agreement agreement) {
        this.agreement = agreement;
    }

    public Agreement[] getAgreements() {
        return AGREEMENTS.clone();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
