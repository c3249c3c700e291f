package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.terms.Ids;

/** One sitting that a replan takes as lost. */
@Entity
@Table(name = "docket_replan_sitting")
class ReplanLoss {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "replan_id")
    private String replan;

    @Column(name = "sitting_id")
    private String sitting;

    @Version
    @Column(name = "version")
    private long version;

    protected ReplanLoss() {}

    ReplanLoss(String replan, String sitting) {
        this.id = Ids.fresh();
        this.replan = replan;
        this.sitting = sitting;
    }
}
