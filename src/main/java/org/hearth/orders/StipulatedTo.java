package org.hearth.orders;

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

/** A stipulation to a temporary judge as it is kept; never changed. */
@Entity
@Table(name = "orders_stipulation")
class StipulatedTo {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "officer_key")
    private String officer;

    @Embedded
    private Sealed parties;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected StipulatedTo() {}

    StipulatedTo(OpenCase pass, String hearing, String officer, Sealed parties, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.hearing = hearing;
        this.officer = officer;
        this.parties = parties;
        this.recordedBy = pass.personName();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    String officer() {
        return officer;
    }

    Sealed parties() {
        return parties;
    }

    Stipulation view(String read) {
        return new Stipulation(officer, read, recordedBy, recordedAt);
    }
}
