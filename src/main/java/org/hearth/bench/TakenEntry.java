package org.hearth.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;

/** That one entry of a pack was taken into a hearing's record. */
@Entity
@Table(name = "bench_pack_taken")
class TakenEntry {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "pack_id")
    private String pack;

    @Column(name = "digest")
    private String digest;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Version
    @Column(name = "version")
    private long version;

    protected TakenEntry() {}

    TakenEntry(OpenCase pass, String pack, Entry entry, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.hearing = entry.hearing();
        this.pack = pack;
        this.digest = EntriesFile.digest(entry);
        this.takenBy = pass.person();
        this.takenAt = now;
    }
}
