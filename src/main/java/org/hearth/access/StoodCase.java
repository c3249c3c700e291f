package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A case as access knows it: whose it is, and the key its audit token is made with. Sealing destroys that key. */
@Entity
@Table(name = "access_case")
class StoodCase {
    @Id
    @Column(name = "case_id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "audit_key")
    private String auditKey;

    @Version
    @Column(name = "version")
    private long version;

    protected StoodCase() {}

    StoodCase(String id, String courthouse, String auditKey) {
        this.id = id;
        this.courthouse = courthouse;
        this.auditKey = auditKey;
    }

    String id() {
        return id;
    }

    String courthouse() {
        return courthouse;
    }

    String auditKey() {
        return auditKey;
    }
}
