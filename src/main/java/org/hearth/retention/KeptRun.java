package org.hearth.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.hearth.terms.Ids;

/** One night: what was due, what went, what was held, by class. */
@Entity
@Table(name = "retention_run")
class KeptRun {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "ran_at")
    private Instant at;

    @Column(name = "took_ms")
    private long took;

    @Lob
    @Column(name = "counts")
    private String counts;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptRun() {}

    KeptRun(Instant at, long took, Map<String, Integer> gone) {
        this.id = Ids.fresh();
        this.at = at;
        this.took = took;
        this.counts = Counts.text(gone);
    }

    Run view() {
        return new Run(at, took, Counts.read(counts));
    }
}
