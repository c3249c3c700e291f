package org.hearth.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.Ids;

/** One person's notice of one hearing: owed, served, proved; waived; or withdrawn. What was served is never taken away. */
@Entity
@Table(name = "notice_owed")
class OwedNotice {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "notice_key")
    private String notice;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PartyKind kind;

    @Column(name = "party_id")
    private String party;

    @Column(name = "person_id")
    private String person;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "sibling_id")
    private String sibling;

    /** The hearing day it is a notice of. */
    @Column(name = "day_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ServiceState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn_for")
    private WithdrawnFor withdrawnFor;

    @Column(name = "owed_at")
    private Instant owedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected OwedNotice() {}

    OwedNotice(NoticedHearing hearing, Due due, Instant now) {
        this.id = Ids.under(hearing.caseId());
        this.caseId = hearing.caseId();
        this.hearing = hearing.id();
        this.notice = due.notice();
        this.kind = due.whom().kind();
        this.day = hearing.day();
        this.state = ServiceState.OWED;
        this.owedAt = now;
        addressTo(due.whom());
    }

    /** Gives the place of somebody not known yet to the person it was kept for. */
    final void addressTo(Reachable whom) {
        party = whom.party();
        person = whom.person();
        personName = whom.name();
        sibling = whom.sibling();
    }

    /** The hearing has another date, which is still to be told. */
    void redate(LocalDate now) {
        day = now;
    }

    void withdraw(WithdrawnFor why) {
        state = ServiceState.WITHDRAWN;
        withdrawnFor = why;
    }

    /** Takes the state that the newest entry gives it. */
    void entered(ServiceState now) {
        state = now;
    }

    boolean isOwed() {
        return state == ServiceState.OWED;
    }

    boolean isWithdrawn() {
        return state == ServiceState.WITHDRAWN;
    }

    /** As {@link Reachable#key}. */
    String key() {
        return party != null ? party : person != null ? person : sibling != null ? sibling : "";
    }

    /** True for that notice to that person. */
    boolean isFor(Due due) {
        return notice.equals(due.notice())
                && kind == due.whom().kind()
                && key().equals(due.whom().key());
    }

    /** True where it keeps the place that this person now takes. */
    boolean keepsPlaceFor(Due due) {
        return notice.equals(due.notice()) && kind == due.whom().kind() && key().isEmpty();
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String hearing() {
        return hearing;
    }

    String notice() {
        return notice;
    }

    PartyKind kind() {
        return kind;
    }

    String party() {
        return party;
    }

    String person() {
        return person;
    }

    String personName() {
        return personName;
    }

    String sibling() {
        return sibling;
    }

    LocalDate day() {
        return day;
    }

    ServiceState state() {
        return state;
    }

    WithdrawnFor withdrawnFor() {
        return withdrawnFor;
    }
}
