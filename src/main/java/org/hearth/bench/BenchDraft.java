package org.hearth.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** What one person has typed at one hearing; it goes when the record is written. */
@Entity
@Table(name = "bench_draft")
class BenchDraft {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "person_id")
    private String person;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Embedded
    private Sealed body;

    @Version
    @Column(name = "version")
    private long version;

    protected BenchDraft() {}

    BenchDraft(OpenCase pass, String hearing) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.hearing = hearing;
        this.person = pass.person();
    }

    void hold(Sealed typed, Instant now) {
        body = typed;
        savedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    Sealed body() {
        return body;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version;
    }
}
