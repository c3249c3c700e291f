package org.hearth.calling;

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
import org.hearth.terms.Ids;

/** A waiver, or the entry that ends one. Never changed. */
@Entity
@Table(name = "calling_waiver")
class GivenWaiver {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WaiverKind kind;

    @Column(name = "seat")
    private String seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner")
    private WaiverManner manner;

    @Column(name = "given_on")
    private LocalDate given;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "withdraws")
    private String withdraws;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Embedded
    private Sealed scope;

    @Version
    @Column(name = "version")
    private long version;

    protected GivenWaiver() {}

    /** A waiver. */
    GivenWaiver(OpenCase pass, NewWaiver given, LocalDate on, Sealed scope, Instant now) {
        this(pass, given.kind(), given.person(), given.manner(), on, now);
        this.until = given.until();
        this.scope = scope;
    }

    /** The entry that ends one. */
    GivenWaiver(OpenCase pass, GivenWaiver ended, LocalDate on, Instant now) {
        this(pass, ended.kind, ended.seat, ended.manner, on, now);
        this.withdraws = ended.id;
    }

    private GivenWaiver(OpenCase pass, WaiverKind kind, String seat, WaiverManner manner, LocalDate on, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.kind = kind;
        this.seat = seat;
        this.manner = manner;
        this.given = on;
        this.recordedAt = now;
        this.recordedBy = pass.personName();
    }

    String id() {
        return id;
    }

    LocalDate given() {
        return given;
    }

    String withdraws() {
        return withdraws;
    }

    Sealed scope() {
        return scope;
    }

    /** As a record, with its scope as a reader may see it and the day it was withdrawn. */
    Waiver waiver(String scopeRead, LocalDate withdrawn) {
        return new Waiver(id, kind, seat, manner, given, until, scopeRead, recordedAt, recordedBy, withdrawn);
    }
}
