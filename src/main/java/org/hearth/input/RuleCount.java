package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.terms.Ids;

/** How often a rule's words were taken or kept in one courthouse and month; it names no text, no person and no case. */
@Entity
@Table(name = "input_rule_count")
class RuleCount {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "rule_id")
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "month_on")
    private String month;

    @Column(name = "times")
    private int times;

    @Version
    @Column(name = "version")
    private long version;

    protected RuleCount() {}

    /** A cell that counts nothing yet. */
    RuleCount(String courthouse, String rule, Outcome outcome, String month) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.rule = rule;
        this.outcome = outcome;
        this.month = month;
    }
}
