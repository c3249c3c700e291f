package org.hearth.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** A time away from care; it ends once, by a return. */
@Entity
@Table(name = "orders_absence")
class TimeAway {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    /** Holds the one place that an open absence has in a case. */
    @Column(name = "open_key")
    private String openKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private AbsenceGround ground;

    @Column(name = "learned_at")
    private Instant learnedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "opened_role")
    private Role openedRole;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected TimeAway() {}

    TimeAway(OpenCase pass, AbsenceGround ground, Instant learned, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.openKey = pass.caseId();
        this.ground = ground;
        this.learnedAt = learned.truncatedTo(ChronoUnit.MILLIS);
        this.openedBy = pass.personName();
        this.openedRole = pass.role();
        this.openedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** They came back. */
    void end(Instant when) {
        endedAt = when.truncatedTo(ChronoUnit.MILLIS);
        openKey = null;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    Instant learnedAt() {
        return learnedAt;
    }

    Absence read(List<AbsenceStep> steps) {
        return new Absence(id, ground, learnedAt, openedBy, openedRole, openedAt, endedAt, steps, version);
    }
}
