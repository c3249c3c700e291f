package org.hearth.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.terms.Ids;

/** Two young people who are siblings; it holds both ways. */
@Entity
@Table(name = "casefile_sibling")
class Sibling {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "other_id")
    private String other;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected Sibling() {}

    Sibling(String caseId, String other, Instant notedAt, String notedBy) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.other = other;
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }
}
