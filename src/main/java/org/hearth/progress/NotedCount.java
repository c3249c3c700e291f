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
import org.hearth.terms.Role;

/**
 * An observation as noted: once written it is never changed, only superseded by its reporter's later word on the same
 * days.
 */
@Entity
@Table(name = "progress_observation")
class NotedCount {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "measure")
    private String measure;

    @Column(name = "counted")
    private int counted;

    @Column(name = "possible")
    private Integer possible;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "known")
    private Known known;

    @Column(name = "reporter_id")
    private String reporter;

    @Column(name = "reporter_name")
    private String reporterName;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_role")
    private Role reporterRole;

    @Column(name = "origin")
    private String origin;

    @Column(name = "recorded_at")
    private Instant recorded;

    @Column(name = "superseded_at")
    private Instant superseded;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedCount() {}

    NotedCount(OpenCase reporter, Observation seen, String origin, Instant now) {
        this.id = Ids.under(reporter.caseId());
        this.caseId = reporter.caseId();
        this.measure = seen.measure();
        this.counted = seen.value();
        this.possible = seen.possible();
        this.from = seen.from();
        this.to = seen.to();
        this.known = seen.known();
        this.reporter = reporter.person();
        this.reporterName = reporter.personName();
        this.reporterRole = reporter.role();
        this.origin = origin;
        this.recorded = now;
    }

    void supersede(Instant now) {
        superseded = now;
    }

    String measure() {
        return measure;
    }

    Count count() {
        return new Count(from, to, counted, possible, known, reporterName);
    }
}
