package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.docket.Replan.State;
import org.hearth.terms.Ids;

/** A replan as it is kept. */
@Entity
@Table(name = "docket_replan")
class ReplanRow {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private LossReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "cost")
    private long cost;

    @Column(name = "bound")
    private long bound;

    @Column(name = "proved")
    private boolean proved;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Version
    @Column(name = "version")
    private long version;

    protected ReplanRow() {}

    ReplanRow(String courthouse, LossReason reason, PlanResult result, Instant madeAt, String madeBy) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.reason = reason;
        this.state = State.PREVIEWED;
        this.cost = result.cost();
        this.bound = result.bound();
        this.proved = result.proved();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    void apply(Instant now) {
        state = State.APPLIED;
        appliedAt = now;
    }

    void undo(Instant now) {
        state = State.UNDONE;
        undoneAt = now;
    }

    String id() {
        return id;
    }

    LossReason reason() {
        return reason;
    }

    State state() {
        return state;
    }

    long cost() {
        return cost;
    }

    long bound() {
        return bound;
    }

    boolean proved() {
        return proved;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant appliedAt() {
        return appliedAt;
    }
}
