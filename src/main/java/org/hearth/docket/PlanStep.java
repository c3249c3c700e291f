package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hearth.docket.PlanItem.State;
import org.hearth.terms.Ids;

/** One hearing of a plan as it is kept. It holds no name and no word of a case. */
@Entity
@Table(name = "docket_plan_item")
class PlanStep {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "plan_id")
    private String plan;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "turn")
    private int turn;

    @Column(name = "kind")
    private String type;

    @Column(name = "minutes")
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "sitting_id")
    private String sitting;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "cost")
    private int cost;

    @Column(name = "rule")
    private String rule;

    @Lob
    @Column(name = "why")
    private String why;

    @Column(name = "hearing_id")
    private String hearing;

    @Version
    @Column(name = "version")
    private long version;

    protected PlanStep() {}

    /**
     * @param place where it is to lie; null where it found no place, and then the reasons are what forbids it
     */
    PlanStep(String plan, int turn, PlanCase given, Place place, List<Reason> reasons) {
        this.id = Ids.under(given.caseId());
        this.plan = plan;
        this.caseId = given.caseId();
        this.turn = turn;
        this.type = given.matter().type().id();
        this.minutes = given.need().minutes();
        this.state = place == null ? State.UNPLACED : State.PLANNED;
        this.sitting = place == null ? null : place.sitting().id();
        this.startsAt = place == null ? null : place.startsAt();
        this.cost = reasons.stream().mapToInt(Reason::cost).sum();
        this.rule = place == null ? reasons.get(0).rule() : null;
        this.why = PlanReasons.kept(reasons);
    }

    void set(String as) {
        state = State.SET;
        hearing = as;
    }

    void refuse(String by) {
        state = State.REFUSED;
        rule = by;
    }

    String caseId() {
        return caseId;
    }

    String type() {
        return type;
    }

    int minutes() {
        return minutes;
    }

    String sitting() {
        return sitting;
    }

    Instant startsAt() {
        return startsAt;
    }

    /** As a record. */
    PlanItem item(Sitting at) {
        return new PlanItem(
                id,
                caseId,
                type,
                minutes,
                state,
                sitting,
                startsAt,
                at == null ? null : at.courtroom(),
                at == null ? null : at.officer(),
                cost,
                PlanReasons.read(why),
                rule,
                hearing,
                turn);
    }
}
