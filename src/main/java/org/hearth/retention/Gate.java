package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Where sealings, holds and destructions take their turns, so that none of them runs beside another. */
@Entity
@Table(name = "retention_gate")
class Gate {
    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "turns")
    private long turns;

    @Version
    @Column(name = "version")
    private long version;

    protected Gate() {}

    /** The next turn's number. */
    long next() {
        turns++;
        return turns;
    }

    /** Goes on after a number that the ledger has used already. */
    void goOn(long after) {
        turns = Math.max(turns, after);
    }
}
