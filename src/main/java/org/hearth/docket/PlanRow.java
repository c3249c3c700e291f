package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.docket.Plan.State;
import org.hearth.terms.Ids;

/** A plan as it is kept. */
@Entity
@Table(name = "docket_plan")
class PlanRow {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "kinds")
    private String types;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

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

    @Version
    @Column(name = "version")
    private long version;

    protected PlanRow() {}

    PlanRow(String courthouse, PlanAsk ask, PlanResult result, Instant madeAt, String madeBy) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.types = String.join(" ", ask.types());
        this.from = ask.from();
        this.to = ask.to();
        this.state = State.PREVIEWED;
        this.cost = result.cost();
        this.bound = result.bound();
        this.proved = result.proved();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    /** Comes to a state. */
    void come(State now) {
        state = now;
    }

    String id() {
        return id;
    }

    State state() {
        return state;
    }

    /** As a record, with how many of its items are in which state. */
    Plan plan(int total, int done, int refused, int unplaced) {
        return new Plan(
                id,
                List.of(types.split(" ")),
                from,
                to,
                state,
                total,
                done,
                refused,
                unplaced,
                cost,
                bound,
                proved,
                madeAt);
    }
}
