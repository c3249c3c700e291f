package org.hearth.web.notice;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.notice.NewParty;
import org.hearth.notice.Party;
import org.hearth.notice.PartyChange;
import org.hearth.notice.PartyKind;
import org.hearth.notice.PartyStanding;

/** A party as it is typed: a new one, or what changes of one that stands. */
public class PartyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private PartyKind kind;
    private String person;
    private String name;
    private String reach;
    private boolean confidential;
    private String language = "en";
    private PartyStanding standing = PartyStanding.REACHABLE;
    private LocalDate consentOn;
    private String consentForm;
    private boolean takesBack;
    private LocalDate since;
    private LocalDate until;

    void start(LocalDate today) {
        since = today;
    }

    void take(Party party) {
        kind = party.kind();
        standing = party.standing();
        until = party.until();
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Party.Consent consent() {
        return consentOn == null && said(consentForm) == null ? null : new Party.Consent(consentOn, consentForm);
    }

    NewParty entered() {
        return new NewParty(kind, said(person), name, reach, confidential, language, standing, consent(), since, until);
    }

    PartyChange changed() {
        return new PartyChange(until, said(reach), standing, consent(), takesBack);
    }

    public PartyKind getKind() {
        return kind;
    }

    public void setKind(PartyKind kind) {
        this.kind = kind;
    }

    /** The key of a person of the team; empty for one without an account. */
    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PartyStanding getStanding() {
        return standing;
    }

    public void setStanding(PartyStanding standing) {
        this.standing = standing;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public String getConsentForm() {
        return consentForm;
    }

    public void setConsentForm(String consentForm) {
        this.consentForm = consentForm;
    }

    public boolean isTakesBack() {
        return takesBack;
    }

    public void setTakesBack(boolean takesBack) {
        this.takesBack = takesBack;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
