package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.Ids;

/** A disqualification as it was noted; it is never changed. */
@Entity
@Table(name = "docket_disqualified")
class Disqualified {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "officer")
    private String officer;

    @Column(name = "basis")
    private String basis;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected Disqualified() {}

    Disqualified(String caseId, String officer, String basis, LocalDate since, Instant notedAt, String notedBy) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.officer = officer;
        this.basis = basis;
        this.since = since;
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }

    String officer() {
        return officer;
    }

    Disqualification disqualification() {
        return new Disqualification(id, officer, basis, since);
    }
}
