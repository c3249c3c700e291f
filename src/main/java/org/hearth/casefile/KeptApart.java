package org.hearth.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.terms.Ids;

/** Two young people who are never called to the same half-day; it holds both ways. */
@Entity
@Table(name = "casefile_apart")
class KeptApart {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "other_id")
    private String other;

    @Column(name = "basis")
    private String basis;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptApart() {}

    KeptApart(String caseId, String other, String basis, Instant notedAt, String notedBy) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.other = other;
        this.basis = basis;
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }
}
