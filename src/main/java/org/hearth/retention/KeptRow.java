package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** A row that a sealing took out, or what it changed in one that stays. */
@Entity
@Table(name = "retention_row")
class KeptRow {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "seal_id")
    private String seal;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "place_no")
    private int place;

    @Column(name = "table_name")
    private String table;

    @Column(name = "row_key")
    private String key;

    @Column(name = "patch")
    private boolean patch;

    @Embedded
    private Sealed body;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptRow() {}

    KeptRow(SealingAct act, int place, Row row, boolean patch, Sealed body) {
        this.id = Ids.under(act.caseId());
        this.seal = act.id();
        this.caseId = act.caseId();
        this.place = place;
        this.table = row.shelf().table();
        this.key = row.key();
        this.patch = patch;
        this.body = body;
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String table() {
        return table;
    }

    String key() {
        return key;
    }

    boolean isPatch() {
        return patch;
    }

    Sealed body() {
        return body;
    }
}
