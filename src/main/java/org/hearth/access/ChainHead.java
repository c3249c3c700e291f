package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The last link of the audit's chain; its row is locked while a node links, so that two nodes never link at once. */
@Entity
@Table(name = "access_chain")
class ChainHead {
    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "last_no")
    private long number;

    @Column(name = "last_link")
    private String link;

    @Version
    @Column(name = "version")
    private long version;

    protected ChainHead() {}

    long number() {
        return number;
    }

    String link() {
        return link;
    }

    void advance(AuditEntry last) {
        number = last.chainNo();
        link = last.chainLink();
    }
}
