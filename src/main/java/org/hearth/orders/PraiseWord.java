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
import org.hearth.access.OpenCase;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** One word of a young person or their attorney on praise in open court; a later word of the same scope replaces it. */
@Entity
@Table(name = "orders_praise")
class PraiseWord {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "declined")
    private boolean declined;

    @Column(name = "said_by")
    private String saidBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_role")
    private Role saidRole;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected PraiseWord() {}

    PraiseWord(OpenCase pass, String hearing, boolean declined, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.hearing = hearing;
        this.declined = declined;
        this.saidBy = pass.personName();
        this.saidRole = pass.role();
        this.saidAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void makeWay(Instant now) {
        replacedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    String hearing() {
        return hearing;
    }

    PraiseWish read() {
        return new PraiseWish(declined, hearing, saidBy, saidRole, CourtTime.dayOf(saidAt));
    }
}
