package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;

/** An order that sealed one petition or a whole file, and what became of it. */
@Entity
@Table(name = "retention_seal")
class SealingAct {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "petition_id")
    private String petition;

    @Column(name = "statute")
    private String statute;

    @Column(name = "form")
    private String form;

    @Column(name = "officer")
    private String officer;

    @Column(name = "ordered_on")
    private LocalDate ordered;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "destroy_on")
    private LocalDate destroy;

    @Column(name = "unsealed_at")
    private Instant unsealedAt;

    @Column(name = "unsealed_by")
    private String unsealedBy;

    @Column(name = "unsealed_why")
    private String unsealedWhy;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected SealingAct() {}

    SealingAct(String id, OpenCase pass, String petition, SealOrder order, Instant now) {
        this.id = id;
        this.courthouse = pass.courthouse();
        this.caseId = pass.caseId();
        this.petition = petition;
        this.statute = order.statute().citation();
        this.form = order.statute().form();
        this.officer = order.officer();
        this.ordered = order.ordered();
        this.enteredBy = pass.personName();
        this.enteredAt = now;
        this.destroy = order.destroy();
    }

    /** The same order as the ledger has it; who entered it and what it said beside stands on the court's paper. */
    SealingAct(OpenCase pass, JournalEntry entry, String by) {
        this.id = entry.act();
        this.courthouse = pass.courthouse();
        this.caseId = entry.caseId();
        this.petition = entry.petition();
        this.statute = entry.statute();
        this.form = Statute.of(entry.statute()).form();
        this.officer = by;
        this.ordered = entry.ordered();
        this.enteredBy = by;
        this.enteredAt = entry.at();
        this.destroy = entry.destroy();
    }

    void unseal(Pass judge, String why, Instant now) {
        unsealedAt = now;
        unsealedBy = judge.personName();
        unsealedWhy = why;
    }

    void destroy(Instant now) {
        destroyedAt = now;
    }

    boolean isOpen() {
        return unsealedAt == null && destroyedAt == null;
    }

    boolean isWhole() {
        return petition == null;
    }

    SealedAway view(List<Told> told) {
        return new SealedAway(
                id, isWhole(), statute, form, officer, ordered, enteredBy, enteredAt, destroy, state(), told, version);
    }

    private String state() {
        return destroyedAt != null ? "DESTROYED" : unsealedAt != null ? "UNSEALED" : "SEALED";
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

    /** Null where the whole file is sealed. */
    String petition() {
        return petition;
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

    LocalDate destroy() {
        return destroy;
    }

    long version() {
        return version;
    }
}
