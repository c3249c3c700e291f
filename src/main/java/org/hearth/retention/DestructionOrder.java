package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;

/** An order to destroy the record of a case on a day. */
@Entity
@Table(name = "retention_order")
class DestructionOrder {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "statute")
    private String statute;

    @Column(name = "officer")
    private String officer;

    @Column(name = "ordered_on")
    private LocalDate ordered;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    @Column(name = "version")
    private long version;

    protected DestructionOrder() {}

    DestructionOrder(OpenCase pass, Destruction given, Instant now) {
        this.id = Ids.fresh();
        this.courthouse = pass.courthouse();
        this.caseId = pass.caseId();
        this.statute = given.statute();
        this.officer = given.officer();
        this.ordered = given.ordered();
        this.due = given.on();
        this.enteredBy = pass.personName();
        this.enteredAt = now;
    }

    void done(Instant now) {
        doneAt = now;
    }

    Destruction view() {
        return new Destruction(id, statute, officer, ordered, due);
    }

    String id() {
        return id;
    }

    String courthouse() {
        return courthouse;
    }

    String caseId() {
        return caseId;
    }

    String statute() {
        return statute;
    }

    String officer() {
        return officer;
    }

    LocalDate ordered() {
        return ordered;
    }
}
