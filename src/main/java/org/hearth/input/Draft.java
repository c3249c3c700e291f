package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.access.Sealed;

/** What somebody has written so far; for its author alone. It goes when it is submitted. */
@Entity
@Table(name = "input_draft")
class Draft {
    @Id
    @Column(name = "request_id")
    private String request;

    @Column(name = "case_id")
    private String caseId;

    @Embedded
    private Sealed answers;

    @Column(name = "saved_at")
    private Instant saved;

    /** The day on which its author said that nothing else has changed; null while not. */
    @Column(name = "carried_on")
    private LocalDate carriedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected Draft() {}

    Draft(InputRequest request) {
        this.request = request.id();
        this.caseId = request.caseId();
    }

    void write(Sealed written, Instant now) {
        answers = written;
        saved = now;
    }

    void confirm(LocalDate day) {
        carriedOn = day;
    }

    LocalDate carriedOn() {
        return carriedOn;
    }

    Sealed answers() {
        return answers;
    }

    Instant saved() {
        return saved;
    }
}
