package org.hearth.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.court.Officer;
import org.hearth.court.OfficerKind;
import org.hearth.terms.Ids;

/** A signature as it is kept; never changed. */
@Entity
@Table(name = "orders_signature")
class SignatureLine {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "version_no")
    private int number;

    @Column(name = "record_hash")
    private String hash;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private SignatureAct act;

    @Column(name = "officer_key")
    private String officer;

    @Enumerated(EnumType.STRING)
    @Column(name = "officer_kind")
    private OfficerKind kind;

    @Column(name = "person")
    private String person;

    @Column(name = "person_name")
    private String name;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected SignatureLine() {}

    SignatureLine(OpenCase pass, RecordView record, SignatureAct act, Officer officer, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.hearing = record.hearing();
        this.number = record.number();
        this.hash = record.hash();
        this.act = act;
        this.officer = officer.key();
        this.kind = officer.kind();
        this.person = pass.person();
        this.name = pass.personName();
        this.signedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    Signature view() {
        return new Signature(act, number, kind, name, signedAt, hash);
    }
}
