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
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/**
 * One order as a living thing. Without {@code signedAt} it is a draft and binds nobody; with {@code droppedAt} a signed
 * correction left it out; between the two it is in force.
 */
@Entity
@Table(name = "orders_order")
class OrderLine implements Owed {
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

    @Column(name = "petition_id")
    private String petition;

    @Column(name = "line_no")
    private int line;

    @Embedded
    private Sealed text;

    @Column(name = "minute_code")
    private String code;

    @Column(name = "responsible")
    private String responsible;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "order_kind")
    private String kind;

    /** Petitions given by name, a blank between them; null for the hearing's own. */
    @Column(name = "petition_ids")
    private String petitions;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private OrderStatus status;

    @Column(name = "status_by")
    private String statusBy;

    @Column(name = "status_at")
    private Instant statusAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "referred_at")
    private Instant referredAt;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    @Column(name = "entered_code")
    private String enteredCode;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected OrderLine() {}

    OrderLine(OpenCase pass, Matter matter, OrderDraft draft, Sealed text) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.courthouse = pass.courthouse();
        this.hearing = matter.hearing();
        this.petition = matter.petition();
        this.text = text;
        this.code = draft.code();
        this.responsible = draft.responsible();
        this.due = draft.due();
        this.kind = draft.kind();
        this.petitions = draft.petitions().isEmpty() ? null : String.join(" ", draft.petitions());
        this.status = OrderStatus.OPEN;
    }

    /** Where it stands among the hearing's orders, from 0. */
    void standAt(int place) {
        line = place;
    }

    /** It takes effect; an order that a correction keeps has taken effect before. */
    void sign(Instant now) {
        signedAt = signedAt == null ? now.truncatedTo(ChronoUnit.MILLIS) : signedAt;
    }

    /** A referee has signed it; it waits for a judge, and keeps the effect it had before. */
    void refer(Instant now) {
        referredAt = referredAt == null ? now.truncatedTo(ChronoUnit.MILLIS) : referredAt;
    }

    /** True where a referee has signed it and no judge has approved it yet. */
    boolean waitsForJudge() {
        return referredAt != null && signedAt == null;
    }

    /** True while nobody has signed it. */
    boolean isDraft() {
        return signedAt == null && referredAt == null;
    }

    /** A signed correction leaves it out. */
    void drop(Instant now) {
        droppedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void enter(Pass clerk, String county, Instant now) {
        enteredCode = county;
        enteredBy = clerk.personName();
        enteredAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The county's system says that it stands there since that moment. */
    void acknowledge(Instant there) {
        acknowledgedAt = there.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Another order of the court lifts it. */
    void lift(Pass pass, String order, Instant now) {
        liftedBy = order;
        mark(pass, OrderStatus.LIFTED, now);
    }

    @Override
    public void mark(Pass pass, OrderStatus to, Instant now) {
        status = to;
        statusBy = pass.personName();
        statusAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public PromiseKind origin() {
        return PromiseKind.ORDER;
    }

    boolean isSigned() {
        return signedAt != null;
    }

    boolean isEntered() {
        return enteredAt != null;
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

    Instant referredAt() {
        return referredAt;
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    String enteredCode() {
        return enteredCode;
    }

    @Override
    public Sealed text() {
        return text;
    }

    String code() {
        return code == null ? "" : code;
    }

    @Override
    public String responsible() {
        return responsible;
    }

    @Override
    public LocalDate due() {
        return due;
    }

    String kind() {
        return kind;
    }

    List<String> petitions() {
        return petitions == null ? List.of() : List.of(petitions.split(" "));
    }

    @Override
    public OrderStatus statusOn(LocalDate today) {
        return status.on(today, due);
    }

    @Override
    public long version() {
        return version;
    }

    CourtOrder view(Reading reading, LocalDate today, PromiseCourse course) {
        return new CourtOrder(
                id,
                hearing,
                petition,
                reading.text(),
                reading.withheldBy(),
                code(),
                responsible,
                due,
                statusOn(today),
                signedAt,
                enteredAt,
                enteredBy,
                enteredCode,
                version,
                kind,
                petitions(),
                referredAt,
                course);
    }
}
