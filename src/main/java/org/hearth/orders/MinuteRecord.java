package org.hearth.orders;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/**
 * One version of a hearing's record. It is written once; after that only its signature is added, and a newer version
 * takes its place as the latest.
 */
@Entity
@Table(name = "orders_record")
class MinuteRecord {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    /** The case's, kept here too: what the courthouse owes is looked for among all that it ever ordered. */
    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "petition_id")
    private String petition;

    @Column(name = "hearing_type")
    private String type;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "next_hearing_id")
    private String next;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "version_no")
    private int number;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Embedded
    private Sealed body;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "body", column = @Column(name = "said_body")),
        @AttributeOverride(name = "kind", column = @Column(name = "said_kind")),
        @AttributeOverride(name = "audience", column = @Column(name = "said_audience")),
        @AttributeOverride(name = "author", column = @Column(name = "said_author"))
    })
    private Sealed affirmation;

    @Column(name = "record_hash")
    private String hash;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "signed_person")
    private String signedPerson;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected MinuteRecord() {}

    MinuteRecord(OpenCase pass, Matter matter, int number, String hash, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.courthouse = pass.courthouse();
        this.hearing = matter.hearing();
        this.petition = matter.petition();
        this.type = matter.type();
        this.startsAt = matter.startsAt();
        this.next = matter.next();
        this.nextAt = matter.nextAt();
        this.number = number;
        this.hash = hash;
        this.recordedBy = pass.personName();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What was recorded, and what the court affirmed; null where it affirmed nothing. */
    void hold(Sealed recorded, Sealed affirmed) {
        body = recorded;
        affirmation = affirmed;
    }

    void makeWayForNewer(Instant now) {
        replacedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void sign(Pass judge, Instant now) {
        signedPerson = judge.person();
        signedBy = judge.personName();
        signedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    boolean isSigned() {
        return signedAt != null;
    }

    Matter matter() {
        return new Matter(hearing, petition, type, null, startsAt, next, nextAt);
    }

    String hearing() {
        return hearing;
    }

    int number() {
        return number;
    }

    Sealed body() {
        return body;
    }

    Sealed affirmation() {
        return affirmation;
    }

    String hash() {
        return hash;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }
}
