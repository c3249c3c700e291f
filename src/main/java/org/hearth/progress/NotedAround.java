package org.hearth.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;

/** What somebody noted as changed around a youth; never changed, only taken back by its reporter. */
@Entity
@Table(name = "progress_around")
class NotedAround {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "kind")
    private String kind;

    @Column(name = "day_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "known")
    private Known known;

    @Column(name = "reporter_id")
    private String reporter;

    @Column(name = "reporter_name")
    private String reporterName;

    @Column(name = "recorded_at")
    private Instant recorded;

    @Column(name = "superseded_at")
    private Instant superseded;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedAround() {}

    NotedAround(OpenCase reporter, Coded kind, LocalDate day, Known known, Instant now) {
        this.id = Ids.under(reporter.caseId());
        this.caseId = reporter.caseId();
        this.kind = kind.id();
        this.day = day;
        this.known = known;
        this.reporter = reporter.person();
        this.reporterName = reporter.personName();
        this.recorded = now;
    }

    void takeBack(Instant now) {
        superseded = now;
    }

    /** As readers see it; a code that the court no longer uses is said as it is. */
    Around view(Measures kinds) {
        return new Around(id, kinds.around(kind).orElse(new Coded(kind, kind, kind)), day, known, reporterName);
    }
}
