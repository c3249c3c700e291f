package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.Ids;

/** That the act a clock asks for was done; a newer mark stands after it, never over it. */
@Entity
@Table(name = "docket_clock_met")
class MetClock {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "clock")
    private String clock;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected MetClock() {}

    MetClock(String caseId, String clock, LocalDate day, Instant notedAt, String notedBy) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.clock = clock;
        this.day = day;
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }

    String clock() {
        return clock;
    }

    LocalDate day() {
        return day;
    }
}
