package org.hearth.docket;

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
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** That a hearing was moved or taken off: from when, to when, why, and who answers for it. Never changed itself. */
@Entity
@Table(name = "docket_change")
class NotedChange {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "was_at")
    private Instant wasAt;

    @Column(name = "now_at")
    private Instant nowAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "owner")
    private String owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private HearingStatus status;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "facts_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "facts_content"))
    @AttributeOverride(name = "audience", column = @Column(name = "facts_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "facts_author"))
    private Sealed facts;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_name")
    private String changedName;

    @Column(name = "hearing_version")
    private long hearingVersion;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedChange() {}

    /**
     * The hearing as it stands after the change.
     *
     * @param wasAt where it stood before
     * @param change why, with somebody who answers for it
     * @param facts as the minutes have them; null where there are none
     */
    NotedChange(SetHearing hearing, Instant wasAt, Change change, Sealed facts, Instant changedAt, OpenCase by) {
        this.id = Ids.under(hearing.caseId());
        this.caseId = hearing.caseId();
        this.hearing = hearing.id();
        this.wasAt = wasAt;
        this.status = hearing.status();
        this.nowAt = status.off() ? null : hearing.startsAt();
        this.reason = change.reason().wire();
        this.owner = change.owner();
        this.facts = facts;
        this.changedAt = changedAt;
        this.changedBy = by.person();
        this.changedName = by.personName();
        this.hearingVersion = hearing.version();
    }

    Sealed facts() {
        return facts;
    }

    String reason() {
        return reason;
    }

    HearingHistory.Changed changed(String why, String factsRead) {
        return new HearingHistory.Changed(status, wasAt, nowAt, reason, why, owner, factsRead, changedAt, changedName);
    }
}
