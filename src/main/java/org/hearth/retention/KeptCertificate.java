package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What was destroyed, without a name: counts by table, the rule, the order, and the hash of the list of keys. */
@Entity
@Table(name = "retention_certificate")
class KeptCertificate {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "subject")
    private String subject;

    @Column(name = "what")
    private String what;

    @Column(name = "statute")
    private String statute;

    @Column(name = "officer")
    private String officer;

    @Column(name = "ordered_on")
    private LocalDate ordered;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "rows_gone")
    private int rowsGone;

    @Lob
    @Column(name = "counts")
    private String counts;

    @Column(name = "list_hash")
    private String hash;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptCertificate() {}

    KeptCertificate(Certificate given, String courthouse) {
        this.id = given.id();
        this.courthouse = courthouse;
        this.subject = given.subject();
        this.what = given.what();
        this.statute = given.statute();
        this.officer = given.officer();
        this.ordered = given.ordered();
        this.doneAt = given.done();
        this.rowsGone = given.rows();
        this.counts = Counts.text(given.counts());
        this.hash = given.hash();
    }

    Certificate view() {
        return new Certificate(
                id, subject, what, statute, officer, ordered, doneAt, rowsGone, Counts.read(counts), hash);
    }
}
