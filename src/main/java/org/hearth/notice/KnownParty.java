package org.hearth.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** Somebody a case's notices go to: name and address sealed, with their consent to electronic service if they gave one. */
@Entity
@Table(name = "notice_party")
class KnownParty {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PartyKind kind;

    @Column(name = "person_id")
    private String person;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "name_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "name_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "name_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "name_author"))
    private Sealed name;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "reach_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "reach_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "reach_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "reach_author"))
    private Sealed reach;

    @Column(name = "confidential")
    private boolean confidential;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private PartyStanding standing;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @Column(name = "consent_form")
    private String consentForm;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected KnownParty() {}

    KnownParty(String caseId, NewParty given, Sealed name, Sealed reach, Instant now, String by) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.kind = given.kind();
        this.person = given.person();
        this.name = name;
        this.reach = reach;
        this.confidential = given.confidential();
        this.language = given.language();
        this.standing = given.standing();
        this.since = given.since();
        this.until = given.until();
        this.notedAt = now;
        this.notedBy = by;
        consent(given.consent());
    }

    /** Records a consent to electronic service; null takes it back. */
    final void consent(Party.Consent given) {
        consentOn = given == null ? null : given.on();
        consentForm = given == null ? null : given.form();
    }

    void liveAt(Sealed now) {
        reach = now;
    }

    void standAs(PartyStanding now) {
        standing = now;
    }

    /** Ends it with that last day. */
    void endOn(LocalDate last) {
        if (last.isBefore(since)) {
            throw Problem.badInput("until", "problem.until-before-since");
        }
        until = last;
    }

    /** Refuses a change that was made over another version. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    /** True for one who is served for a hearing on that day. */
    boolean isOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** True where they had consented to electronic service by that day. */
    boolean consentedBy(LocalDate day) {
        return consentOn != null && !consentOn.isAfter(day);
    }

    Reachable reachable() {
        return new Reachable(kind, id, person, null, null, standing);
    }

    /** As a record, with name and address as its reader may see them. */
    Party party(String nameRead, String reachRead) {
        Party.Consent consent = consentOn == null ? null : new Party.Consent(consentOn, consentForm);
        return new Party(
                id,
                kind,
                person,
                nameRead,
                reachRead,
                confidential,
                language,
                standing,
                consent,
                since,
                until,
                version);
    }

    String id() {
        return id;
    }

    PartyKind kind() {
        return kind;
    }

    String person() {
        return person;
    }

    Sealed name() {
        return name;
    }

    Sealed reach() {
        return reach;
    }

    PartyStanding standing() {
        return standing;
    }
}
