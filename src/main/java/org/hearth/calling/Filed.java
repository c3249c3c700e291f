package org.hearth.calling;

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
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** A matter filed for chambers: it comes in, may go back incomplete, comes before the judge, and is decided. */
@Entity
@Table(name = "calling_chambers")
class Filed {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "kind")
    private String kind;

    @Column(name = "received_on")
    private LocalDate received;

    @Column(name = "complete_on")
    private LocalDate completed;

    @Column(name = "received_from")
    private String from;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ChambersState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ChambersOutcome outcome;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Embedded
    private Sealed missing;

    @Version
    @Column(name = "version")
    private long version;

    protected Filed() {}

    Filed(OpenCase pass, ChambersKind kind, NewMatter given, LocalDate received) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.courthouse = pass.courthouse();
        this.kind = kind.key();
        this.received = received;
        this.completed = Boolean.FALSE.equals(given.complete()) ? null : received;
        this.from = given.from().strip();
        this.state = ChambersState.RECEIVED;
    }

    /** Comes before the judge, or back to the clerk. */
    void to(ChambersState next) {
        follow(next);
    }

    /** Goes back incomplete; no time has run. */
    void giveBack(Sealed what) {
        follow(ChambersState.RETURNED);
        completed = null;
        missing = what;
    }

    /** Comes in again, complete. */
    void comeBack(LocalDate day) {
        follow(ChambersState.RECEIVED);
        completed = day;
    }

    void decide(ChambersOutcome what, String setFor, Instant now, String by) {
        follow(ChambersState.DECIDED);
        outcome = what;
        hearing = setFor;
        decidedAt = now;
        decidedBy = by;
    }

    private void follow(ChambersState next) {
        if (!state.next().contains(next)) {
            throw Problem.unmetRule("chambers-step");
        }
        state = next;
    }

    /** Refuses a change that was made over another version. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    String caseId() {
        return caseId;
    }

    String kind() {
        return kind;
    }

    LocalDate received() {
        return received;
    }

    LocalDate completed() {
        return completed;
    }

    ChambersState state() {
        return state;
    }

    Sealed missing() {
        return missing;
    }

    /** As a record, with what a reader may see and what the law says. */
    ChambersMatter matter(String label, ChambersKind known, String missingRead, ChambersDue due) {
        return new ChambersMatter(
                id,
                caseId,
                label,
                known,
                received,
                completed,
                from,
                state,
                missingRead,
                due,
                outcome,
                hearing,
                decidedAt,
                version);
    }
}
