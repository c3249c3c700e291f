package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.terms.Ids;

/** A judicial officer who may not open a case (CCP 170.1, 170.3, 170.6). */
@Entity
@Table(name = "access_recused")
class Recused {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "officer")
    private String officer;

    @Version
    @Column(name = "version")
    private long version;

    protected Recused() {}

    Recused(String caseId, String officer) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.officer = officer;
    }
}
