package org.hearth.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.docket.Hearing;
import org.hearth.terms.Ids;

/** One judge's private note on one hearing; it goes after its last day. */
@Entity
@Table(name = "bench_note")
class BenchNote {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "person_id")
    private String person;

    @Column(name = "heard_on")
    private LocalDate heardOn;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "last_on")
    private LocalDate lastOn;

    @Embedded
    private Sealed body;

    @Version
    @Column(name = "version")
    private long version;

    protected BenchNote() {}

    BenchNote(OpenCase pass, Hearing hearing) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.hearing = hearing.id();
        this.person = pass.person();
        this.heardOn = hearing.day();
    }

    void hold(Sealed words, LocalDate until, Instant now) {
        body = words;
        lastOn = until;
        savedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    String caseId() {
        return caseId;
    }

    LocalDate heardOn() {
        return heardOn;
    }

    Sealed body() {
        return body;
    }

    JudgeNote said(String words) {
        return new JudgeNote(words, version, savedAt, lastOn);
    }

    long version() {
        return version;
    }
}
