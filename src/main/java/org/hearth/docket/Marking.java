package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;

/** That a hearing came to a status, when, and who said so. Never changed: waiting times are counted from these rows. */
@Entity
@Table(name = "docket_marking")
class Marking {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private HearingStatus status;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_name")
    private String markedName;

    @Column(name = "hearing_version")
    private long hearingVersion;

    @Version
    @Column(name = "version")
    private long version;

    protected Marking() {}

    Marking(SetHearing hearing, HearingStatus status, Instant markedAt, OpenCase by) {
        this.id = Ids.under(hearing.caseId());
        this.caseId = hearing.caseId();
        this.hearing = hearing.id();
        this.status = status;
        this.markedAt = markedAt;
        this.markedBy = by.person();
        this.markedName = by.personName();
        this.hearingVersion = hearing.version();
    }

    HearingHistory.Marked marked() {
        return new HearingHistory.Marked(status, markedAt, markedName);
    }
}
