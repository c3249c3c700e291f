package org.hearth.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.terms.Ids;

/** An import while it is written, and what became of it. */
@Entity
@Table(name = "exchange_import")
class ImportRun {
    /** How far it came. */
    enum State {
        /** Its rows are written and nobody sees them. */
        WRITING,
        REVEALED,
        /** It failed, or the server died; nothing of it is left. */
        SWEPT
    }

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "rows_new")
    private int fresh;

    @Column(name = "rows_changed")
    private int changed;

    @Version
    @Column(name = "version")
    private long version;

    protected ImportRun() {}

    ImportRun(String courthouse, String by, Instant now) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.startedBy = by;
        this.startedAt = now;
        this.seenAt = now;
        this.state = State.WRITING;
    }

    /** Goes on; one that has not for a while is nobody's any more. */
    void goOn(Instant now) {
        seenAt = now;
    }

    void reveal(int rowsNew, int rowsChanged, Instant now) {
        state = State.REVEALED;
        fresh = rowsNew;
        changed = rowsChanged;
        endedAt = now;
    }

    void sweep(Instant now) {
        state = State.SWEPT;
        endedAt = now;
    }

    String id() {
        return id;
    }

    String courthouse() {
        return courthouse;
    }

    boolean isWriting() {
        return state == State.WRITING;
    }
}
