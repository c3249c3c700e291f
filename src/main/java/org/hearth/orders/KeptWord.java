package org.hearth.orders;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** What the court said it would ask about. Its words are never changed; it is settled once. */
@Entity
@Table(name = "orders_remembered")
class KeptWord {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RememberedState state;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "why_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "why_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "why_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "why_author"))
    private Sealed why;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptWord() {}

    KeptWord(OpenCase pass, Said said, Sealed words, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.hearing = said.hearing();
        this.saidOn = said.on();
        this.saidBy = said.by();
        this.words = words;
        this.state = RememberedState.STANDING;
        this.recordedBy = pass.personName();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void settle(OpenCase pass, RememberedState as, Sealed because, Instant now) {
        state = as;
        why = because;
        settledBy = pass.personName();
        settledAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    boolean stands() {
        return state == RememberedState.STANDING;
    }

    Sealed words() {
        return words;
    }

    /** Why it was set aside; null where it was not. */
    Sealed why() {
        return why;
    }

    String id() {
        return id;
    }

    LocalDate saidOn() {
        return saidOn;
    }

    long version() {
        return version;
    }

    Remembered read(Reading reading, String because) {
        return new Remembered(
                id,
                hearing,
                saidOn,
                saidBy,
                reading.text(),
                reading.withheldBy(),
                state,
                settledBy,
                settledAt,
                because,
                version);
    }
}
