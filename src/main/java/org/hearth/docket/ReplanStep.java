package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.Ids;

/** One hearing of a replan as it is kept: from where to where, and why. It holds no name and no word of a case. */
@Entity
@Table(name = "docket_replan_move")
class ReplanStep {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "replan_id")
    private String replan;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "turn")
    private int turn;

    @Column(name = "lost")
    private boolean lost;

    @Column(name = "was_sitting")
    private String wasSitting;

    @Column(name = "was_at")
    private Instant wasAt;

    @Column(name = "now_sitting")
    private String nowSitting;

    @Column(name = "now_at")
    private Instant nowAt;

    @Column(name = "cost")
    private int cost;

    @Column(name = "rule")
    private String rule;

    @Lob
    @Column(name = "why")
    private String why;

    @Version
    @Column(name = "version")
    private long version;

    protected ReplanStep() {}

    /**
     * @param place where it goes; null where it found no place, and then the reasons are what forbids it
     */
    ReplanStep(String replan, int turn, Hearing hearing, boolean lost, Place place, int cost, List<Reason> reasons) {
        this.id = Ids.under(hearing.caseId());
        this.replan = replan;
        this.caseId = hearing.caseId();
        this.hearing = hearing.id();
        this.turn = turn;
        this.lost = lost;
        this.wasSitting = hearing.sitting();
        this.wasAt = hearing.startsAt();
        this.nowSitting = place == null ? null : place.sitting().id();
        this.nowAt = place == null ? null : place.startsAt();
        this.cost = cost;
        this.rule = place == null ? reasons.get(0).rule() : null;
        this.why = PlanReasons.kept(reasons);
    }

    /** True where it found a place. */
    boolean placed() {
        return nowSitting != null;
    }

    String caseId() {
        return caseId;
    }

    String hearing() {
        return hearing;
    }

    boolean lost() {
        return lost;
    }

    String wasSitting() {
        return wasSitting;
    }

    Instant wasAt() {
        return wasAt;
    }

    String nowSitting() {
        return nowSitting;
    }

    Instant nowAt() {
        return nowAt;
    }

    int cost() {
        return cost;
    }

    List<Reason> reasons() {
        return PlanReasons.read(why);
    }
}
