package org.hearth.input;

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
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.notice.Manner;
import org.hearth.terms.Ids;

/** That a version was served on one person; what is struck stays, marked as struck. */
@Entity
@Table(name = "input_served")
class ServedEntry {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "submission_id")
    private String submission;

    @Column(name = "number_of")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner")
    private Manner manner;

    @Column(name = "served_on")
    private LocalDate on;

    /** 1 where consent to electronic service was on record. */
    @Column(name = "consent")
    private int consent;

    /** The attachment that proves it; null where a reference does or nothing yet. */
    @Column(name = "proof_id")
    private String proof;

    @Column(name = "entered_at")
    private Instant entered;

    @Column(name = "entered_by")
    private String by;

    @Column(name = "entered_name")
    private String byName;

    /** Whom, by whom and the proof's reference: names, and so sealed. */
    @Embedded
    private Sealed names;

    @Version
    @Column(name = "version")
    private long version;

    protected ServedEntry() {}

    ServedEntry(
            OpenCase by,
            Submission submission,
            int number,
            ServedGiven given,
            String proof,
            Sealed names,
            Instant now) {
        this.id = Ids.under(by.caseId());
        this.caseId = by.caseId();
        this.submission = submission.id();
        this.number = number;
        this.manner = given.manner();
        this.on = given.on();
        this.consent = given.consent() ? 1 : 0;
        this.proof = proof;
        this.names = names;
        this.entered = now;
        this.by = by.person();
        this.byName = by.personName();
    }

    /** The record of it, with the names as the reader may see them. */
    Served served(String whom, String server, String reference) {
        return new Served(whom, manner, on, server, consent == 1, proof, reference, entered, byName);
    }

    String submission() {
        return submission;
    }

    int number() {
        return number;
    }

    Manner manner() {
        return manner;
    }

    Sealed names() {
        return names;
    }
}
