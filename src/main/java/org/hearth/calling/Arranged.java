package org.hearth.calling;

import jakarta.persistence.AttributeOverride;
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
import org.hearth.access.Sealed;
import org.hearth.docket.Hearing;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Something arranged for a hearing: it goes through its kind's steps and follows the hearing to another day. */
@Entity
@Table(name = "calling_arrangement")
class Arranged {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "day_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ArrangementKind kind;

    @Column(name = "seat")
    private String seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ArrangementStatus status;

    @Column(name = "language_code")
    private String language;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "restraint")
    private Restraint restraint;

    @Enumerated(EnumType.STRING)
    @Column(name = "alone")
    private Alone alone;

    @Column(name = "alone_by")
    private String aloneBy;

    @Column(name = "alone_at")
    private Instant aloneAt;

    @Embedded
    private Sealed details;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "basis_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "basis_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "basis_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "basis_author"))
    private Sealed basis;

    @Version
    @Column(name = "version")
    private long version;

    protected Arranged() {}

    Arranged(String courthouse, Hearing hearing, NewArrangement given, LocalDate due) {
        this.id = Ids.under(hearing.caseId());
        this.caseId = hearing.caseId();
        this.courthouse = courthouse;
        this.hearing = hearing.id();
        this.day = hearing.day();
        this.kind = given.kind();
        this.seat = given.person();
        this.status = given.kind().first();
        this.language = given.language();
        this.due = due;
        this.restraint = given.restraint();
        this.alone = Alone.UNKNOWN;
    }

    void tell(Sealed facts) {
        details = facts;
    }

    void rest(Sealed order) {
        basis = order;
    }

    /**
     * Takes a step.
     *
     * @throws Problem bad input for a status this kind does not have; 422 for a step that does not follow
     */
    void to(ArrangementStatus next) {
        if (!kind.knows(next)) {
            throw Problem.badInput("status", "problem.unknown-arrangement-status");
        }
        if (next != status && !kind.after(status).contains(next)) {
            throw Problem.unmetRule("arrangement-step");
        }
        status = next;
    }

    /** True where the step may be taken from here. */
    boolean mayCome(ArrangementStatus next) {
        return kind.after(status).contains(next);
    }

    void confirmedBy(String whom) {
        confirmedBy = whom.strip();
    }

    /** True where somebody comes by it who has a seat of their own: an interpreter. */
    boolean bringsSomebody() {
        return kind == ArrangementKind.INTERPRETER && status != ArrangementStatus.CANCELLED;
    }

    /** True where that counsel speaks for the person it serves. */
    boolean isClientOf(Role counsel) {
        return seat.equals(Seat.YOUTH)
                ? counsel == Role.YOUTH_ATTORNEY
                : counsel == Role.PARENT_ATTORNEY && Seat.PARENTS.contains(seat);
    }

    /** Counsel says whether their client is alone and free to talk. */
    void alone(boolean free, String by, Instant now) {
        if (kind != ArrangementKind.REMOTE) {
            throw Problem.unmetRule("alone-remote");
        }
        alone = free ? Alone.YES : Alone.NO;
        aloneBy = by;
        aloneAt = now;
    }

    /** The hearing lies on another day: what was promised for the old day is asked for again. */
    void follow(Hearing moved, LocalDate dueThen) {
        if (!moved.day().equals(day)) {
            day = moved.day();
            due = dueThen;
            status = kind.onAnotherDay(status);
            alone = Alone.UNKNOWN;
            aloneBy = null;
            aloneAt = null;
        }
    }

    /** The hearing is off; nobody is brought for it. */
    void callOff() {
        status = ArrangementStatus.CANCELLED;
    }

    /** Refuses a change that was made over another version. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String hearing() {
        return hearing;
    }

    ArrangementKind kind() {
        return kind;
    }

    String seat() {
        return seat;
    }

    ArrangementStatus status() {
        return status;
    }

    Sealed details() {
        return details;
    }

    Sealed basis() {
        return basis;
    }

    /** As a record, with its sealed words as a reader may see them. */
    Arrangement arrangement(String detailsRead, String basisRead, String citation) {
        return new Arrangement(
                id,
                hearing,
                kind,
                seat,
                status,
                due,
                language,
                confirmedBy,
                restraint,
                basisRead,
                detailsRead,
                alone,
                citation,
                version);
    }
}
