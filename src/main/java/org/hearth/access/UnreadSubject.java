package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The subject of audit lines that no page shows while what they are about is sealed. */
@Entity
@Table(name = "access_unread")
class UnreadSubject {
    @Id
    @Column(name = "subject")
    private String subject;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "seal_id")
    private String seal;

    @Version
    @Column(name = "version")
    private long version;

    protected UnreadSubject() {}

    UnreadSubject(String subject, String caseId, String seal) {
        this.subject = subject;
        this.caseId = caseId;
        this.seal = seal;
    }
}
