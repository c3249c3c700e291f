package org.hearth.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** A summary as one person read it. It is written once and never changed. */
@Entity
@Table(name = "summary_reading")
class SummaryReading {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "read_hash")
    private String hash;

    @Column(name = "read_at")
    private Instant readAt;

    @Embedded
    private Sealed body;

    @Version
    @Column(name = "version")
    private long version;

    protected SummaryReading() {}

    SummaryReading(OpenCase pass, String hearing, String hash, Sealed body, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.hearing = hearing;
        this.person = pass.person();
        this.role = pass.role();
        this.hash = hash;
        this.body = body;
        this.readAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    Sealed body() {
        return body;
    }
}
