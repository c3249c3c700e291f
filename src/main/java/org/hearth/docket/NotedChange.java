package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private MoveReason reason;

    @Column(name = "owner")
    private String owner;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedChange() {}

    NotedChange(SetHearing hearing, Instant wasAt, Instant nowAt, Change change, Instant changedAt, String changedBy) {
        this.id = Ids.under(hearing.caseId());
        this.caseId = hearing.caseId();
        this.hearing = hearing.id();
        this.wasAt = wasAt;
        this.nowAt = nowAt;
        this.reason = change.reason();
        this.owner = change.owner();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }
}
