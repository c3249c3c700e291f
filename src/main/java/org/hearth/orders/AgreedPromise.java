package org.hearth.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Sealed;

/** What a conference agreed, as something owed. Its words, its owner and its day stay as they were agreed. */
@Entity
@Table(name = "orders_agreed")
class AgreedPromise implements Owed {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    /** The case's, kept here too: what the courthouse owes is looked for among all that it ever ordered. */
    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "hearing_id")
    private String hearing;

    @Embedded
    private Sealed text;

    @Column(name = "responsible")
    private String responsible;

    @Column(name = "due_on")
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private OrderStatus status;

    @Column(name = "status_by")
    private String statusBy;

    @Column(name = "status_at")
    private Instant statusAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected AgreedPromise() {}

    AgreedPromise(OpenCase pass, NewPromise given, Sealed text, Instant now) {
        this.id = given.id();
        this.caseId = pass.caseId();
        this.courthouse = pass.courthouse();
        this.hearing = given.hearing();
        this.text = text;
        this.responsible = given.owner();
        this.due = given.by();
        this.status = OrderStatus.OPEN;
        this.agreedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** It was taken back before the hearing. */
    void drop(Instant now) {
        droppedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void mark(Pass pass, OrderStatus to, Instant now) {
        status = to;
        statusBy = pass.personName();
        statusAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String caseId() {
        return caseId;
    }

    @Override
    public String hearing() {
        return hearing;
    }

    @Override
    public PromiseKind origin() {
        return PromiseKind.AGREED;
    }

    @Override
    public Sealed text() {
        return text;
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public LocalDate due() {
        return due;
    }

    @Override
    public OrderStatus statusOn(LocalDate today) {
        return status.on(today, due);
    }

    @Override
    public long version() {
        return version;
    }
}
