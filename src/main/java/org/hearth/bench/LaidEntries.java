package org.hearth.bench;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.CourtPass;
import org.hearth.terms.Ids;

/** A file of entries as it was uploaded, still encrypted, between the look at it and the merge. */
@Entity
@Table(name = "bench_pack_entries")
class LaidEntries {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "pack_id")
    private String pack;

    @Column(name = "digest")
    private String digest;

    @Column(name = "laid_by")
    private String laidBy;

    @Column(name = "laid_at")
    private Instant laidAt;

    @Lob
    @Basic
    @Column(name = "body")
    private String body;

    @Version
    @Column(name = "version")
    private long version;

    protected LaidEntries() {}

    LaidEntries(CourtPass pass, EntriesFile file, String digest, Instant now) {
        this.id = Ids.fresh();
        this.pack = file.pack();
        this.digest = digest;
        this.laidBy = pass.person();
        this.laidAt = now;
        this.body = file.text();
    }

    String id() {
        return id;
    }

    String body() {
        return body;
    }
}
