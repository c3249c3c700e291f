package org.hearth.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;

/** That a youth was told of a measure, by whom and when. */
@Entity
@Table(name = "progress_told")
class ToldMeasure {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "measure")
    private String measure;

    @Column(name = "told_by")
    private String by;

    @Column(name = "told_name")
    private String byName;

    @Column(name = "told_at")
    private Instant at;

    @Version
    @Column(name = "version")
    private long version;

    protected ToldMeasure() {}

    ToldMeasure(OpenCase teller, String measure, Instant now) {
        this.id = Ids.under(teller.caseId());
        this.caseId = teller.caseId();
        this.measure = measure;
        this.by = teller.person();
        this.byName = teller.personName();
        this.at = now;
    }

    String measure() {
        return measure;
    }
}
