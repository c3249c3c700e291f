package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A sealing, hold or destruction by opaque keys alone; the ledger beside the database repeats it. */
@Entity
@Table(name = "retention_act")
class JournalLine {
    @Id
    @Column(name = "number_no")
    private long number;

    @Column(name = "action")
    private String action;

    @Column(name = "act_id")
    private String act;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "petition_id")
    private String petition;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "statute")
    private String statute;

    @Column(name = "ordered_on")
    private LocalDate ordered;

    @Column(name = "destroy_on")
    private LocalDate destroy;

    @Version
    @Column(name = "version")
    private long version;

    protected JournalLine() {}

    JournalLine(JournalEntry entry) {
        this.number = entry.number();
        this.action = entry.action().name();
        this.act = entry.act();
        this.caseId = entry.caseId();
        this.petition = entry.petition();
        this.at = entry.at();
        this.statute = entry.statute();
        this.ordered = entry.ordered();
        this.destroy = entry.destroy();
    }

    JournalEntry entry() {
        return new JournalEntry(number, Act.valueOf(action), act, caseId, petition, at, statute, ordered, destroy);
    }
}
