package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Sealed;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;

/** Nothing of this case is destroyed while it stands. */
@Entity
@Table(name = "retention_hold")
class LegalHold {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "petition_id")
    private String petition;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Embedded
    private Sealed reason;

    @Version
    @Column(name = "version")
    private long version;

    protected LegalHold() {}

    LegalHold(OpenCase pass, String petition, LocalDate from, Sealed reason, Instant now) {
        this.id = Ids.fresh();
        this.courthouse = pass.courthouse();
        this.caseId = pass.caseId();
        this.petition = petition;
        this.from = from;
        this.placedBy = pass.personName();
        this.placedAt = now;
        this.reason = reason;
    }

    /** The same hold as the ledger has it; its reason went with the database. */
    LegalHold(OpenCase pass, JournalEntry entry) {
        this.id = entry.act();
        this.courthouse = pass.courthouse();
        this.caseId = entry.caseId();
        this.petition = entry.petition();
        this.from = CourtTime.dayOf(entry.at());
        this.placedBy = pass.personName();
        this.placedAt = entry.at();
    }

    void lift(Pass pass, Instant now) {
        liftedBy = pass.personName();
        liftedAt = now;
    }

    /** As everybody may see it who sees holds: by its own key. */
    Hold view(String why) {
        return new Hold(id, petition, why, from, placedBy, placedAt, liftedBy, liftedAt, version);
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String petition() {
        return petition;
    }

    Sealed reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
